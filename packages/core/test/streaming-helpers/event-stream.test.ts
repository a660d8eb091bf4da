import { APIUserAbortError, OpenAIError } from '@oxide/core';
import { type BaseEvents, carrySnapshot, EventStream, IncompleteStreamError } from '@oxide/core/internal';
import { describe, expect, it, vi } from 'vitest';
import { collect, collectUntilFailure } from '../support/collect.ts';

interface WordEvents extends BaseEvents {
  word: (word: string, index: number) => void;
  finalWord: (word: string) => void;
}

/** A helper stream that emits words, and then does what `last` does. */
class Words extends EventStream<WordEvents> {
  #last = '';

  static of(words: readonly string[], last: (stream: Words) => unknown = () => {}): Words {
    const stream = new Words();
    stream._run(async () => {
      await stream._connected();
      for (const [index, word] of words.entries()) {
        stream.#last = word;
        stream._emit('word', word, index);
        await stream._backpressure();
        stream._throwIfAborted();
      }
      await last(stream);
    });
    return stream;
  }

  listenTo(signal: AbortSignal): this {
    this._listenForAbort(signal);
    return this;
  }

  listens(event: keyof WordEvents): boolean {
    return this._hasListeners(event);
  }

  protected override _emitFinal(): void {
    this._emit('finalWord', this.#last);
  }
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error,
  );
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const fails = (error: unknown) => () => {
  throw error;
};

/** What would have crashed the process. */
async function unhandled(run: () => Promise<unknown>): Promise<unknown[]> {
  const listeners = process.listeners('unhandledRejection');
  const reasons: unknown[] = [];
  const listen = (reason: unknown) => reasons.push(reason);
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', listen);
  try {
    await run();
    // Rejections are reported after the microtasks of a turn.
    await nextTurn();
  } finally {
    process.off('unhandledRejection', listen);
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
  return reasons;
}

it('waits for whoever made it by no timer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    const stream = Words.of(['one', 'two']);
    const told: string[] = [];
    stream.on('connect', () => told.push('connect')).on('word', (word) => told.push(word));
    await stream.done();
    expect(told).toEqual(['connect', 'one', 'two']);
  } finally {
    vi.useRealTimers();
  }
});

describe('events', () => {
  it('come in their order, to listeners that were added in the turn of the call', async () => {
    const seen: unknown[] = [];
    const stream = Words.of(['a', 'b']);
    stream
      .on('connect', () => seen.push('connect'))
      .on('word', (...parameters) => seen.push(parameters))
      .on('finalWord', (word) => seen.push(`final ${word}`))
      .on('end', () => seen.push('end'));
    await stream.done();
    expect(seen).toEqual(['connect', ['a', 0], ['b', 1], 'final b', 'end']);
  });

  it('call a listener as often as it was added, and once() once', async () => {
    let [often, once] = [0, 0];
    const count = () => {
      often++;
    };
    const stream = Words.of(['a', 'b', 'c']);
    stream.on('word', count).on('word', count).on('word', count).off('word', count);
    stream.once('word', () => {
      once++;
    });
    stream.off('word', () => {});
    await stream.done();
    expect([often, once]).toEqual([6, 1]);
  });

  it('are awaited one by one', async () => {
    const stream = Words.of(['a']);
    const promises = [
      stream.emitted('connect'),
      stream.emitted('word'),
      stream.emitted('finalWord'),
      stream.emitted('end'),
    ];
    expect(await Promise.all(promises)).toEqual([undefined, ['a', 0], 'a', undefined]);
    expect(stream.listens('error')).toBe(false);
  });

  it('may have any name', async () => {
    const stream = Words.of([]) as unknown as EventStream<BaseEvents & { __proto__: () => void }>;
    let called = false;
    stream.on('constructor' as never, (() => {}) as never);
    stream.on('__proto__', () => {
      called = true;
    });
    stream._emit('__proto__');
    expect(called).toBe(true);
    await stream.done();
  });

  it('end with the first: nothing comes after', async () => {
    const seen: string[] = [];
    const stream = Words.of(['a']);
    await stream.done();
    stream.on('word', () => seen.push('late'));
    stream._emit('word', 'late', 1);
    expect(seen).toEqual([]);
  });
});

