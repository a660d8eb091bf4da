import { redactSecrets } from '../logging/redact.ts';
import type { TransportResponse } from '../transport/transport-response.ts';

/** The headers of a response as an error may show them: no cookies, and none of the caller's secrets. */
export function errorHeaders(response: TransportResponse, secrets: readonly string[]): Headers {
  const headers = response.toHeaders({ cookies: false });
  for (const [name, value] of [...headers]) {
    const clean = redactSecrets(value, secrets);
    if (clean !== value) headers.set(name, clean);
  }
  return headers;
}
