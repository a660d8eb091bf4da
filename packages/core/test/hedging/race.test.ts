import { BadRequestError, OpenAIError } from '@oxide/core';
import { type RacedCall, race } from '@oxide/core/hedging';
import { expect, expectTypeOf, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { manualCall } from '../support/manual-call.ts';

const refused = new BadRequestError(400, { message: 'no' }, undefined, new Headers());

it('sends all calls at once, and the first answer stops the others', async () => {
  const { call, requests } = manualCall();
  const result = race([call, call, call]);
  expect(requests.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  requests[1]!.resolve('second');
  expect(await result).toBe('second');
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false, true]);
});

it('goes on when a call fails for good, as the others may be different ones', async () => {
  const [left, right] = [manualCall<string>(), manualCall<number>()];
  const result = race([left.call, right.call]);
  expectTypeOf(result).toEqualTypeOf<Promise<string | number>>();
  left.requests[0]!.reject(refused);
  right.requests[0]!.resolve(7);
  expect(await result).toBe(7);
});

it('fails when all have failed, with what the last one failed with', async () => {
  const { call, requests } = manualCall();
  const atOnce: RacedCall<never> = () => {
    throw new TypeError('at once');
  };
  const result = failureOf(race([atOnce, call]));
  requests[0]!.reject(refused);
  expect(await result).toBe(refused);
});

it('needs a call', async () => {
  expect(await failureOf(race([]))).toBeInstanceOf(OpenAIError);
});
