import { describeCause } from '../../errors/describe-cause.ts';
import { parseObject } from '../../errors/from-response.ts';
import type { SubjectTokenProvider } from '../subject-token-provider.ts';
import { SubjectTokenProviderError } from '../subject-token-provider-error.ts';
import { askMetadata, type MetadataOptions } from './ask-metadata.ts';

const ADDRESS = 'http://169.254.169.254/metadata/identity/oauth2/token';
const PROVIDER = 'azure-imds';

/** Which managed identity, and how it is asked for. Without a choice it is the one that the machine has. */
export interface AzureManagedIdentityOptions extends MetadataOptions {
  objectId?: string;
  clientId?: string;
  /** Resource id of the identity in Azure. */
  msiResId?: string;
  /** @default '2018-02-01' */
  apiVersion?: string;
}

/**
 * The token of the machine's managed identity on Azure, of its metadata service.
 *
 * @param resource what the token is for, as the identity provider at the API expects it
 * @returns a provider that throws `SubjectTokenProviderError` when there is no token
 * Source: https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token
 */
export function azureManagedIdentityTokenProvider(
  resource: string = 'https://management.azure.com/',
  config: AzureManagedIdentityOptions = {},
): SubjectTokenProvider {
  const { objectId, clientId, msiResId, apiVersion = '2018-02-01', ...options } = config;
  const url = new URL(ADDRESS);
  url.searchParams.set('api-version', apiVersion);
  url.searchParams.set('resource', resource);
  if (objectId) url.searchParams.set('object_id', objectId);
  if (clientId) url.searchParams.set('client_id', clientId);
  if (msiResId) url.searchParams.set('msi_res_id', msiResId);
  return { tokenType: 'jwt', getToken: () => fetchToken(url, options) };
}

async function fetchToken(url: URL, options: MetadataOptions): Promise<string> {
  const text = await ask(url, options);
  const token = parseObject(text)?.access_token;
  if (typeof token === 'string' && token.trim() !== '') return token;
  throw new SubjectTokenProviderError('The metadata service of Azure has given no `access_token`.', PROVIDER);
}

async function ask(url: URL, options: MetadataOptions): Promise<string> {
  try {
    return await askMetadata(url, { metadata: 'true' }, options);
  } catch (thrown) {
    const message = `The metadata service of Azure gives no token: ${describeCause(thrown)}`;
    throw new SubjectTokenProviderError(message, PROVIDER, thrown instanceof Error ? thrown : undefined);
  }
}
