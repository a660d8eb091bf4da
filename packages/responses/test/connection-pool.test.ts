import { Cancellation } from '@oxide/core';
import { ConnectionPool } from '@oxide/responses';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connection } from '../src/websocket/connection.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Connections without a server, in the order in which they were opened. */
function openers() {
  const opened: Connection[] = [];
  const open = async () => {
    const connection = new Connection();
    opened.push(connection);
    return connection;
  };
  return { opened, open };
}

/** What is made where the runtime has these globals. */
function inRuntime<T>(globals: Record<string, unknown>, make: () => T): T {
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  try {
    return make();
  } finally {
    vi.unstubAllGlobals();
  }
}

const checkout = (pool: ConnectionPool, open: () => Promise<Connection>, more: object = {}) =>
  pool.checkout('key', { open, fresh: false, cancellation: new Cancellation(), ...more });

describe('a pool of connections', () => {
  it('lends a connection to one at a time, the one that was used last first', async () => {
    const pool = new ConnectionPool();
    const { open } = openers();
    const [one, two] = [await checkout(pool, open), await checkout(pool, open)];
    expect(one).not.toBe(two);
    pool.release(two);
    pool.release(one);
    expect(await checkout(pool, open)).toBe(one);
    expect(await checkout(pool, open)).toBe(two);
  });

  it('has callers wait, in their order, while all that may be open are lent', async () => {
    const pool = new ConnectionPool({ maxConnections: 1 });
    const { open, opened } = openers();
    const first = await checkout(pool, open);
    const order: string[] = [];
    const [second, third] = ['second', 'third'].map(async (name) => {
      const connection = await checkout(pool, open);
      order.push(name);
      return connection;
    });
    pool.release(first);
    pool.release(await second!);
    await third;
    expect(order).toEqual(['second', 'third']);
    expect(opened).toHaveLength(1);
  });

  it('opens another one for who waits when one ends, or can not be opened', async () => {
    const pool = new ConnectionPool({ maxConnections: 1 });
    const { open, opened } = openers();
    const first = await checkout(pool, open);
    const failing = checkout(pool, () => Promise.reject(new Error('refused')));
    const waiting = checkout(pool, open);
    failing.catch(() => {});
    first.terminate();
    await expect(failing).rejects.toThrow('refused');
    expect(await waiting).toBe(opened[1]);
  });

  it('lets who waits give up, without losing the turn of the next', async () => {
    const pool = new ConnectionPool({ maxConnections: 1 });
    const { open } = openers();
    const first = await checkout(pool, open);
    const cancellation = new Cancellation();
    const impatient = checkout(pool, open, { cancellation });
    const next = checkout(pool, open);
    impatient.catch(() => {});
    cancellation.cancel(new Error('gave up'));
    await expect(impatient).rejects.toThrow('gave up');
    pool.release(first);
    expect(await next).toBe(first);
  });

  it('ends connections that are unused for long, and lends none that is old', async () => {
    const pool = new ConnectionPool({ idleTimeoutMs: 100, maxLifeMs: 1_000 });
    const { open } = openers();
    const idle = await checkout(pool, open);
    pool.release(idle);
    vi.advanceTimersByTime(99);
    expect(idle.usable).toBe(true);
    vi.advanceTimersByTime(1);
    expect(idle.usable).toBe(false);

    const old = await checkout(pool, open);
    vi.advanceTimersByTime(1_000);
    pool.release(old);
    expect(old.usable).toBe(false);
    expect(await checkout(pool, open)).not.toBe(old);
  });

  it('keeps addresses and credentials apart', async () => {
    const pool = new ConnectionPool({ maxConnections: 1 });
    const { open } = openers();
    const one = await checkout(pool, open);
    const cancellation = new Cancellation();
    const other = await pool.checkout('other', { open, fresh: false, cancellation });
    expect(other).not.toBe(one);
    pool.release(one);
    expect(await pool.checkout('key', { open, fresh: true, cancellation })).not.toBe(one);
    expect(one.usable).toBe(false);
  });

  it('ends what nobody uses when it is told to', async () => {
    const pool = new ConnectionPool();
    const { open } = openers();
    const [lent, idle] = [await checkout(pool, open), await checkout(pool, open)];
    pool.release(idle);
    pool.closeIdle();
    expect([lent.usable, idle.usable]).toEqual([true, false]);
  });

  it('keeps an unused connection only for a moment where it keeps the process alive, unless told otherwise', async () => {
    const { open } = openers();
    const [standard, told] = inRuntime({ Deno: { version: { deno: '2.9.5' } } }, () => [
      new ConnectionPool(),
      new ConnectionPool({ idleTimeoutMs: 30_000 }),
    ]);
    const [one, two] = [await checkout(standard!, open), await checkout(told!, open)];
    standard!.release(one);
    told!.release(two);
    expect(await checkout(standard!, open)).toBe(one);
    standard!.release(one);
    vi.advanceTimersByTime(1_000);
    expect([one.usable, two.usable]).toEqual([false, true]);
  });

  it('keeps and counts none where connections end with the request that opened them', async () => {
    const { open, opened } = openers();
    const pool = inRuntime({ navigator: { userAgent: 'Cloudflare-Workers' } }, () => new ConnectionPool());
    // Requests that ended without a word.
    for (let lost = 0; lost < 200; lost++) await checkout(pool, open);
    const connection = await checkout(pool, open);
    pool.release(connection);
    expect(connection.usable).toBe(false);
    expect(await checkout(pool, open)).toBe(opened[201]);
  });
});
