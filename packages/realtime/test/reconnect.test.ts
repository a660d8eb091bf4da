import { AuthenticationError, OpenAIError } from '@oxide/core';
import { type Fault, type MockServer, startMockServer } from '@oxide/mock-server';
import type { OpenAIRealtimeError, RealtimeConnectOptions, ReconnectingEvent } from '@oxide/realtime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Connection, connect, says } from './support/connect.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => server.close());

const clear = { type: 'input_audio_buffer.clear' } as const;

interface Told {
  connection: Connection;
  attempts: ReconnectingEvent[];
  errors: OpenAIRealtimeError[];
}

async function open(options: Partial<RealtimeConnectOptions> = {}): Promise<Told> {
  const connection = await connect(server, {
    model: 'gpt-realtime',
    reconnect: true,
    reconnectInitialDelay: 0,
    ...options,
  } as RealtimeConnectOptions);
  const attempts: ReconnectingEvent[] = [];
  const errors: OpenAIRealtimeError[] = [];
  connection.on('reconnecting', (event) => void attempts.push(event));
  connection.on('error', (error) => void errors.push(error));
  return { connection, attempts, errors };
}

/** Has the server end the connection at the next message, and sends one. */
function breakIt(connection: Connection, fault: Fault = { dropConnection: true }): void {
  server.fault({ match: { method: 'MESSAGE' }, ...fault });
  connection.send(clear);
}

/** Waits for an event, whatever errors come before. */
const heard = (connection: Connection, event: 'reconnected' | 'close' | 'reconnecting') =>
  new Promise<unknown[]>((resolve) =>
    connection.once(event, (...parameters: unknown[]) => resolve(parameters)),
  );

