import { askForKey } from '../client/ask-for-key.ts';
import type { ClientOptions } from '../config/client-options.ts';
import { readEnv } from '../config/environment.ts';
import { parseBaseURL } from '../config/validate-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { isV1Path, resolveAzureBaseURL } from './azure-base-url.ts';
import type { AzureClientOptions } from './azure-client-options.ts';

/** Options for `Client`, and what an Azure client has besides. */
export interface ResolvedAzureOptions extends ClientOptions, Omit<AzureClientOptions, keyof ClientOptions> {
  baseURL: string;
  /** Empty on the v1 API, unless one was asked for. */
  apiVersion: string;
}

/**
 * The options with Azure's own environment variables filled in. Those of the API itself that hold keys are not
 * asked: what they hold is not for Azure.
 *
 * @throws OpenAIError when one is missing, or two exclude each other
 */
export function resolveAzureOptions(options: AzureClientOptions): ResolvedAzureOptions {
  const { azureADTokenProvider, adminAPIKey, defaultQuery, dangerouslyAllowBrowser } = options;
  const baseURL = resolveAzureBaseURL(options);
  const apiVersion = resolveVersion(options.apiVersion, baseURL);
  return {
    ...options,
    baseURL,
    endpoint: undefined,
    apiVersion,
    apiKey: resolveCredential(options),
    adminAPIKey: adminAPIKey ?? null,
    defaultQuery: apiVersion ? { ...defaultQuery, 'api-version': apiVersion } : defaultQuery,
    // Tokens are short-lived and those of the user who signed in: such a page gives no key away.
    dangerouslyAllowBrowser: dangerouslyAllowBrowser ?? Boolean(azureADTokenProvider),
  };
}

function resolveVersion(apiVersion: string | undefined, baseURL: string): string {
  if (apiVersion) return apiVersion;
  if (isV1Path(parseBaseURL(baseURL).pathname)) return '';
  const version = readEnv('OPENAI_API_VERSION');
  if (version) return version;
  throw new OpenAIError(
    'Which version of the API? Pass `apiVersion` (such as 2024-10-21), or set the environment variable OPENAI_API_VERSION. The v1 API alone needs none: pass its address, which ends with /openai/v1, as `baseURL`.',
  );
}

function resolveCredential({ apiKey, azureADTokenProvider: provider }: AzureClientOptions) {
  if (provider === undefined || provider === null) {
    const key = apiKey === undefined ? readEnv('AZURE_OPENAI_API_KEY') : apiKey;
    if (key) return key;
    throw new OpenAIError(
      'Missing credentials. Pass `apiKey` or `azureADTokenProvider`, or set the environment variable AZURE_OPENAI_API_KEY.',
    );
  }
  if (typeof provider !== 'function')
    throw new OpenAIError('`azureADTokenProvider` has to be a function that gives a token');
  if (apiKey) throw new OpenAIError('Pass `apiKey` or `azureADTokenProvider`, not both.');
  return () => askForKey('azureADTokenProvider', provider);
}
