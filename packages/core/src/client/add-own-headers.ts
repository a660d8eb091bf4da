import { withoutIdentity } from '../transport/identity-headers.ts';
import type { RequestHeaders } from '../transport/transport.ts';
import { assertAuthorized } from './assert-authorized.ts';
import type { Target } from './build-url.ts';
import { type HeadersLike, mergeHeaders } from './merge-headers.ts';
import type { FinalRequestOptions } from './request-options.ts';

/** The constant headers with those of one request over them; the very object when there are none. */
export function addOwnHeaders(
  constant: RequestHeaders,
  options: FinalRequestOptions,
  target: Target,
  token: string | null,
  defaultHeaders: HeadersLike,
): RequestHeaders {
  if (target.trusted && token !== null && !hasOwnHeaders(options)) return constant;
  const headers: Record<string, string> = target.trusted ? { ...constant } : withoutIdentity(constant);
  if (options.idempotencyKey && options.method !== 'get')
    mergeHeaders(headers, { 'idempotency-key': options.idempotencyKey });
  if (Number.isFinite(options.timeout))
    headers['x-stainless-timeout'] = String(Math.trunc(options.timeout! / 1_000));
  mergeHeaders(headers, options.__headers);
  mergeHeaders(headers, options.headers);
  if (token === null && target.trusted) assertAuthorized(options, headers, defaultHeaders);
  return headers;
}

function hasOwnHeaders({ headers, __headers, idempotencyKey, timeout }: FinalRequestOptions): boolean {
  return Boolean(headers || __headers || idempotencyKey) || timeout !== undefined;
}
