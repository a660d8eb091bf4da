import {
  Chat,
  type ChatCompletion,
  type ChatCompletionChunk,
  type ChatCompletionMessageParam,
} from '@oxide/chat';
import type { APIPromise, Stream } from '@oxide/core';
import { expectTypeOf, it } from 'vitest';

const { completions } = new Chat();
const messages: ChatCompletionMessageParam[] = [];

it('gives a completion, or a stream of chunks when one is asked for', () => {
  expectTypeOf(completions.create({ model: 'gpt-5.4', messages })).toEqualTypeOf<
    APIPromise<ChatCompletion>
  >();
  expectTypeOf(completions.create({ model: 'gpt-5.4', messages, stream: true })).toEqualTypeOf<
    APIPromise<Stream<ChatCompletionChunk>>
  >();
});

it('walks a list item by item', () => {
  expectTypeOf<
    ReturnType<typeof completions.list> extends AsyncIterable<infer Item> ? Item : never
  >().toEqualTypeOf<ChatCompletion>();
});

it('takes the message of a reply as a message of the next request', () => {
  expectTypeOf<ChatCompletion.Choice['message']>().toExtend<ChatCompletionMessageParam>();
});

it('refuses a message with a role that does not exist', () => {
  // @ts-expect-error no such role
  const wrong: ChatCompletionMessageParam = { role: 'narrator', content: '' };
  void wrong;
});
