import { OpenAIError } from '@oxide/core';
import type { ResponseStream } from '@oxide/responses';
import { expect } from 'vitest';

/** What the stream fails with, which is an error of ours. */
export async function failureOf(
  stream: ResponseStream<unknown>,
): Promise<OpenAIError & { snapshot?: never }> {
  const error = await stream.finalResponse().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(OpenAIError);
  return error as OpenAIError & { snapshot?: never };
}
