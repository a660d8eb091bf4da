import type { Cancellation } from './cancellation.ts';
import type { TransportResponse } from './transport-response.ts';

/**
 * The response, or the reason of the cancellation, whichever comes first: for code of others, which may not
 * listen to the cancellation. A response that comes too late is given up.
 */
export function untilCancelled(
  cancellation: Cancellation,
  response: Promise<TransportResponse>,
): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    cancellation.onCancel(reject);
    response.then((arrived) => {
      if (cancellation.cancelled) arrived.cancel(cancellation.reason);
      else resolve(arrived);
    }, reject);
  });
}
