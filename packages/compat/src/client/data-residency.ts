import { OpenAIError } from '@oxide/core';

/** Regions in which the API keeps data; which ones a project may use, is settled with the API. */
export type DataResidency = 'global' | 'us' | 'eu' | 'ae' | 'au' | 'in' | 'jp';

const regions: ReadonlySet<string> = new Set(['us', 'eu', 'ae', 'au', 'in', 'jp'] satisfies DataResidency[]);

interface Addressed {
  dataResidency?: DataResidency | null | undefined;
  baseURL?: string | null | undefined;
}

/**
 * The options with the address of the region in place of its name.
 *
 * @throws OpenAIError when there is an address too, or no such region
 */
export function resolveResidency<Options extends Addressed>(
  options: Options,
): Omit<Options, 'dataResidency'> & Addressed {
  const { dataResidency: region, ...others } = options;
  if (region === undefined || region === null) return others;
  if (Object.hasOwn(options, 'baseURL'))
    throw new OpenAIError('Pass `dataResidency` or `baseURL`, not both: each says where the requests go.');
  if (region !== 'global' && !regions.has(region))
    throw new OpenAIError(`\`dataResidency\` has to be one of global, ${[...regions].join(', ')}.`);
  const host = region === 'global' ? 'api.openai.com' : `${region}.api.openai.com`;
  return { ...others, baseURL: `https://${host}/v1` };
}
