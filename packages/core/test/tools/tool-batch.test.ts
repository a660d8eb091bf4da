import { APIUserAbortError, OpenAIError } from '@oxide/core';
import { abortable, ConcurrencyLimit, type ToolCallText } from '@oxide/core/internal';
import { ToolBatch } from '@oxide/core/internal/lazy';
import { describe, expect, it, vi } from 'vitest';

const call = (call_id: string, text = '{}', name = 'read'): ToolCallText => ({ call_id, name, text });

/** A batch whose tools are named `read` (may start early) or `write`, and what it has run, in order. */
function setUp(limit = Number.POSITIVE_INFINITY) {
  const ran: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const signals: AbortSignal[] = [];
  const controller = new AbortController();
  const batch = new ToolBatch<string>({
    limit: new ConcurrencyLimit(limit, 'toolConcurrency'),
    signal: controller.signal,
    startsEarly: ({ name }) => name === 'read',
    run: ({ call_id, name, text }, signal) =>
      abortable(() => {
        ran.push(`${name} ${call_id} ${text}`);
        signals.push(signal);
        const end = Promise.withResolvers<string>();
        ends.set(call_id, end);
        return end.promise;
      }, signal),
  });
  const finish = (id: string, result = `of ${id}`) => ends.get(id)?.resolve(result);
  return { batch, ran, ends, signals, controller, finish };
}

describe('the calls of a reply', () => {
  it('start in the turn in which they are known, if they may', () => {
    const { batch, ran } = setUp();
    batch.offer(call('1'));
    batch.offer(call('2', '{}', 'write'));
    expect(ran).toEqual(['read 1 {}']);
  });

  it('give the result of the early start, and start what had to wait', async () => {
    const { batch, ran, finish } = setUp();
    batch.offer(call('1'));
    const results = Promise.all([batch.finish(call('1')), batch.finish(call('2', '{}', 'write'))]);
    finish('2');
    finish('1');
    expect(await results).toEqual(['of 1', 'of 2']);
    expect(ran).toEqual(['read 1 {}', 'write 2 {}']);
  });

  it('run anew when the final arguments are others than those that came first', async () => {
    const { batch, ran, finish } = setUp();
    batch.offer(call('1', '{"a":1}'));
    const result = batch.finish(call('1', '{"a":1} and more'));
    finish('1', 'late');
    expect(await result).toBe('late');
    expect(ran).toEqual(['read 1 {"a":1}', 'read 1 {"a":1} and more']);
  });

  it('are not run again for a repeated reply, known by id or else by name and arguments', async () => {
    const { batch, ran, finish } = setUp();
    batch.offer(call('1', '{"a":1}'));
    batch.offer(call('2', '{"a":1}'));
    batch.offer(call('3', '{"a":3}'));
    batch.repeat();
    batch.offer(call('2', '{"a":1}'));
    batch.offer(call('new', '{"a":1} '));
    batch.offer(call('newer', '{"a":1}'));
    expect(ran).toEqual(['read 1 {"a":1}', 'read 2 {"a":1}', 'read 3 {"a":3}', 'read newer {"a":1}']);
    for (const id of ['1', '2', 'newer']) finish(id);
    const ids = ['2', 'new', 'newer'];
    const results = ids.map((id) => batch.finish(call(id, '{"a":1}')));
    expect(await Promise.all(results)).toEqual(['of 2', 'of 1', 'of newer']);
  });

  it('do not take over a result whose id now has other arguments', () => {
    const { batch, ran } = setUp();
    batch.offer(call('1', '{"a":1}'));
    batch.repeat();
    batch.offer(call('1', '{"a":2}'));
    expect(ran).toEqual(['read 1 {"a":1}', 'read 1 {"a":2}']);
  });

  it('never run an effect twice, not even for two equal calls with one id', async () => {
    const { batch, ran, finish } = setUp();
    const write = call('1', '{}', 'write');
    batch.offer(write);
    batch.repeat();
    batch.offer(write);
    const results = [batch.finish(write), batch.finish(write)];
    finish('1');
    expect(await Promise.all(results)).toEqual(['of 1', 'of 1']);
    expect(ran).toEqual(['write 1 {}']);
  });

  it('run no more at once than they may, the others in order', async () => {
    const { batch, ran, finish } = setUp(2);
    const results = ['1', '2', '3', '4'].map((id) => batch.finish(call(id)));
    expect(ran).toHaveLength(2);
    finish('2');
    await results[1];
    await new Promise((resolve) => setImmediate(resolve));
    expect(ran.at(-1)).toBe('read 3 {}');
    for (const id of ['1', '3']) finish(id);
    await Promise.all([results[0], results[2]]);
    finish('4');
    expect(await results[3]).toBe('of 4');
    expect(ran).toHaveLength(4);
  });

  it('fail at once when the run is stopped, and the tools are told', async () => {
    const { batch, controller, signals, ran } = setUp(1);
    const running = batch.finish(call('1'));
    const waiting = batch.finish(call('2'));
    const reason = new Error('enough');
    controller.abort(reason);
    for (const result of [running, waiting]) {
      const error = await result.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(APIUserAbortError);
      expect(error).toMatchObject({ cause: reason });
    }
    expect(signals[0]?.aborted).toBe(true);
    expect(ran).toEqual(['read 1 {}']);
  });

  it('are told of no end when they are over, which costs a step more than ten of its events', async () => {
    const abort = vi.spyOn(AbortController.prototype, 'abort');
    try {
      const { batch, finish, signals } = setUp();
      const result = batch.finish(call('1'));
      finish('1');
      await result;
      batch.stop();
      setUp().batch.stop();
      expect(signals[0]?.aborted).toBe(false);
      expect(abort).not.toHaveBeenCalled();
    } finally {
      abort.mockRestore();
    }
  });

  it('are told when nobody wants their results any more; a failure that nobody asked for is none', async () => {
    const { batch, signals, ends } = setUp();
    batch.offer(call('1'));
    batch.offer(call('2'));
    ends.get('1')?.reject(new Error('nobody hears'));
    batch.stop();
    expect(signals[1]?.aborted).toBe(true);
    await new Promise((resolve) => setImmediate(resolve));
  });
});

it.each([0, -1, 1.5, Number.NaN, '4' as never])('refuses a limit of %s', (limit) => {
  expect(() => new ConcurrencyLimit(limit, 'toolConcurrency')).toThrow(OpenAIError);
  expect(() => new ConcurrencyLimit(limit, 'toolConcurrency')).toThrow('`toolConcurrency` must be');
});