describe('a connection that breaks', () => {
  it.each([{ dropConnection: true }, { closeCode: 1001 }, { closeCode: 1012 }, { cutAfterBytes: 20 }])(
    'by %o is opened anew: another session, on the same object',
    async (fault) => {
      const { connection, attempts, errors } = await open();
      await connection.emitted('session.created');
      const again = heard(connection, 'reconnected');
      const created = connection.emitted('session.created');
      breakIt(connection, fault);
      await again;
      await created;
      connection.send(says('Say hello'));
      connection.send({ type: 'response.create' });
      await connection.emitted('response.done');
      expect(attempts).toHaveLength(1);
      expect(attempts[0]).toMatchObject({ attempt: 1, maxAttempts: 5, delay: 0 });
      expect(errors).toEqual([]);
      expect(server.requests.filter(({ method }) => method === 'GET')).toHaveLength(2);
      await connection[Symbol.asyncDispose]();
    },
  );

  it('tells that it stands again before what its session begins with, so that a listener can answer that', async () => {
    const { connection, errors } = await open();
    await connection.emitted('session.created');
    const told: string[] = [];
    connection.on('reconnecting', () => void told.push('reconnecting'));
    connection.on('reconnected', () => void told.push('reconnected'));
    connection.on('session.created', () => {
      told.push('session.created');
      connection.send({ type: 'session.update', session: { type: 'realtime', instructions: 'Again' } });
    });
    const updated = connection.emitted('session.updated');
    breakIt(connection);
    await updated;
    expect(told).toEqual(['reconnecting', 'reconnected', 'session.created']);
    expect(errors).toEqual([]);
    await connection[Symbol.asyncDispose]();
  });

  it('stays broken without the option', async () => {
    const { connection, errors } = await open({ reconnect: false });
    const closed = heard(connection, 'close');
    breakIt(connection);
    expect((await closed)[0]).toBe(1006);
    expect(errors).toHaveLength(1);
  });

  it.each([1000, 1002, 1003, 1007, 1008, 1009, 4000])('with code %i stays closed', async (closeCode) => {
    const { connection, attempts, errors } = await open();
    const closed = heard(connection, 'close');
    breakIt(connection, { closeCode });
    expect((await closed)[0]).toBe(closeCode);
    expect(attempts).toEqual([]);
    expect(errors).toHaveLength(closeCode === 1000 ? 0 : 1);
  });

  it('asks for the key again', async () => {
    let count = 0;
    const connection = await connect(
      server,
      { model: 'm', reconnect: true, reconnectInitialDelay: 0 },
      { apiKey: async () => `key-${++count}` },
    );
    const again = heard(connection, 'reconnected');
    breakIt(connection);
    await again;
    const handshakes = server.requests.filter(({ method }) => method === 'GET');
    expect(handshakes.map(({ headers }) => headers.authorization)).toEqual(['Bearer key-1', 'Bearer key-2']);
    await connection[Symbol.asyncDispose]();
  });

  it('is tried again while the server is not there, and given up after so many tries', async () => {
    const { connection, attempts, errors } = await open({ maxReconnectAttempts: 3 });
    server.fault({ match: { method: 'GET' }, status: 503, times: 2 });
    const again = heard(connection, 'reconnected');
    breakIt(connection);
    await again;
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    const closed = heard(connection, 'close');
    breakIt(connection);
    expect((await closed)[0]).toBe(1006);
    expect(attempts).toHaveLength(3);
    expect(errors).toHaveLength(1);
  });

  it('is not tried again when the server says that it is no use', async () => {
    const { connection, attempts, errors } = await open();
    server.fault({ match: { method: 'GET' }, status: 401 });
    const closed = heard(connection, 'close');
    breakIt(connection);
    await closed;
    expect(attempts).toHaveLength(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.cause).toBeInstanceOf(AuthenticationError);
  });

  it('counts as lost when the next one ends at once', async () => {
    await using flapping = await startMockServer({ socketLifetimeMs: 0 });
    const connection = await connect(flapping, {
      model: 'm',
      reconnect: true,
      reconnectInitialDelay: 0,
      maxReconnectAttempts: 3,
    });
    const closed = heard(connection, 'close');
    connection.on('error', () => {});
    expect((await closed)[0]).toBe(1000);
  });

  it('waits longer from try to try', async () => {
    const { connection, attempts } = await open({ reconnectInitialDelay: 1_000, reconnectMaxDelay: 3_000 });
    server.fault({ match: { method: 'GET' }, status: 503, times: 9 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (let tried = 1; tried <= 5; tried++) {
      const next = heard(connection, 'reconnecting');
      if (tried === 1) breakIt(connection);
      else vi.advanceTimersByTime(3_000);
      await next;
    }
    const closed = heard(connection, 'close');
    vi.advanceTimersByTime(3_000);
    await closed;
    const longest = [1_000, 2_000, 3_000, 3_000, 3_000];
    attempts.forEach(({ delay }, index) => {
      expect(delay).toBeLessThanOrEqual(longest[index]!);
      expect(delay).toBeGreaterThanOrEqual(longest[index]! * 0.75);
    });
    expect(attempts).toHaveLength(5);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what is sent while another connection is opened', () => {
  it('has no room unless it is given', async () => {
    const { connection } = await open({ reconnectInitialDelay: 60_000 });
    const lost = heard(connection, 'reconnecting');
    breakIt(connection);
    await lost;
    expect(() => connection.send(clear)).toThrow(OpenAIError);
    expect(() => connection.send(clear)).toThrow('`maxQueueBytes`');
    expect(() => connection.flushPending()).toThrow('closed');
    connection.close();
  });

  it('waits as it was, until the session is restored and it is flushed', async () => {
    const { connection } = await open({ maxQueueBytes: 1_000 });
    const lost = heard(connection, 'reconnecting');
    breakIt(connection);
    await lost;
    const event = { ...says('Say one') } as {
      type: 'conversation.item.create';
      item: { content: { text: string }[] };
    };
    connection.send(event as never);
    event.item.content[0]!.text = 'Say changed';
    connection.send({ type: 'response.create' });
    await heard(connection, 'reconnected');
    const before = server.requests.length;
    connection.send({ type: 'session.update', session: { type: 'realtime', output_modalities: ['text'] } });
    await connection.emitted('session.updated');
    expect(server.requests).toHaveLength(before + 1);
    connection.flushPending();
    const { response } = await connection.emitted('response.done');
    expect(response.output?.[0]).toMatchObject({ content: [{ text: 'One!' }] });
    connection.flushPending();
    expect(connection.takePending()).toEqual([]);
    await connection[Symbol.asyncDispose]();
  });

  it('is bounded in bytes, and given back when nobody wants it or no connection comes', async () => {
    const { connection } = await open({ maxQueueBytes: 100, reconnectInitialDelay: 60_000 });
    const lost = heard(connection, 'reconnecting');
    breakIt(connection);
    await lost;
    const event = { type: 'input_audio_buffer.append', audio: 'ü'.repeat(20) } as const;
    connection.send(event);
    expect(() => connection.send(event)).toThrow('`maxQueueBytes`');
    expect(connection.takePending()).toEqual([{ type: 'message', message: event }]);
    connection.send(event);
    const closed = heard(connection, 'close');
    connection.close({ code: 3000, reason: 'enough' });
    expect(await closed).toEqual([3000, 'enough', [{ type: 'message', message: event }]]);
  });
});

describe('closing while another connection is opened', () => {
  it('stops the wait', async () => {
    const { connection, errors } = await open({ reconnectInitialDelay: 60_000 });
    const lost = heard(connection, 'reconnecting');
    breakIt(connection);
    await lost;
    const closed = heard(connection, 'close');
    connection.close();
    expect(await closed).toEqual([1000, 'OK', []]);
    expect(errors).toEqual([]);
  });

  it('stops the handshake', async () => {
    const { connection, errors } = await open();
    server.fault({ match: { method: 'GET' }, delayHeadersMs: 60_000 });
    breakIt(connection);
    await server.waitFor(({ requests }) => requests.filter(({ method }) => method === 'GET').length === 2);
    const closed = heard(connection, 'close');
    connection.close();
    expect((await closed)[0]).toBe(1000);
    expect(errors).toEqual([]);
    await server.waitFor(({ openConnections }) => openConnections === 0);
  });
});
