import { OpenAIError } from '@oxide/core';
import type { CreateEmbeddingResponse } from './generated/index.ts';

/**
 * The vectors, in the order of their texts.
 *
 * @throws OpenAIError when there is not exactly one for each text
 */
export function vectorsOf({ data }: CreateEmbeddingResponse, count: number): number[][] {
  if (data?.length !== count)
    throw new OpenAIError(`The response holds ${data?.length ?? 'no'} vectors, and ${count} were asked for`);
  return data.map(({ embedding }) => embedding);
}
