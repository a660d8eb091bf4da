import type { RequestOptions } from '@oxide/core';

/** For the endpoints of assistants, threads, messages and runs. */
export function assistantsV2(options: RequestOptions | undefined): RequestOptions {
  return withBetaHeader('assistants=v2', options);
}

/** For the endpoints of ChatKit. */
export function chatKitV1(options: RequestOptions | undefined): RequestOptions {
  return withBetaHeader('chatkit_beta=v1', options);
}

/** The features that a caller asks for, joined by commas; without any, no header is sent. */
export function withBetas(betas: readonly string[] | undefined, options: RequestOptions): RequestOptions {
  return betas?.length ? withBetaHeader(String(betas), options) : options;
}

/** The same for operations with a query, where `betas` stands among its parameters. */
export function withQueryBetas({ query, ...options }: RequestOptions): RequestOptions {
  const { betas, ...rest } = (query ?? {}) as { betas?: readonly string[] };
  return withBetas(betas, { ...options, query: rest });
}

/** Under the caller's headers, and beside those of a helper that polls. */
function withBetaHeader(value: string, options: RequestOptions | undefined): RequestOptions {
  return { ...options, __headers: { ...options?.__headers, 'openai-beta': value } };
}
