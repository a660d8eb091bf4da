import { APIError } from '../errors/api-error.ts';
import { brandError } from '../errors/openai-error.ts';

/** Why an exchange is refused, as far as it is known. */
export type OAuthErrorCode = (string & {}) | 'invalid_grant' | 'invalid_subject_token';

/**
 * 400, 401 or 403 of the exchange of tokens: the platform's token is not accepted, or its identity may not act as
 * the service account.
 */
export class OAuthError extends APIError<400 | 401 | 403, Headers> {
  /** The `error` of the reply. */
  readonly error_code: OAuthErrorCode | undefined;

  constructor(status: 400 | 401 | 403, error: object | undefined, headers: Headers) {
    super(status, error, 'The exchange of the token was refused.', headers);
    const code: unknown = (error as { error?: unknown } | undefined)?.error;
    this.error_code = typeof code === 'string' ? code : undefined;
  }
}

brandError(OAuthError, 'OAuthError');
