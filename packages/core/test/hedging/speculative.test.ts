import { APIUserAbortError, type Stream } from '@oxide/core';
import { type Speculation, speculative } from '@oxide/core/hedging';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { stayingOpen, streamOf } from '../support/body-client.ts';
import { collect } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';
import { manualCall } from '../support/manual-call.ts';

function open() {
  const check = manualCall<boolean>();
  const next = manualCall<string>();
  const result = speculative(check.call, next.call);
  result.catch(() => {});
  return { result, check: check.requests[0]!, next: next.requests[0]! };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('the next call', () => {
  it('runs while the check does, and its answer waits for the yes', async () => {
    const { result, check, next } = open();
    let settled = false;
    void result.then(() => {
      settled = true;
    });
    next.resolve('ready');
    await turn();
    expect(settled).toBe(false);
    check.resolve(true);
    expect(await result).toEqual({ accepted: true, checked: true, value: 'ready' });
    expect(next.signal.aborted).toBe(false);
  });

  it('is waited for when the check is faster', async () => {
    const { result, check, next } = open();
    check.resolve(true);
    await turn();
    expect(next.signal.aborted).toBe(false);
    next.resolve('later');
    expect(await result).toMatchObject({ value: 'later' });
  });

  it('is stopped when the check says no', async () => {
    const { result, check, next } = open();
    check.resolve(false);
    expect(await result).toEqual({ accepted: false, checked: false });
    expect(next.signal.reason).toBeInstanceOf(APIUserAbortError);
  });

  it('is stopped when the check fails, which is what is told', async () => {
    const { result, check, next } = open();
    const error = new Error('of the check');
    check.reject(error);
    expect(await failureOf(result)).toBe(error);
    expect(next.signal.aborted).toBe(true);
  });

  it('that fails is only told of when the check says yes', async () => {
    const error = new Error('of the next call');
    const refused = open();
    refused.next.reject(error);
    await turn();
    refused.check.resolve(false);
    expect(await refused.result).toEqual({ accepted: false, checked: false });
    const accepted = open();
    accepted.next.reject(error);
    await turn();
    accepted.check.resolve(true);
    expect(await failureOf(accepted.result)).toBe(error);
  });

  it('that gives a stream loses nothing of it, or its connection', async () => {
    for (const accepted of [true, false]) {
      const chunks = accepted
        ? (async function* () {
            yield 'data: 1\n\ndata: 2\n\n';
          })()
        : stayingOpen('data: 1\n\n');
      const check = manualCall<boolean>();
      const opened = Promise.withResolvers<Awaited<ReturnType<typeof streamOf>>['use']>();
      // Does not listen to the signal: what it gives has to be stopped by itself.
      const next = async (): Promise<Stream<unknown>> => {
        const { stream, use } = await streamOf(chunks);
        opened.resolve(use);
        return stream;
      };
      const result = speculative(check.call, next);
      const use = await opened.promise;
      check.requests[0]!.resolve(accepted);
      const outcome = await result;
      await turn();
      expect(use.cancelled).toHaveLength(accepted ? 0 : 1);
      if (outcome.accepted) expect(await collect(outcome.value)).toEqual([1, 2]);
    }
  });
});

describe('the verdict', () => {
  it('is what `accept` makes of the check, which is given besides', async () => {
    const check = async () => ({ flagged: ['violence'] });
    const result = await speculative(check, async () => 7, {
      accept: ({ flagged }) => flagged.length === 0,
    });
    expectTypeOf(result).toEqualTypeOf<Speculation<number, { flagged: string[] }>>();
    expect(result).toEqual({ accepted: false, checked: { flagged: ['violence'] } });
  });

  it('has to be true or false when nothing else makes it', () => {
    const check = async () => ({ flagged: true });
    // @ts-expect-error what would be a yes?
    const call = () => speculative(check, async () => 7);
    expect(call).toBeTypeOf('function');
  });
});
