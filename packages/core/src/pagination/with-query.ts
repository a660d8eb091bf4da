import type { FinalRequestOptions } from '../client/request-options.ts';

/** The same request with one more query parameter. */
export function withQuery(options: FinalRequestOptions, query: Record<string, string>): FinalRequestOptions {
  return { ...options, query: { ...options.query, ...query } };
}
