import { type Run, type RunRetrieveParams, Runs } from '@oxide/beta';
import type { PollOptions } from '@oxide/core';

/** What `client.beta.threads.runs.poll` does. */
export function pollAssistantRun(
  resource: Pick<Runs, 'retrieve'>,
  runID: string,
  params: RunRetrieveParams,
  options?: PollOptions,
): Promise<Run> {
  return Runs.prototype.poll.call(resource as Runs, runID, params, options);
}
