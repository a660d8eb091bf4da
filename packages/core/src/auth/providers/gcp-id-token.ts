import { describeCause } from '../../errors/describe-cause.ts';
import { OpenAIError } from '../../errors/openai-error.ts';
import type { SubjectTokenProvider } from '../subject-token-provider.ts';
import { SubjectTokenProviderError } from '../subject-token-provider-error.ts';
import { askMetadata, type MetadataOptions } from './ask-metadata.ts';

const ADDRESS =
  'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity';

/**
 * The identity token of the machine's default service account on Google Cloud, of its metadata service.
 *
 * @param audience what the token is for, as the identity provider at the API expects it
 * @returns a provider that throws `SubjectTokenProviderError` when there is no token
 * Source: https://cloud.google.com/compute/docs/instances/verifying-instance-identity
 */
export function gcpIDTokenProvider(
  audience: string = 'https://api.openai.com/v1',
  config?: MetadataOptions,
): SubjectTokenProvider {
  const url = new URL(ADDRESS);
  url.searchParams.set('audience', audience);
  return { tokenType: 'id', getToken: () => fetchToken(url, config) };
}

async function fetchToken(url: URL, options: MetadataOptions | undefined): Promise<string> {
  try {
    const token = (await askMetadata(url, { 'metadata-flavor': 'Google' }, options)).trim();
    if (token === '') throw new OpenAIError('the reply is empty');
    return token;
  } catch (thrown) {
    const message = `The metadata service of Google Cloud gives no token: ${describeCause(thrown)}`;
    throw new SubjectTokenProviderError(
      message,
      'gcp-metadata',
      thrown instanceof Error ? thrown : undefined,
    );
  }
}
