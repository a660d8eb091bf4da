import { parseBaseURL } from '../config/validate-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { mergeQuery, mergeQueryTexts } from './merge-query.ts';

/** A base URL, taken apart once. */
export interface ParsedBase {
  readonly text: string;
  readonly origin: string;
  /** Without a slash at the end. */
  readonly prefix: string;
  /** Parameters that the base URL itself carries, without the question mark. */
  readonly query: string | undefined;
}

export function parseBase(text: string): ParsedBase {
  const url = parseBaseURL(text);
  return {
    text,
    origin: url.origin,
    prefix: url.pathname.replace(/\/+$/, ''),
    query: url.search.slice(1) || undefined,
  };
}

/** Where a request goes, and whether that is the configured origin. */
export interface Target {
  readonly origin: string;
  readonly path: string;
  readonly trusted: boolean;
}

/** Visible ASCII without `#`: what a request line can carry. */
const SENDABLE = /^[!"$-~]+$/;

/** Path under the base with all queries; the request's go over the default's, over the path's, over the base's. */
export function buildTarget(
  base: ParsedBase,
  path: string,
  defaultQuery: object | undefined,
  query: object | undefined,
): Target {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return absoluteTarget(base, path, defaultQuery, query);
  const rooted = base.prefix + (path.startsWith('/') ? path : `/${path}`);
  const full = SENDABLE.test(rooted) ? rooted : encode(base.origin, rooted);
  if (!query && !defaultQuery && !base.query) return { origin: base.origin, path: full, trusted: true };
  const mark = full.indexOf('?');
  const bare = mark === -1 ? full : full.slice(0, mark);
  const own = mark === -1 ? undefined : full.slice(mark + 1);
  const text = mergeQuery(mergeQueryTexts(base.query, own), { ...defaultQuery, ...query });
  return { origin: base.origin, path: text ? `${bare}?${text}` : bare, trusted: true };
}

function encode(origin: string, path: string): string {
  const url = new URL(origin + path);
  return url.pathname + url.search;
}

function absoluteTarget(
  base: ParsedBase,
  address: string,
  defaultQuery: object | undefined,
  query: object | undefined,
): Target {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new OpenAIError(`The path ${JSON.stringify(address)} is neither a path nor an http(s) URL`);
  }
  const trusted = url.origin === base.origin;
  // The client's own parameters may be credentials: they stay with its origin.
  const text = mergeQuery(url.search.slice(1), trusted ? { ...defaultQuery, ...query } : { ...query });
  return { origin: url.origin, path: text ? `${url.pathname}?${text}` : url.pathname, trusted };
}
