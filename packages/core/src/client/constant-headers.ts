import { isBrowser, runtimeName } from '../config/runtime.ts';
import { VERSION } from '../config/version.ts';
import type { RequestHeaders } from '../transport/transport.ts';
import { type HeadersLike, mergeHeaders } from './merge-headers.ts';

/** The header that carries the key: as a bearer token, or bare. */
export type KeyHeader = 'authorization' | 'api-key';

/** What the headers of a client's requests depend on. */
export interface HeaderInputs {
  readonly token: string | null;
  readonly keyHeader: KeyHeader;
  readonly organization: string | null;
  readonly project: string | null;
  readonly environmentHeaders: HeadersLike;
  readonly defaultHeaders: HeadersLike;
  readonly requestHeaders: RequestHeaders;
}

/** The kinds of request that differ in their constant headers. */
export type HeaderKind = 'plain' | 'stream';

const USER_AGENT = `oxide/${VERSION} ${/* @__PURE__ */ runtimeName()}`;

/**
 * The headers that all requests of one kind share, built once and frozen: a request with headers of its own
 * copies them, the others send this very object.
 */
export class ConstantHeaders {
  #inputs: HeaderInputs | undefined;
  readonly #built = {
    plain: new Map<string | undefined, RequestHeaders>(),
    stream: new Map<string | undefined, RequestHeaders>(),
  };

  get(inputs: HeaderInputs, kind: HeaderKind, contentType: string | undefined): RequestHeaders {
    if (this.#inputs === undefined || !isSame(this.#inputs, inputs)) {
      this.#inputs = inputs;
      this.#built.plain.clear();
      this.#built.stream.clear();
    }
    let headers = this.#built[kind].get(contentType);
    if (headers === undefined) {
      headers = build(inputs, kind, contentType);
      // A multipart type holds a boundary that never comes again.
      if (contentType === undefined || contentType === 'application/json')
        this.#built[kind].set(contentType, headers);
    }
    return headers;
  }
}

function isSame(a: HeaderInputs, b: HeaderInputs): boolean {
  return (
    a.token === b.token &&
    a.keyHeader === b.keyHeader &&
    a.organization === b.organization &&
    a.project === b.project &&
    a.defaultHeaders === b.defaultHeaders &&
    a.requestHeaders === b.requestHeaders
  );
}

function build(inputs: HeaderInputs, kind: HeaderKind, contentType: string | undefined): RequestHeaders {
  const headers: Record<string, string> = {
    accept: kind === 'stream' ? 'text/event-stream' : 'application/json',
    ...inputs.requestHeaders,
    'x-stainless-retry-count': '0',
  };
  if (!isBrowser()) headers['user-agent'] = USER_AGENT;
  if (kind === 'stream') {
    headers['cache-control'] = 'no-cache';
    // What compresses events may hold them back until it has enough, and each costs more to unpack than to read.
    if (headers['accept-encoding']) headers['accept-encoding'] = 'identity';
  }
  const { token, keyHeader, organization, project } = inputs;
  mergeHeaders(headers, {
    'openai-organization': organization || undefined,
    'openai-project': project || undefined,
    [keyHeader]: token ? credential(keyHeader, token) : undefined,
  });
  mergeHeaders(headers, inputs.environmentHeaders);
  mergeHeaders(headers, inputs.defaultHeaders);
  if (contentType) headers['content-type'] = contentType;
  return Object.freeze(headers);
}

export function credential(header: KeyHeader, token: string): string {
  return header === 'authorization' ? `Bearer ${token}` : token;
}
