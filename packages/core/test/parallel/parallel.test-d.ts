import { Client } from '@oxide/core';
import { type ParallelCall, parallel } from '@oxide/core/parallel';
import { expectTypeOf, it } from 'vitest';

const client = new Client({ apiKey: 'sk-test' });
const text: ParallelCall<string> = () => 'text';
const number: ParallelCall<number> = async () => 7;

it('gives a tuple for a list of different calls', () => {
  expectTypeOf(parallel([text, number])).resolves.toEqualTypeOf<[string, number]>();
  expectTypeOf(parallel([text, number], { settle: true })).resolves.toEqualTypeOf<
    [PromiseSettledResult<string>, PromiseSettledResult<number>]
  >();
  expectTypeOf(parallel([text, number], { concurrency: 2, settle: false })).resolves.toEqualTypeOf<
    [string, number]
  >();
});

it('gives an array for an array, and for any iterable', () => {
  expectTypeOf(parallel([1, 2].map(() => number))).resolves.toEqualTypeOf<number[]>();
  expectTypeOf(parallel(new Set([text]))).resolves.toEqualTypeOf<string[]>();
  expectTypeOf(parallel(new Set([text]), { settle: true })).resolves.toEqualTypeOf<
    PromiseSettledResult<string>[]
  >();
  async function* source() {
    yield number;
  }
  expectTypeOf(parallel(source())).resolves.toEqualTypeOf<number[]>();
});

it('awaits what a client gives', () => {
  const call = (signal: AbortSignal) => client.get<{ id: string }>('/models/1', { signal });
  expectTypeOf(parallel([call]).then(([model]) => model.id)).resolves.toEqualTypeOf<string>();
});

it('takes functions alone', () => {
  // @ts-expect-error a promise has started already
  void parallel([Promise.resolve(1)]);
});
