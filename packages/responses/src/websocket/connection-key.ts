import type { TransportRequest } from '@oxide/core';

const IDENTITY = ['authorization', 'api-key', 'openai-organization', 'openai-project', 'openai-beta'];

/** What the requests that may share a connection have in common: address, credential, lanes. */
export function connectionKey(
  { origin, path, headers }: Pick<TransportRequest, 'origin' | 'path' | 'headers'>,
  lanes: number,
): string {
  return [origin, path, lanes, ...IDENTITY.map((name) => headers[name] ?? '')].join('\n');
}
