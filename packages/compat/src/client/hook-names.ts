/** What subclasses override around the building of a request, … */
export const builderHooks = ['prepareOptions', 'buildRequest', 'prepareRequest'] as const;
/** … for the headers with the key, … */
export const authHooks = ['authHeaders', 'bearerAuth', 'adminAPIKeyAuth'] as const;
/** … for all headers, … */
export const headerHooks: readonly ((typeof authHooks)[number] | 'validateHeaders' | 'getUserAgent')[] = [
  ...authHooks,
  'validateHeaders',
  'getUserAgent',
];
/** … for the address, … */
export const addressHooks = ['buildURL', 'stringifyQuery', 'defaultQuery'] as const;
/** … for sending it, … */
export const sendHooks = ['fetchWithAuth', 'fetchWithTimeout'] as const;

/** … and for the error at the end. */
export type HookName =
  | (typeof builderHooks | typeof headerHooks | typeof addressHooks)[number]
  | 'makeStatusError';
