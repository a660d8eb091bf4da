import { APIUserAbortError } from '../errors/connection-errors.ts';
import { OpenAIError } from '../errors/openai-error.ts';

/** What a helper stream fails with, for whatever was thrown. An `AbortError` counts as stopping on purpose. */
export function toStreamError(error: unknown, abortReason: unknown): OpenAIError {
  if (error instanceof OpenAIError) return error;
  if (!(error instanceof Error)) return new OpenAIError(String(error));
  if (error.name === 'AbortError') return new APIUserAbortError({ cause: abortReason });
  return new OpenAIError(error.message, { cause: error });
}