describe('a failure', () => {
  it('is told by error, then end, and fails whoever waits', async () => {
    const cause = new TypeError('broken');
    const stream = Words.of(['a'], fails(cause));
    const seen: string[] = [];
    stream.on('error', () => seen.push('error')).on('end', () => seen.push('end'));
    const error = await failure(stream.done());
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ message: 'broken', cause });
    expect(seen).toEqual(['error', 'end']);
    expect(stream).toMatchObject({ ended: true, errored: true, aborted: false });
    expect(await failure(stream.done())).toBe(error);
  });

  it('keeps an error of the SDK as it is, and takes anything that is thrown', async () => {
    const own = new OpenAIError('own');
    expect(await failure(Words.of([], fails(own)).done())).toBe(own);
    expect((await failure(Words.of([], fails('text')).done())).message).toBe('text');
  });

  it('rejects emitted() of other events, and is what emitted("error") gives', async () => {
    const error = new OpenAIError('broken');
    const stream = Words.of([], fails(error));
    const [word, told] = [failure(stream.emitted('word')), stream.emitted('error')];
    expect(await word).toBe(error);
    expect(await told).toBe(error);
  });

  it('that comes at once still waits for the turn in which listeners are added', async () => {
    const stream = new (class extends EventStream<BaseEvents> {
      start(): this {
        this._run(fails(new OpenAIError('at once')));
        return this;
      }
    })().start();
    await Promise.resolve();
    expect((await failure(stream.done())).message).toBe('at once');
  });

  it('is unhandled when nobody listens and nobody waits, and only then', async () => {
    const error = new OpenAIError('broken');
    const ended = (stream: Words) => new Promise<void>((resolve) => stream.on('end', () => resolve()));
    const make = () => Words.of([], fails(error));
    expect(await unhandled(() => ended(make()))).toEqual([error]);
    expect(await unhandled(() => ended(make().on('error', () => {})))).toEqual([]);
    expect(await unhandled(() => failure(make().done()))).toEqual([]);
    expect(await unhandled(() => failure(make().emitted('word')))).toEqual([]);
    expect(await unhandled(() => collectUntilFailure(make().events('word')))).toEqual([]);
  });

  it('is what a listener throws', async () => {
    const stream = Words.of(['a', 'b']);
    const error = new OpenAIError('in a listener');
    let words = 0;
    stream.on('word', () => {
      words++;
      throw error;
    });
    expect(await failure(stream.done())).toBe(error);
    expect(words).toBe(1);
  });

  it('reaches the iterators though a listener of error throws', async () => {
    const error = new OpenAIError('broken');
    const stream = Words.of(['a'], fails(error));
    stream.on('error', fails(new Error('in the listener')));
    const reasons = await unhandled(async () => {
      expect(await collectUntilFailure(stream.events('word'))).toEqual({ items: [['a', 0]], error });
    });
    expect(reasons).toMatchObject([{ message: 'in the listener' }]);
  });
});

describe('stopping', () => {
  it('is told by abort, then end, with the reason', async () => {
    const reason = new Error('enough');
    const stream = Words.of(['a'], (self) => {
      self.controller.abort(reason);
      throw Object.assign(new Error('gone'), { name: 'AbortError' });
    });
    const told = stream.emitted('abort');
    const error = await failure(stream.done());
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error.cause).toBe(reason);
    expect(await told).toBe(error);
    expect(stream).toMatchObject({ ended: true, errored: true, aborted: true });
  });

  it('follows a signal, which keeps no listener afterwards', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    Object.assign(signal, {
      addEventListener(...parameters: Parameters<typeof addEventListener>) {
        listeners++;
        addEventListener.apply(signal, parameters);
      },
      removeEventListener(...parameters: Parameters<typeof removeEventListener>) {
        listeners--;
        removeEventListener.apply(signal, parameters);
      },
    });
    const streams = Array.from({ length: 20 }, () => Words.of(['a']).listenTo(signal).listenTo(signal));
    expect(listeners).toBe(1);
    await Promise.all(streams.map((stream) => stream.done()));
    expect(listeners).toBe(0);

    const stopped = Words.of(['a', 'b']).listenTo(signal);
    stopped.once('word', () => controller.abort('enough'));
    expect(await failure(stopped.done())).toMatchObject({ cause: 'enough' });
    expect(await failure(Words.of(['a']).listenTo(signal).done())).toMatchObject({ cause: 'enough' });
  });
});

