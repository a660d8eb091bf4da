import { isSecretHeader } from '../logging/redact.ts';
import type { RequestHeaders } from './transport.ts';

/** The headers without those that say who the caller is: they stay with the origin that was configured. */
export function withoutIdentity(headers: RequestHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !isSecretHeader(name) && !name.startsWith('openai-')),
  );
}
