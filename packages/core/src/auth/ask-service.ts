import { APIConnectionTimeoutError } from '../errors/connection-errors.ts';
import { Cancellation } from '../transport/cancellation.ts';
import type { Transport } from '../transport/transport.ts';
import type { TransportResponse } from '../transport/transport-response.ts';

/** A token and what stands around it are short. */
const MAX_REPLY_BYTES = 1_048_576;

/** A request to a service that gives tokens. */
export interface ServiceRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds until the whole reply must be there. */
  readonly timeout: number;
}

/**
 * The reply, read, whatever its status. No redirect is followed: what is sent and what comes back is for this
 * service alone.
 */
export async function askService(
  transport: Transport,
  { method, url, headers, body, timeout }: ServiceRequest,
): Promise<TransportResponse> {
  const cancellation = new Cancellation();
  const timer = setTimeout(() => {
    const message = `Request timed out: no reply of ${url.host} within ${timeout} ms.`;
    cancellation.cancel(new APIConnectionTimeoutError({ message }));
  }, timeout);
  try {
    const { origin, pathname, search } = url;
    const path = pathname + search;
    const response = await transport.send({ method, origin, path, headers, body, cancellation });
    await response.buffer(MAX_REPLY_BYTES);
    return response;
  } finally {
    clearTimeout(timer);
  }
}
