export {
  type Backoff,
  constantBackoff,
  type ExponentialBackoffOptions,
  exponentialBackoff,
} from './backoff/backoff.ts';
export { APIPromise } from './client/api-promise.ts';
export { APIResource } from './client/api-resource.ts';
export { Client } from './client/client.ts';
export type { AttemptEvent, Hooks, RetryEvent } from './client/hooks.ts';
export type { HeadersLike } from './client/merge-headers.ts';
export type { WithRequestID } from './client/parse-response.ts';
export type { PollOptions } from './client/poll.ts';
export type { FinalRequestOptions, RequestOptions } from './client/request-options.ts';
export type { QueryOnly, QueryPlaceOptions } from './client/separate-options.ts';
export type { ApiKeySetter, ClientOptions } from './config/client-options.ts';
export { VERSION } from './config/version.ts';
export type { Base64Content, FileContent } from './downloads/file-content.ts';
export { type WriteProgress, type WriteToFileOptions, writeToFile } from './downloads/write-to-file.ts';
export { encodeOnce } from './encoding/encode-once.ts';
export type { PromptTokens } from './encoding/prompt-tokens.ts';
export { SerializedJSON } from './encoding/serialized-json.ts';
export { Transcript, type TranscriptDifference } from './encoding/transcript.ts';
export { APIError } from './errors/api-error.ts';
export { APIResponseInterruptedError, APIResponseParseError } from './errors/body-errors.ts';
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
} from './errors/connection-errors.ts';
export { ContentFilterFinishReasonError, LengthFinishReasonError } from './errors/finish-reason-errors.ts';
export { InvalidWebhookSignatureError } from './errors/invalid-webhook-signature-error.ts';
export { OpenAIError } from './errors/openai-error.ts';
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  UnprocessableEntityError,
} from './errors/status-errors.ts';
export type { Logger, LogLevel } from './logging/logger.ts';
export { AbstractPage } from './pagination/abstract-page.ts';
export {
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type ConversationCursorPageResponse,
} from './pagination/conversation-cursor-page.ts';
export { CursorPage, type CursorPageParams, type CursorPageResponse } from './pagination/cursor-page.ts';
export {
  NextCursorPage,
  type NextCursorPageParams,
  type NextCursorPageResponse,
} from './pagination/next-cursor-page.ts';
export { Page, type PageResponse } from './pagination/page.ts';
export { PagePromise } from './pagination/page-promise.ts';
export type { RetryBudgetOptions } from './policy/retry-budget.ts';
export { Stream } from './sse/stream.ts';
export type { InvalidToolCall, ToolCall } from './tools/read-tool-call.ts';
export type { ToolCallContext, ToolEffect } from './tools/tool-effect.ts';
export { InvalidToolCallError, ToolFailedError } from './tools/tool-errors.ts';
export { Cancellation } from './transport/cancellation.ts';
export { type Fetch, FetchTransport, fromWebResponse } from './transport/fetch-transport.ts';
export type { Middleware, MiddlewareContext } from './transport/middleware.ts';
export type {
  RequestBody,
  RequestHeaders,
  StreamingBody,
  Transport,
  TransportRequest,
} from './transport/transport.ts';
export { type ResponseHeaders, TransportResponse } from './transport/transport-response.ts';
export {
  type StreamingFile,
  type StreamingFileInput,
  type StreamingFileOptions,
  toStreamingFile,
} from './uploads/streaming-file.ts';
export { type FilePropertyBag, type ToFileInput, toFile } from './uploads/to-file.ts';
export { UnreadableFileError } from './uploads/unreadable-file-error.ts';
export type { BlobLike, FileLike, FsReadStream, ResponseLike, Uploadable } from './uploads/uploadable.ts';
