import type { RequestOptions } from '@oxide/core';

/** Options of a call; `method` for lists that are answers to a POST. */
type CallOptions = RequestOptions & { method?: 'post' };

/** Has the call sent with the admin key. Put over the caller's options, so that the API key never goes in its place. */
export function withAdminKey(options?: CallOptions): CallOptions {
  return { ...options, __security: { adminAPIKeyAuth: true } };
}
