import { Client } from '@oxide/core';
import type { ContractServer } from './contract-server.ts';

/** A client of a contract server. It never retries: a second request would hide what was wrong with the first. */
export function contractClient({ url, apiKey, adminAPIKey }: ContractServer): Client {
  return new Client({ baseURL: url, apiKey, adminAPIKey, maxRetries: 0 });
}
