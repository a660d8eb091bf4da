import type { ResolvedKey } from './resolve-key.ts';

/** The header with the key: keys of a resource on Azure have one of their own. */
export function keyHeader({ apiKey, isProvider }: ResolvedKey, isAzure: boolean): Record<string, string> {
  if (!apiKey) return {};
  return isAzure && !isProvider ? { 'api-key': apiKey } : { Authorization: `Bearer ${apiKey}` };
}
