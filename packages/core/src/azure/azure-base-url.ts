import { readEnv } from '../config/environment.ts';
import { parseBaseURL } from '../config/validate-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { AzureClientOptions } from './azure-client-options.ts';

const EXAMPLE = 'https://my-resource.openai.azure.com';

/**
 * Whether this is the path of the v1 API, which has neither dated versions nor deployments in its paths.
 *
 * Source: https://learn.microsoft.com/azure/ai-foundry/openai/api-version-lifecycle
 */
export function isV1Path(path: string): boolean {
  return /\/openai\/v1\/*$/.test(path);
}

/** @throws OpenAIError when nothing says where the requests go, or two options do, or it is no address */
export function resolveAzureBaseURL({ baseURL, endpoint }: AzureClientOptions): string {
  if (baseURL && endpoint)
    throw new OpenAIError('Pass `baseURL` or `endpoint`, not both: each says where the requests go.');
  if (baseURL) return baseURL;
  if (endpoint) return endpointBaseURL(endpoint);
  const base = readEnv('OPENAI_BASE_URL');
  if (base) return base;
  const resource = readEnv('AZURE_OPENAI_ENDPOINT');
  if (resource) return endpointBaseURL(resource);
  throw new OpenAIError(
    `Where is your resource? Pass \`endpoint\` (such as ${EXAMPLE}) or \`baseURL\`, or set the environment variable AZURE_OPENAI_ENDPOINT.`,
  );
}

function endpointBaseURL(endpoint: string): string {
  const { origin, pathname, search } = parseBaseURL(endpoint, 'endpoint', EXAMPLE);
  if (isV1Path(pathname))
    throw new OpenAIError(
      '`endpoint` is the address of the resource alone, and this one ends with /openai/v1. Pass it as `baseURL`.',
    );
  return `${origin}${pathname.replace(/\/+$/, '')}/openai${search}`;
}
