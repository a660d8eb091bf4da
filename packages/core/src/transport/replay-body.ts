import { isStreaming } from './streaming-body.ts';
import type { RequestBody } from './transport.ts';

/** Whether the request can be sent a second time. */
export function isReplayable(body: RequestBody | undefined): boolean {
  return !isStreaming(body) || body.replayable;
}

/** Lets go of a body that will not be sent, or not to its end. */
export function releaseBody(body: RequestBody | undefined): void {
  if (!isStreaming(body) || body.replayable) return;
  Promise.resolve(body.close?.()).catch(() => {});
}
