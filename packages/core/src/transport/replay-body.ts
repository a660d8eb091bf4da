import type { RequestBody } from './transport.ts';

/** Whether the request can be sent a second time. */
export function isReplayable(body: RequestBody | undefined): boolean {
  return typeof body !== 'object' || !('open' in body) || body.replayable;
}

/** Lets go of a body that will not be sent, or not to its end. */
export function releaseBody(body: RequestBody | undefined): void {
  if (typeof body !== 'object' || !('open' in body) || body.replayable) return;
  Promise.resolve(body.close?.()).catch(() => {});
}
