import { type Completion, type CompletionCreateParams, Completions } from '@oxide/completions';
import type { APIPromise, Stream } from '@oxide/core';
import { expectTypeOf, it } from 'vitest';

const completions = new Completions();
const params = { model: 'gpt-3.5-turbo-instruct', prompt: 'Iron' };

it('gives a completion, or a stream of them when one is asked for', () => {
  expectTypeOf(completions.create(params)).toEqualTypeOf<APIPromise<Completion>>();
  expectTypeOf(completions.create({ ...params, stream: true })).toEqualTypeOf<
    APIPromise<Stream<Completion>>
  >();
  const either = {} as CompletionCreateParams;
  expectTypeOf(completions.create(either)).toEqualTypeOf<APIPromise<Stream<Completion> | Completion>>();
});

it('takes models that it does not know, and asks for a prompt', () => {
  expectTypeOf<{ model: 'davinci-99'; prompt: null }>().toExtend<CompletionCreateParams>();
  // @ts-expect-error no prompt
  void completions.create({ model: 'davinci-002' });
});
