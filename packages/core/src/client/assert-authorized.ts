import { OpenAIError } from '../errors/openai-error.ts';
import { type HeadersLike, mergeHeaders } from './merge-headers.ts';
import type { FinalRequestOptions } from './request-options.ts';

/**
 * For a request without a key: the caller must have set a credential, or removed the header on purpose.
 *
 * @throws OpenAIError that names the option and the variable that the key is taken from
 */
export function assertAuthorized(
  options: FinalRequestOptions,
  headers: Readonly<Record<string, string>>,
  defaultHeaders: HeadersLike,
): void {
  if (headers.authorization !== undefined || headers['api-key'] !== undefined) return;
  const probe: Record<string, string> = { authorization: '', 'api-key': '' };
  mergeHeaders(probe, defaultHeaders);
  mergeHeaders(probe, options.__headers);
  mergeHeaders(probe, options.headers);
  if (probe.authorization === undefined || probe['api-key'] === undefined) return;
  throw new OpenAIError(
    options.__security?.adminAPIKeyAuth
      ? 'This endpoint needs an admin key: pass `adminAPIKey` or set the environment variable OPENAI_ADMIN_KEY.'
      : 'This endpoint needs an API key: pass `apiKey` or set the environment variable OPENAI_API_KEY.',
  );
}
