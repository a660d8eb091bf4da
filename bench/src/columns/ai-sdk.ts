import type { Target } from '../rows/row.ts';

/** The provider of the AI SDK by itself, without the layers that `generateText` adds. */
export async function openAiSdk({ baseURL, apiKey }: Target) {
  const { createOpenAI } = await import('@ai-sdk/openai');
  return createOpenAI({ baseURL, apiKey });
}
