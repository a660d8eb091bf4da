import type { ChatCompletionChunk } from '@oxide/chat';
import { Stream } from '@oxide/core';

/** A chunk as servers may send it: without a `finish_reason` where there is none. */
export type ChatCompletionWireChunk = Omit<ChatCompletionChunk, 'choices'> & {
  choices: (Omit<ChatCompletionChunk.Choice, 'finish_reason'> & {
    finish_reason?: ChatCompletionChunk.Choice['finish_reason'];
  })[];
};

/** A copy with each `finish_reason` filled in. What is no chunk stays what it is. */
export function normalizeChatCompletionChunk(chunk: ChatCompletionWireChunk): ChatCompletionChunk {
  if (!Array.isArray(chunk?.choices)) return chunk as ChatCompletionChunk;
  const choices = chunk.choices.map((choice) => ({ ...choice, finish_reason: choice.finish_reason ?? null }));
  return { ...chunk, choices };
}

/** The stream with each chunk as `normalizeChatCompletionChunk` gives it. */
export function normalizeChatCompletionStream(
  stream: Stream<ChatCompletionWireChunk>,
): Stream<ChatCompletionChunk> {
  async function* normalized(): AsyncGenerator<ChatCompletionChunk> {
    for await (const chunk of stream) yield normalizeChatCompletionChunk(chunk);
  }
  return new Stream(normalized, stream.controller);
}
