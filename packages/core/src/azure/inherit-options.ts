import type { Client } from '../client/client.ts';
import { isV1Path, resolveAzureBaseURL } from './azure-base-url.ts';
import type { AzureClientOptions } from './azure-client-options.ts';
import type { ResolvedAzureOptions } from './resolve-options.ts';

/** A client that has these two, whatever its class. */
export interface AzureAddressed extends Client {
  apiVersion: string;
  deploymentName: string | undefined;
}

/**
 * What `withOptions` has to pass on for a copy of an Azure client: a key takes the place of a token and the other
 * way round, `endpoint` that of the base URL, and the v1 API doesn't inherit a version.
 */
export function inheritAzureOptions(
  client: AzureAddressed,
  options: Partial<AzureClientOptions>,
): Partial<AzureClientOptions> {
  const { apiKey, azureADTokenProvider, baseURL, endpoint, ...others } = options;
  const movesTo = baseURL || endpoint ? resolveAzureBaseURL({ baseURL, endpoint }) : undefined;
  const { apiVersion, deploymentName: deployment } = client;
  const inherited = client._options as ResolvedAzureOptions;
  const toKey = Boolean(apiKey && inherited.azureADTokenProvider);
  const toV1 = movesTo !== undefined && pathIsV1(movesTo) && !pathIsV1(client.baseURL);
  return {
    deployment,
    ...(toV1 ? { defaultQuery: withoutVersion(inherited.defaultQuery) } : {}),
    // Set for a token, which a browser may hold, and not for a key.
    ...(toKey ? { dangerouslyAllowBrowser: undefined } : {}),
    ...others,
    apiVersion: options.apiVersion ?? (toV1 ? undefined : apiVersion),
    ...credentials(apiKey, azureADTokenProvider, inherited.azureADTokenProvider),
    ...(movesTo === undefined ? {} : { baseURL: movesTo }),
  };
}

function pathIsV1(address: string): boolean {
  return isV1Path(URL.parse(address)?.pathname ?? '');
}

function withoutVersion(query: AzureClientOptions['defaultQuery']): AzureClientOptions['defaultQuery'] {
  const { 'api-version': _, ...others } = query ?? {};
  return others;
}

type Credentials = Pick<AzureClientOptions, 'apiKey' | 'azureADTokenProvider'>;

/** Both, when both were passed: the constructor refuses them. A fixed key is inherited with the other options. */
function credentials(
  apiKey: Credentials['apiKey'],
  provider: Credentials['azureADTokenProvider'],
  inherited: Credentials['azureADTokenProvider'],
): Credentials {
  if (provider) return { apiKey: apiKey ?? null, azureADTokenProvider: provider };
  if (apiKey) return { apiKey, azureADTokenProvider: undefined };
  return inherited ? { apiKey: null, azureADTokenProvider: inherited } : {};
}
