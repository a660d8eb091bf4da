import { loadOnce } from '../loading/load-once.ts';
import type { Transport, TransportRequest } from './transport.ts';
import type { TransportResponse } from './transport-response.ts';

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The API itself sends none. */
const loadRedirects = /* @__PURE__ */ loadOnce('redirects', () => import('./redirects.ts'));

/** Sends, and goes where the server redirects to. */
export function sendFollowingRedirects(
  transport: Transport,
  request: TransportRequest,
): Promise<TransportResponse> {
  return transport
    .send(request)
    .then((response) => (isRedirect(response) ? follow(transport, request, response) : response));
}

async function follow(
  transport: Transport,
  request: TransportRequest,
  response: TransportResponse,
): Promise<TransportResponse> {
  try {
    const { followRedirects } = await request.cancellation.until(loadRedirects);
    return await followRedirects(transport, request, response);
  } catch (error) {
    response.discard();
    throw error;
  }
}

export function isRedirect(response: TransportResponse): boolean {
  return REDIRECTS.has(response.status) && response.header('location') !== undefined;
}
