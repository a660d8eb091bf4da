import type { OpenAI } from 'openai';
import type { Target } from '../rows/row.ts';

/** The official SDK at its best: one client for all calls, its own defaults. */
export async function openOfficial({ baseURL, apiKey }: Target): Promise<OpenAI> {
  const { OpenAI } = await import('openai');
  return new OpenAI({ baseURL, apiKey });
}
