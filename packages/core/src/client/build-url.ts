import { parseBaseURL } from '../config/validate-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { stringifyQuery } from './query.ts';

/** A base URL, taken apart once. */
export interface ParsedBase {
  readonly text: string;
  readonly origin: string;
  /** Without a slash at the end. */
  readonly prefix: string;
  /** Parameters that the base URL itself carries, if any. */
  readonly query: Record<string, string> | undefined;
}

export function parseBase(text: string): ParsedBase {
  const url = parseBaseURL(text);
  const query = url.search ? Object.fromEntries(url.searchParams) : undefined;
  return { text, origin: url.origin, prefix: url.pathname.replace(/\/+$/, ''), query };
}

/** Where a request goes, and whether that is the configured origin. */
export interface Target {
  readonly origin: string;
  readonly path: string;
  readonly trusted: boolean;
}

/** Path under the base with all queries; the request's go over the default's, over the path's, over the base's. */
export function buildTarget(
  base: ParsedBase,
  path: string,
  defaultQuery: object | undefined,
  query: object | undefined,
): Target {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return absoluteTarget(base, path, query);
  const mark = path.indexOf('?');
  if (mark === -1 && !query && !defaultQuery && !base.query) {
    return {
      origin: base.origin,
      path: base.prefix + (path.startsWith('/') ? path : `/${path}`),
      trusted: true,
    };
  }
  const bare = mark === -1 ? path : path.slice(0, mark);
  const full = base.prefix + (bare.startsWith('/') ? bare : `/${bare}`);
  const pathQuery = mark === -1 ? undefined : Object.fromEntries(new URLSearchParams(path.slice(mark + 1)));
  const text = stringifyQuery({ ...base.query, ...pathQuery, ...defaultQuery, ...query });
  return { origin: base.origin, path: text ? `${full}?${text}` : full, trusted: true };
}

function absoluteTarget(base: ParsedBase, address: string, query: object | undefined): Target {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new OpenAIError(`The path ${JSON.stringify(address)} is neither a path nor an http(s) URL`);
  }
  const text = query
    ? stringifyQuery({ ...Object.fromEntries(url.searchParams), ...query })
    : url.search.slice(1);
  return {
    origin: url.origin,
    path: text ? `${url.pathname}?${text}` : url.pathname,
    trusted: url.origin === base.origin,
  };
}
