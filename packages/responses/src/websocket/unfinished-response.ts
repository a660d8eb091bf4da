import type { APIError } from '@oxide/core';
import { brandError, carrySnapshot, createStatusError, OpenAIError } from '@oxide/core/internal';
import type { Response } from '../generated/index.ts';
import { statusOfCode } from './status-of-code.ts';

/** A response that was cut. What there is of it is its `snapshot`. */
export class IncompleteResponseError extends OpenAIError {
  /** Why: `max_output_tokens`, `content_filter`, … */
  override readonly code: string;
  declare readonly snapshot: Response;

  constructor(response: Response) {
    const reason = response.incomplete_details?.reason ?? 'incomplete';
    super(`The response is not complete: ${reason}.`);
    this.code = reason;
    carrySnapshot(this, response);
  }
}

brandError(IncompleteResponseError, 'IncompleteResponseError');

/** The error that an unfinished response stands for; undefined for one that is complete. */
export function unfinishedError(response: Response): OpenAIError | undefined {
  if (response.status === 'incomplete') return new IncompleteResponseError(response);
  if (response.status !== 'failed' && response.status !== 'cancelled') return undefined;
  const { error } = response;
  const details = { ...error, message: error?.message ?? `The response was ${response.status}.` };
  const failure: APIError = createStatusError(
    statusOfCode(error?.code),
    { error: details },
    undefined,
    new Headers(),
  );
  return carrySnapshot(failure, response);
}
