import type { Target } from '../rows/row.ts';

/**
 * The API, or what `OPENAI_BASE_URL` names.
 *
 * @throws Error without a key
 */
export function liveTarget(environment: NodeJS.ProcessEnv): Target {
  const apiKey = environment.OPENAI_API_KEY;
  if (!apiKey)
    throw new Error('LIVE=1 calls the API and needs a key: set OPENAI_API_KEY. It costs a few tokens.');
  return { apiKey, baseURL: environment.OPENAI_BASE_URL || 'https://api.openai.com/v1' };
}
