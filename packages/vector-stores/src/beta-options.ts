import type { RequestOptions } from '@oxide/core';

/** The options with the header that all operations of vector stores need; a poll's own headers stay. */
export function betaOptions(options: RequestOptions | undefined): RequestOptions {
  return { ...options, __headers: { 'openai-beta': 'assistants=v2', ...options?.__headers } };
}