describe('iterators', () => {
  it('give every event of their name, and then end', async () => {
    const stream = Words.of(['a', 'b']);
    const [words, ends] = [collect(stream.events('word')), collect(stream.events('end'))];
    expect(await words).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
    expect(await ends).toEqual([[]]);
    expect(await collect(stream.events('word'))).toEqual([]);
  });

  it('give the failure after what came before it, or as the event asked for', async () => {
    const error = new OpenAIError('broken');
    const stream = Words.of(['a'], fails(error));
    const errors = collect(stream.events('error'));
    const words = stream.events('word');
    await failure(stream.done());
    expect(await collectUntilFailure(words)).toEqual({ items: [['a', 0]], error });
    expect(await words.next()).toEqual({ value: undefined, done: true });
    expect(await errors).toEqual([[error]]);
    expect(await collectUntilFailure(stream.events('word'))).toEqual({ items: [], error });
  });

  it('over the end itself give it once, or the failure in place of it', async () => {
    expect(await collect(Words.of(['a']).events('end'))).toEqual([[]]);
    const broken = Words.of(['a'], fails(new OpenAIError('Broken')));
    expect(await collectUntilFailure(broken.events('end'))).toMatchObject({ items: [] });
  });

  it('answer reads that were made ahead, in their order', async () => {
    const words = Words.of(['a', 'b']).events('word');
    const reads = await Promise.all([words.next(), words.next(), words.next(), words.next()]);
    expect(reads.map(({ value, done }) => (done ? 'done' : value[0]))).toEqual(['a', 'b', 'done', 'done']);
  });

  it('take no more after they were left', async () => {
    const stream = Words.of(['a', 'b', 'c']);
    for await (const _ of stream.events('word')) break;
    expect(stream.listens('word')).toBe(false);
    const full = stream.events('word');
    await stream.emitted('word');
    await full.return?.();
    expect(await full.next()).toEqual({ value: undefined, done: true });
    const left = stream.events('word');
    const read = left.next();
    await left.return?.();
    expect(await read).toEqual({ value: undefined, done: true });
    await stream.done();
    expect(await left.next()).toEqual({ value: undefined, done: true });
  });

  it('slow the stream down to the pace of the slowest reader, until somebody waits for the end', async () => {
    const stream = Words.of(Array.from({ length: 3_000 }, () => 'x'));
    let told = 0;
    stream.on('word', () => {
      told++;
    });
    const [slow, fast] = [stream.events('word'), stream.events('word')];
    let read = 0;
    for (; read < 1_000; read++) {
      await fast.next();
      // The fast one may be 256 before the slow one.
      await slow.next();
      expect(told - read).toBeLessThanOrEqual(257);
    }
    await nextTurn();
    expect(told).toBeLessThan(1_400);
    await stream.done();
    expect(told).toBe(3_000);
    const rest = await collect(slow);
    expect(rest).toHaveLength(2_000);
  });

  it('let the stream go on when they are left, or when it is stopped', async () => {
    const words = Array.from({ length: 1_000 }, () => 'x');
    const stream = Words.of(words);
    const ended = new Promise<void>((resolve) => stream.on('end', () => resolve()));
    const iterator = stream.events('word');
    await iterator.next();
    await iterator.return?.();
    await ended;

    const stopped = Words.of(words);
    const aborted = new Promise<void>((resolve) => stopped.on('abort', () => resolve()));
    await stopped.events('word').next();
    await nextTurn();
    stopped.abort();
    await aborted;
  });

  it('fail the stream before they fill the memory', async () => {
    const stream = Words.of(Array.from({ length: 10_000 }, () => 'x'));
    stream.events('word');
    expect((await failure(stream.done())).message).toMatch(/holds 4096 events/);
  });
});

it('carries the snapshot on an error, out of sight of logs', () => {
  const error = new IncompleteStreamError('cut', { text: 'private words' });
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).toMatchObject({ name: 'IncompleteStreamError', code: 'incomplete_stream' });
  expect(error.snapshot).toEqual({ text: 'private words' });
  expect(JSON.stringify({ ...error })).not.toContain('private');
  expect(carrySnapshot(new Error('cut'), 1).snapshot).toBe(1);
});
