import type { Client } from '../client/client.ts';
import type { KeyHeader } from '../client/constant-headers.ts';

/** Keys of a resource have a header of their own; tokens, which a function gives, are bearer tokens. */
export function azureKeyHeader({ _options: options }: Client): KeyHeader {
  return typeof options.apiKey === 'function' ? 'authorization' : 'api-key';
}
