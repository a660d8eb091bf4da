import { isHeaderSafe } from '../config/validate-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';

/** What the exchange answers. */
export interface TokenExchangeResponse {
  /** Sent as bearer token from then on. */
  access_token: string;
  issued_token_type: string;
  token_type: string;
  /** Seconds. @default 3600 */
  expires_in?: number;
}

/** A token of the API, and until when it serves; times in milliseconds since 1970. */
export interface AccessToken {
  readonly value: string;
  readonly expiresAt: number;
  /** From then on a new one is fetched while this one is still in use. */
  refreshAt: number;
}

const DEFAULT_LIFE_SECONDS = 3_600;
const DEFAULT_BUFFER_SECONDS = 1_200;
/** A token that lives shortly would otherwise be renewed at each call. */
const MAX_BUFFER_SHARE = 0.5;

/**
 * The token in a reply of the exchange.
 *
 * @param askedAt when the request was sent: its life may have begun then
 * @throws OpenAIError when there is none, or it has run out on the way
 */
export function readAccessToken(
  reply: unknown,
  askedAt: number,
  bufferSeconds: number = DEFAULT_BUFFER_SECONDS,
): AccessToken {
  const { access_token: value, expires_in = DEFAULT_LIFE_SECONDS } = (reply ?? {}) as Record<string, unknown>;
  if (typeof value !== 'string' || !isHeaderSafe(value))
    throw new OpenAIError('The exchange has given no `access_token` that can be sent.');
  if (
    typeof expires_in !== 'number' ||
    !(expires_in > 0) ||
    !Number.isSafeInteger(Math.ceil(expires_in * 1_000))
  )
    throw new OpenAIError('The exchange has given an `expires_in` that is no number of seconds.');
  const life = expires_in * 1_000;
  const expiresAt = askedAt + life;
  if (expiresAt <= Date.now()) throw new OpenAIError('The token had run out before its exchange was over.');
  const refreshAt = expiresAt - Math.min(bufferSeconds * 1_000, life * MAX_BUFFER_SHARE);
  return { value, expiresAt, refreshAt };
}
