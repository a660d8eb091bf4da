import { exponentialBackoff } from '../backoff/backoff.ts';
import { sleep } from '../client/sleep.ts';
import type { APIError } from '../errors/api-error.ts';
import { errorHeaders } from '../errors/error-headers.ts';
import { createStatusError, parseObject } from '../errors/from-response.ts';
import { toAPIError } from '../errors/to-api-error.ts';
import { redactSecrets } from '../logging/redact.ts';
import { type RetryRules, retry } from '../policy/retry.ts';
import { parseRetryAfter } from '../policy/retry-after.ts';
import { isRetryable } from '../policy/should-retry.ts';
import type { Transport } from '../transport/transport.ts';
import type { TransportResponse } from '../transport/transport-response.ts';
import { type AccessToken, readAccessToken } from './access-token.ts';
import { askService } from './ask-service.ts';
import { OAuthError } from './oauth-error.ts';

const url = /* @__PURE__ */ new URL('https://auth.openai.com/oauth/token');
const headers = { 'content-type': 'application/json' };
const TIMEOUT_MS = 30_000;
const MAX_RETRIES = 2;
/** A longer wait is not worth it: the next call asks anew. */
const MAX_RETRY_AFTER_MS = 60_000;
const backoff = /* @__PURE__ */ exponentialBackoff();

/** The fields of an exchange (RFC 8693). */
export interface TokenExchange {
  readonly grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange';
  readonly subject_token: string;
  readonly subject_token_type: string;
  readonly identity_provider_id: string;
  readonly service_account_id: string;
  readonly client_id?: string;
}

/**
 * Exchanges a token of the platform for one of the API.
 *
 * @param bufferSeconds how long before its end it is to be renewed
 * @throws OAuthError when it is refused
 * @throws APIError when the service fails or can't be reached; tried again as calls are
 * @throws OpenAIError when the reply holds no token that can be used
 */
export function exchangeToken(
  transport: Transport,
  exchange: TokenExchange,
  bufferSeconds: number | undefined,
): Promise<AccessToken> {
  return retry(() => attempt(transport, exchange, bufferSeconds), rules);
}

async function attempt(
  transport: Transport,
  exchange: TokenExchange,
  bufferSeconds: number | undefined,
): Promise<AccessToken> {
  const secrets = [exchange.subject_token];
  const askedAt = Date.now();
  try {
    const body = JSON.stringify(exchange);
    const response = await askService(transport, { method: 'POST', url, headers, body, timeout: TIMEOUT_MS });
    const text = await response.text();
    if (!response.ok) throw refusal(response, redactSecrets(text, secrets), secrets);
    return readAccessToken(parseObject(text), askedAt, bufferSeconds);
  } catch (error) {
    throw toAPIError(error, undefined, secrets);
  }
}

function refusal(response: TransportResponse, text: string, secrets: readonly string[]): APIError {
  const { status } = response;
  const body = parseObject(text);
  const shown = errorHeaders(response, secrets);
  if (status === 400 || status === 401 || status === 403) return new OAuthError(status, body, shown);
  return createStatusError(status, body, text, shown);
}

const rules: RetryRules = {
  decide(error, attemptNumber) {
    if (attemptNumber > MAX_RETRIES || !isRetryable(error)) return undefined;
    const asked = parseRetryAfter((name) => (error as APIError).headers?.get(name), Date.now());
    if (asked !== undefined && asked > MAX_RETRY_AFTER_MS) return undefined;
    return { delayMs: asked ?? backoff(attemptNumber) };
  },
  sleep,
};
