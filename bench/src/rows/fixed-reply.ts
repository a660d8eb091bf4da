import type { MockServerOptions } from '@oxide/mock-server';
import type { ServerSetup } from './row.ts';

/** A server that answers everything with the same JSON, made and encoded once and in the server's process alone. */
export function fixedReply(make: () => unknown, options: MockServerOptions = {}): ServerSetup {
  return {
    options: { recordRequests: false, ...options },
    get replies() {
      const body = Buffer.from(JSON.stringify(make()));
      return [{ times: Number.POSITIVE_INFINITY, headers: { 'content-type': 'application/json' }, body }];
    },
  };
}
