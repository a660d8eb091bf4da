// For the @oxide resource packages alone; may change in any version.

export { exponentialBackoff } from './backoff/backoff.ts';
export { abortable } from './client/abortable.ts';
export { APIResource } from './client/api-resource.ts';
export { askForKey } from './client/ask-for-key.ts';
export { BoundedWait } from './client/bounded-wait.ts';
export { buildTarget, type ParsedBase, parseBase } from './client/build-url.ts';
export { credential, type KeyHeader } from './client/constant-headers.ts';
export { mergeHeaders } from './client/merge-headers.ts';
export { optionsOfTurn } from './client/options-of-turn.ts';
export { path } from './client/path.ts';
export { poll } from './client/poll.ts';
export { PreparedRequest } from './client/prepared-request.ts';
export { stringifyQuery } from './client/query.ts';
export { separateOptions } from './client/separate-options.ts';
export { onAbort, whenUnheard } from './client/shared-abort-listener.ts';
export { sleep } from './client/sleep.ts';
export { MAX_TIMER_MS, startTimer } from './client/time-limits.ts';
export { readEnvironmentHeaders } from './config/config.ts';
export { isBrowser, socketBond, takesSocketHeaders } from './config/runtime.ts';
export { assertInteger } from './config/validate-options.ts';
export { encodeJSON } from './encoding/encode-json.ts';
export { encodeOnce } from './encoding/encode-once.ts';
export { promptTokens } from './encoding/prompt-tokens.ts';
export { Transcript } from './encoding/transcript.ts';
export { APIError } from './errors/api-error.ts';
export { APIResponseInterruptedError } from './errors/body-errors.ts';
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
} from './errors/connection-errors.ts';
export { ContentFilterFinishReasonError, LengthFinishReasonError } from './errors/finish-reason-errors.ts';
export { createStatusError } from './errors/from-response.ts';
export { InvalidWebhookSignatureError } from './errors/invalid-webhook-signature-error.ts';
export { brandError, OpenAIError } from './errors/openai-error.ts';
export { loadOnce } from './loading/load-once.ts';
export { orClose } from './loading/or-close.ts';
export { isSecretName, redactURL } from './logging/redact.ts';
export type { PageConstructor } from './pagination/abstract-page.ts';
export { ConversationCursorPage } from './pagination/conversation-cursor-page.ts';
export { CursorPage } from './pagination/cursor-page.ts';
export { NextCursorPage } from './pagination/next-cursor-page.ts';
export { Page } from './pagination/page.ts';
export { loadStreams } from './sse/load-streams.ts';
export { cloneJSON } from './streaming-helpers/clone-json.ts';
export { EventEmitter } from './streaming-helpers/event-emitter.ts';
export { EventIterator } from './streaming-helpers/event-iterator.ts';
export { EventStream } from './streaming-helpers/event-stream.ts';
export type {
  BaseEvents,
  EmittedEventResult,
  EventListener,
  EventParameters,
} from './streaming-helpers/event-types.ts';
export { carrySnapshot, IncompleteStreamError } from './streaming-helpers/incomplete-stream-error.ts';
export { loadReaderOf } from './streaming-helpers/load-reader-of.ts';
export { openWith } from './streaming-helpers/open-with.ts';
export { toStreamError } from './streaming-helpers/to-stream-error.ts';
export {
  type AutoParseableResponseFormat,
  type AutoParseableTextFormat,
  type FormatParser,
  isAutoParsableResponseFormat,
  type JSONSchemaResponseFormat,
  type JSONSchemaTextFormat,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  type ParsedOutput,
} from './structured/auto-parseable-format.ts';
export {
  type AutoParseableResponseTool,
  type AutoParseableTool,
  type ChatFunctionTool,
  type HasFunction,
  isAutoParsableTool,
  makeParseableResponseTool,
  makeParseableTool,
  type ResponsesFunctionTool,
  type ToolOptions,
  type ToolParser,
  type ToolParserOptions,
} from './structured/auto-parseable-tool.ts';
export {
  isParseableResponseFormat,
  parseResponseFormatContent,
  parseStructuredJSON,
} from './structured/parse-content.ts';
export { ConcurrencyLimit } from './tools/concurrency-limit.ts';
export {
  type ArgumentsParser,
  argumentsParser,
  readToolCall,
  type ToolCallText,
} from './tools/read-tool-call.ts';
export { sumCounts } from './tools/sum-counts.ts';
export { ToldCalls } from './tools/told-calls.ts';
export { readToolEffect } from './tools/tool-effect.ts';
export { ToolFailedError } from './tools/tool-errors.ts';
export { ByteQueue } from './transport/byte-queue.ts';
export { Cancellation } from './transport/cancellation.ts';
export { toFetchBody } from './transport/fetch-transport.ts';
export { replacedFetch } from './transport/select-transport.ts';
export type { RequestBody } from './transport/transport.ts';
export { TransportResponse } from './transport/transport-response.ts';
export { abandonFile } from './uploads/abandon-file.ts';
export { hasUploadable } from './uploads/has-uploadable.ts';
export { holdStreamError } from './uploads/hold-stream-error.ts';
export { multipartOptions } from './uploads/multipart-options.ts';
export { requireFile } from './uploads/require-file.ts';
export { toStreamingFile } from './uploads/streaming-file.ts';
export { UnreadableFileError } from './uploads/unreadable-file-error.ts';
