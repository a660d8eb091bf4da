import { PreparedRequest, type RequestBody, toFetchBody } from '@oxide/core/internal';

/** What `fetch` is given. */
export interface BuiltRequest {
  req: Omit<RequestInit, 'headers'> & { method: string; headers: Headers; duplex?: 'half' };
  url: string;
  /** Milliseconds. */
  timeout: number;
}

/** The body as it was before `fetch` could take it: such a body can be sent again. */
const origins: WeakMap<BuiltRequest['req'], { given: unknown; request: PreparedRequest }> = new WeakMap();

export function toBuiltRequest(
  request: PreparedRequest,
  timeout: number,
  init: Omit<RequestInit, 'headers'>,
): BuiltRequest {
  const { method, origin, path, headers, body } = request;
  const given = body === undefined ? undefined : toFetchBody(body);
  const req: BuiltRequest['req'] = {
    method: method.toLowerCase(),
    headers: new Headers(headers),
    ...(given !== undefined && { body: given }),
    ...(given instanceof ReadableStream && { duplex: 'half' as const }),
    ...init,
  };
  origins.set(req, { given, request });
  return { req, url: origin + path, timeout };
}

/** The way back, with what a hook has changed. */
export async function fromBuiltRequest({ req, url }: BuiltRequest): Promise<PreparedRequest> {
  const { origin, pathname, search } = new URL(url);
  const known = origins.get(req);
  const body = known && known.given === req.body ? known.request.body : await toBytes(req.body);
  const headers = Object.fromEntries(new Headers(req.headers));
  return new PreparedRequest(req.method.toUpperCase(), origin, pathname + search, headers, body, {
    renew: (request) => Promise.resolve(request),
    refused: () => known?.request.refused() ?? false,
  });
}

async function toBytes(body: BodyInit | null | undefined): Promise<RequestBody | undefined> {
  if (body === null || body === undefined || typeof body === 'string') return body ?? undefined;
  return new Uint8Array(await new Response(body).arrayBuffer());
}
