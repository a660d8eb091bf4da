import { getEventListeners } from 'node:events';
import { APIUserAbortError } from '@oxide/core';
import { hedge, type RacedCall, race, speculative } from '@oxide/core/hedging';
import { parallel } from '@oxide/core/parallel';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { manualCall } from '../support/manual-call.ts';

/** What every policy over calls keeps to: `run` has it send `call`, which is not answered before its copy is sent. */
const policies: Record<string, (call: RacedCall<string>, signal?: AbortSignal) => Promise<unknown>> = {
  hedge: (call, signal) => hedge(call, { delayMs: 10, client: {}, signal }),
  parallel: (call, signal) => parallel([call, call], { signal }),
  race: (call, signal) => race([call, call], { signal }),
  speculative: (call, signal) => speculative(call, call, { accept: (checked) => checked === 'yes', signal }),
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(name: string, signal?: AbortSignal) {
  const { call, requests } = manualCall();
  const result = policies[name]!(call, signal);
  result.catch(() => {});
  await vi.advanceTimersByTimeAsync(10);
  return { result, requests };
}

describe.each(Object.keys(policies))('%s', (name) => {
  it('sends nothing when its signal has aborted before', async () => {
    const { result, requests } = await open(name, AbortSignal.abort(new Error('enough')));
    const error = await failureOf<APIUserAbortError>(result);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect((error.cause as Error).message).toBe('enough');
    expect(requests).toHaveLength(0);
  });

  it('stops all requests when its signal aborts, and fails at once', async () => {
    const controller = new AbortController();
    const { result, requests } = await open(name, controller.signal);
    expect(requests).toHaveLength(2);
    controller.abort(new Error('enough'));
    const error = await failureOf<APIUserAbortError>(result);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(requests.map(({ signal }) => (signal.reason as Error).message)).toEqual(['enough', 'enough']);
  });

  it.each(['yes', 'no'])(
    'leaves no timer, listener or rejection behind after an answer: %s',
    async (answer) => {
      const { signal } = new AbortController();
      const { result, requests } = await open(name, signal);
      for (const request of requests) request.resolve(answer);
      await result;
      expect(getEventListeners(signal, 'abort')).toHaveLength(0);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('leaves no timer, listener or rejection behind after a failure', async () => {
    const { signal } = new AbortController();
    const { result, requests } = await open(name, signal);
    for (const request of requests) request.reject(new Error('broken'));
    expect((await failureOf(result)).message).toBe('broken');
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('takes what a call throws in place of a promise as a failure', async () => {
    const call = () => {
      throw new RangeError('at once');
    };
    expect(await failureOf(policies[name]!(call))).toBeInstanceOf(RangeError);
    expect(vi.getTimerCount()).toBe(0);
  });
});
