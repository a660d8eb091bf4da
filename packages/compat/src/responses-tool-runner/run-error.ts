import { OpenAIError } from '@oxide/core';
import { brandError } from '@oxide/core/internal';

/**
 * A run that ended before its final response. It tells which calls may have had an effect, and neither their
 * arguments nor what a tool threw: that may hold credentials, or what stood on a page.
 */
export class ResponsesToolRunnerError extends OpenAIError {
  override readonly code: string = 'tool_run_stopped';
  /** Calls that were begun, those that failed or were refused among them. */
  readonly attemptedCallIds: string[];
  /** Calls that gave an output, also one that tells of a refusal. */
  readonly completedCallIds: string[];

  constructor(message: string, attempted: string[], completed: string[]) {
    super(message);
    this.attemptedCallIds = [...attempted];
    this.completedCallIds = [...completed];
  }
}

/** Ends a run with words that may be told: they hold nothing of a caller, a tool or a reply. */
export class RunRefusal extends OpenAIError {}

/** What callers are told of whatever ended a run. */
export function toRunError(
  error: unknown,
  attempted: string[],
  completed: string[],
): ResponsesToolRunnerError {
  const message =
    error instanceof RunRefusal
      ? error.message
      : 'The run was stopped by an error. Look at `attemptedCallIds` and `completedCallIds` before another try.';
  return new ResponsesToolRunnerError(message, attempted, completed);
}

brandError(ResponsesToolRunnerError, 'ResponsesToolRunnerError');
brandError(RunRefusal, 'RunRefusal');
