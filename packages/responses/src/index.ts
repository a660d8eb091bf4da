export type * from './generated/index.ts';
export { InputItems } from './input-items.ts';
export { InputTokens } from './input-tokens.ts';
export type {
  ExtractParsedContentFromParams,
  ParsedWithOptions,
  ResponseCreateParamsWithTools,
  ResponseParseOptions,
} from './parsing/infer-parsed.ts';
export type {
  ParsedContent,
  ParsedResponse,
  ParsedResponseFunctionToolCall,
  ParsedResponseOutputItem,
  ParsedResponseOutputMessage,
  ParsedResponseOutputText,
  ResponseParseParams,
} from './parsing/parsed-response.ts';
export { Responses } from './responses.ts';
export type { ParsedResponseStreamEvent, ResponseStreamEvents } from './streaming/event-types.ts';
export { ResponseStream, type ResponseStreamClient } from './streaming/response-stream.ts';
export type {
  ResponseCreateAndStreamParams,
  ResponseStreamByIdParams,
  ResponseStreamingParams,
  ResponseStreamOptions,
  ResponseStreamParams,
  ResponseToolCallParams,
} from './streaming/stream-params.ts';
export { MissingTextError } from './text/missing-text-error.ts';
export type { ResponseTextParams, StoredResponseParams, TextFollowupParams } from './text/text-params.ts';
export type { ResponseSource } from './tools/response-source.ts';
export type { ToolCallResult } from './tools/run-call.ts';
export type {
  HostedTool,
  ResponseRunnerTool,
  RunnableCustomTool,
  RunnableFunctionTool,
  RunnableNamespaceTool,
} from './tools/runnable-tool.ts';
export type {
  ResponseRunnerOptions,
  ResponseRunnerParams,
  ResponseStep,
  ResponseStepChanges,
  ResponseStepHookResult,
  ResponseStepStart,
} from './tools/runner-options.ts';
export { StepLimitError } from './tools/step-limit-error.ts';
export { type ResponseToolCallOptions, ResponseToolCallStream } from './tools/tool-call-stream.ts';
export type { ToolCallOf, ToolsOf } from './tools/tool-call-types.ts';
export { ResponseToolRunner, type ResponseToolRunnerEvents } from './tools/tool-runner.ts';
export { ResponseTranscript } from './transcript/response-transcript.ts';
export {
  type ResponseInputItemLike,
  toResponseInputItem,
  toResponseInputItems,
} from './transcript/to-input-items.ts';
export { ConnectionPool, type PoolOptions } from './websocket/connection-pool.ts';
export type { ResponseSession } from './websocket/response-session.ts';
export type { ResponseSessionOptions, SessionTurnParams } from './websocket/session-options.ts';
export { IncompleteResponseError } from './websocket/unfinished-response.ts';
