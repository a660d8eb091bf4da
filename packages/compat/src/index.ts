export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIPromise,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  InvalidWebhookSignatureError,
  NotFoundError,
  OpenAIError,
  PagePromise,
  PermissionDeniedError,
  RateLimitError,
  toFile,
  toStreamingFile,
  UnprocessableEntityError,
  type Uploadable,
} from '@oxide/core';
export { OAuthError, SubjectTokenProviderError } from '@oxide/core/auth';
export { type AzureClientOptions, AzureOpenAI } from './azure.ts';
export type { ClientOptions, DataResidency } from './client.ts';
export { OpenAI, OpenAI as default } from './generated/openai.ts';
export { type ComputerDriver, ComputerToolset } from './helpers/computer.ts';
