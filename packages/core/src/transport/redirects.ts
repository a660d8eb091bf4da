import { OpenAIError } from '../errors/openai-error.ts';
import { isRedirect } from './follow-redirects.ts';
import { withoutIdentity } from './identity-headers.ts';
import { isReplayable } from './replay-body.ts';
import type { RequestHeaders, Transport, TransportRequest } from './transport.ts';
import type { TransportResponse } from './transport-response.ts';

/** The Fetch standard's limit. */
const MAX_REDIRECTS = 20;
/** A page that says where to go is read so far, which keeps the connection; a longer one is given up. */
const MAX_DRAINED_BYTES = 16_384;
const BODY_HEADERS = [
  'content-type',
  'content-length',
  'content-encoding',
  'content-language',
  'content-location',
];

/**
 * Goes on from the redirect that a request was answered with, by the rules of the Fetch standard, with one more:
 * no credential of any kind goes to another origin.
 *
 * Source: https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export async function followRedirects(
  transport: Transport,
  request: TransportRequest,
  answer: TransportResponse,
): Promise<TransportResponse> {
  let current = request;
  let response = answer;
  for (let redirects = 0; isRedirect(response); redirects++) {
    await drain(response);
    if (redirects === MAX_REDIRECTS)
      throw new OpenAIError(`The server redirected more than ${MAX_REDIRECTS} times.`);
    current = redirect(current, response.status, response.header('location') as string);
    response = await transport.send(current);
    response.redirected = true;
  }
  return response;
}

/** What goes wrong with this body doesn't matter; a cancellation stops the next request. */
async function drain(response: TransportResponse): Promise<void> {
  await response.buffer(MAX_DRAINED_BYTES).catch(() => {});
}

function redirect(request: TransportRequest, status: number, location: string): TransportRequest {
  const target = parseTarget(location, request.origin + request.path);
  let { method, body } = request;
  let headers = request.headers;
  if (target.origin !== request.origin) headers = without(withoutIdentity(headers), ['host']);
  const becomesGet =
    status === 303 ? method !== 'GET' && method !== 'HEAD' : status < 303 && method === 'POST';
  if (becomesGet) {
    method = 'GET';
    body = undefined;
    headers = without(headers, BODY_HEADERS);
  } else if (!isReplayable(body)) {
    throw new OpenAIError(
      'The server redirected an upload whose stream was already read. Pass the file as a path, Blob or bytes.',
    );
  }
  return {
    method,
    origin: target.origin,
    path: target.pathname + target.search,
    headers,
    body,
    cancellation: request.cancellation,
    repeatable: request.repeatable,
  };
}

function parseTarget(location: string, base: string): URL {
  const target = URL.parse(location, base);
  if (target === null || (target.protocol !== 'https:' && target.protocol !== 'http:')) {
    throw new OpenAIError('The server redirected to an address that is not an HTTP URL.');
  }
  return target;
}

function without(headers: RequestHeaders, names: readonly string[]): RequestHeaders {
  const rest: Record<string, string> = { ...headers };
  for (const name of names) delete rest[name];
  return rest;
}
