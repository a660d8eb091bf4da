import { setImmediate as nextTurn } from 'node:timers/promises';
import { queryObjects } from 'node:v8';
import {
  APIConnectionError,
  AuthenticationError,
  Client,
  type ClientOptions,
  OpenAIError,
} from '@oxide/core';
import { AzureClient } from '@oxide/core/azure';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import {
  BetaRealtime,
  OpenAIRealtimeError,
  Realtime,
  type RealtimeConnectOptions,
  type RealtimeServerEvent,
} from '@oxide/realtime';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Connection, connect, says, takeRejections } from './support/connect.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const open = (options?: RealtimeConnectOptions, client?: ClientOptions): Promise<Connection> =>
  connect(server, options, client);

/** Has the server say this in answer to the next message. */
const scripted = (...chunks: (string | Uint8Array)[]) =>
  server.reply({ match: { method: 'MESSAGE' }, chunks });

describe('a session', () => {
  it('tells its events to listeners, from the very first one', async () => {
    await using connection = await open();
    const order: string[] = [];
    connection.on('event', ({ type }) => void order.push(`event ${type}`));
    connection.on('session.created', ({ session }) => void order.push(`own ${session.type}`));
    const done = connection.emitted('response.done');
    connection.send(says('Say hello'));
    connection.send({ type: 'response.create', response: { output_modalities: ['text'] } });
    const { response } = await done;
    expect(response.output?.[0]).toMatchObject({ role: 'assistant', content: [{ text: 'Hello!' }] });
    expect(order.slice(0, 2)).toEqual(['event session.created', 'own realtime']);
    expect(order).toContain('event response.output_text.delta');
    expect(server.requests[0]).toMatchObject({
      path: '/v1/realtime',
      query: { model: 'gpt-realtime' },
      headers: { authorization: 'Bearer sk-test' },
    });
  });

  it('gives its events to iterators: all, or those of one type, until it is closed', async () => {
    const connection = await open();
    const all: string[] = [];
    const readAll = (async () => {
      for await (const { type } of connection) all.push(type);
    })();
    const deltas = connection.events('response.output_text.delta');
    const done = connection.emitted('response.done');
    connection.send(says('Say one two three'));
    connection.send({ type: 'response.create', response: { output_modalities: ['text'] } });
    let text = '';
    for await (const { delta } of deltas) {
      text += delta;
      if (text.endsWith('!')) break;
    }
    expect(text).toBe('One two three!');
    await done;
    connection.close();
    await readAll;
    expect(all[0]).toBe('session.created');
    expect(all).toContain('response.done');
  });

  it('keeps no event that somebody waited for', async () => {
    await using connection = await open();
    const told: WeakRef<object>[] = [];
    connection.on('session.updated', (event) => void told.push(new WeakRef(event)));
    for (let count = 0; count < 20; count++) {
      const updated = connection.emitted('session.updated');
      connection.send({ type: 'session.update', session: { type: 'realtime' } });
      await updated;
    }
    await nextTurn();
    // Collects garbage before it counts.
    queryObjects(Realtime);
    expect(told.filter((event) => event.deref()).length).toBeLessThanOrEqual(1);
  });

  it('transcribes, joins a call, and goes by the model of the options', async () => {
    for (const [options, query] of [
      [{ intent: 'transcription' }, { intent: 'transcription' }],
      [{ callID: 'rtc_1' }, { call_id: 'rtc_1' }],
      [{ model: 'a b' }, { model: 'a b' }],
    ] as const) {
      await using _ = await open(options, { baseURL: `${server.url}?model=old&intent=x&keep=1` });
      expect(server.requests.at(-1)!.query).toEqual({ keep: '1', ...query });
    }
  });

  it.each([
    {},
    { model: '' },
    { model: 'm', callID: 'rtc_1' },
    { intent: 'conversation' },
    { callID: 'rtc_1', reconnect: true },
    { model: 'm', reconnectMaxDelay: -1 },
    { model: 'm', maxReconnectAttempts: 0.5 },
  ])('is not opened with %o', async (wrong) => {
    await expect(open(wrong as never)).rejects.toThrow(OpenAIError);
    expect(server.requests).toEqual([]);
  });

  it('that is refused is the error of the status', async () => {
    server.fault({ status: 401 });
    const error = await open().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ requestID: server.requests[0]!.id });
  });
});

describe('on Azure', () => {
  const azure = (options: object) =>
    new Realtime(new AzureClient({ apiKey: 'azure-key', endpoint: server.origin, ...options }));

  it('a session is one of the v1 API, with the deployment as its model', async () => {
    const dated = { apiVersion: '2024-10-21' };
    for (const [client, options, model] of [
      [{ ...dated, deployment: 'mine' }, {}, 'mine'],
      [{ ...dated, deployment: 'mine' }, { model: 'other' }, 'other'],
      [{ endpoint: undefined, baseURL: `${server.origin}/openai/v1` }, { model: 'm' }, 'm'],
    ] as const) {
      await using _ = await azure(client).connect(options as RealtimeConnectOptions);
      expect(server.requests.at(-1)).toMatchObject({
        path: '/openai/v1/realtime',
        headers: { 'api-key': 'azure-key' },
      });
      expect(server.requests.at(-1)!.query).toEqual({ model });
      expect(server.requests.at(-1)!.headers.authorization).toBeUndefined();
    }
    await using _ = await azure({ ...dated, deployment: 'mine' }).connect({ callID: 'rtc_1' });
    expect(server.requests.at(-1)!.query).toEqual({ call_id: 'rtc_1' });
    await expect(azure(dated).connect({})).rejects.toThrow('model');
  });

  it('a session of the beta is one of a deployment', async () => {
    const client = new AzureClient({
      apiKey: 'k',
      endpoint: server.origin,
      apiVersion: '2024-10-01-preview',
    });
    await using connection = await new BetaRealtime(client).connect({ model: 'mine' });
    await connection.emitted('session.created');
    expect(server.requests[0]).toMatchObject({
      path: '/openai/realtime',
      query: { 'api-version': '2024-10-01-preview', deployment: 'mine' },
      headers: { 'openai-beta': 'realtime=v1' },
    });
  });
});

describe('an error', () => {
  it('of the API is told with what it says', async () => {
    await using connection = await open();
    const events: string[] = [];
    connection.on('event', ({ type }) => void events.push(type));
    const told = connection.emitted('error');
    connection.send({ type: 'response.cancel', event_id: 'mine' });
    const error = await told;
    expect(error).toBeInstanceOf(OpenAIRealtimeError);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.name).toBe('OpenAIRealtimeError');
    expect(error.code).toBe('response_cancel_not_active');
    expect(error.error).toMatchObject({ type: 'invalid_request_error', event_id: 'mine' });
    expect(error.event_id).toMatch(/^event_/);
    expect(events).toContain('error');
  });

  it('rejects who waits for another event', async () => {
    await using connection = await open();
    const done = connection.emitted('response.done');
    connection.send({ type: 'response.cancel' });
    await expect(done).rejects.toMatchObject({ code: 'response_cancel_not_active' });
  });

  it('is an item for iterators, and an unhandled rejection when nobody is there', async () => {
    const rejections = takeRejections();
    await using connection = await open();
    const iterator = connection.events('error');
    connection.send({ type: 'response.cancel' });
    expect((await iterator.next()).value).toMatchObject({ type: 'error' });
    expect(rejections.taken).toEqual([]);
    await iterator.return!();
    connection.send({ type: 'response.cancel' });
    expect(await rejections.next()).toMatchObject({ code: 'response_cancel_not_active' });
    rejections.stop();
  });

  it.each([
    ['no JSON', '{"type":'],
    ['no object', '["event"]'],
    ['null', 'null'],
    ['no type', '{"typ":"x"}'],
    ['a type from elsewhere', '{"__proto__":{"type":"session.created"}}'],
    ['bytes', new TextEncoder().encode('{"type":"session.created"}')],
  ])('is what a message is that holds %s, and what it holds is not shown', async (_case, message) => {
    await using connection = await open();
    await connection.emitted('session.created');
    scripted(message);
    const told = connection.emitted('error');
    connection.send({ type: 'response.create' });
    const error = await told;
    expect(error.message).toBe('The server sent a message that is no event: an object with a `type`.');
    expect(error.error).toBeUndefined();
  });

  it('of a listener does not stop the others, nor the connection', async () => {
    const rejections = takeRejections();
    await using connection = await open();
    const heard: string[] = [];
    connection.on('session.created', () => {
      throw new TypeError('mine');
    });
    connection.on('session.created', () => void heard.push('second'));
    expect(await rejections.next()).toBeInstanceOf(TypeError);
    connection.send({ type: 'response.create' });
    await connection.emitted('response.done');
    expect(heard).toEqual(['second']);
    rejections.stop();
  });

  it('that an event of the API is named like one of the connection does not look like one', async () => {
    await using connection = await open();
    await connection.emitted('session.created');
    scripted('{"type":"close"}', '{"type":"reconnected"}', '{"type":"last"}');
    const own = vi.fn();
    connection.on('close', own);
    connection.on('reconnected', own);
    const iterator = connection.events();
    connection.send({ type: 'response.create' });
    const types: string[] = [];
    for await (const { type } of iterator as AsyncIterable<RealtimeServerEvent | { type: 'last' }>) {
      types.push(type);
      if (type === 'last') break;
    }
    expect(types).toEqual(['close', 'reconnected', 'last']);
    expect(own).not.toHaveBeenCalled();
    connection.off('close', own);
  });
});

describe('the end', () => {
  it('that the caller wants is one event, and nothing can be sent after it', async () => {
    const connection = await open();
    const closed = connection.emitted('close');
    connection.close();
    connection.close();
    expect(() => connection.send({ type: 'response.create' })).toThrow('closed');
    expect(await closed).toEqual([1000, 'OK', []]);
    await expect(connection.emitted('response.done')).rejects.toThrow('ended before the event response.done');
    expect(await connection.events().next()).toEqual({ value: undefined, done: true });
    await connection[Symbol.asyncDispose]();
  });

  it.each([{ code: 9_999 }, { code: 1_006 }, { code: 1_000.5 }, { reason: 'x'.repeat(124) }])(
    'is not begun with what can not be sent (%o), and may be begun then',
    async (wrong) => {
      const connection = await open();
      expect(() => connection.close(wrong)).toThrow(OpenAIError);
      const updated = connection.emitted('session.updated');
      connection.send({ type: 'session.update', session: { type: 'realtime' } });
      await updated;
      const closed = connection.emitted('close');
      connection.close();
      expect((await closed)[0]).toBe(1000);
    },
  );

  it('rejects who waits for an event that will not come', async () => {
    const connection = await open();
    const done = connection.emitted('response.done');
    connection.close({ code: 3000, reason: 'enough' });
    await expect(done).rejects.toThrow('ended before');
  });

  it('by the server is no error when it is a normal one', async () => {
    const connection = await open();
    const errors = vi.fn();
    connection.on('error', errors);
    server.fault({ match: { method: 'MESSAGE' }, closeCode: 1000 });
    const read = (async () => {
      for await (const _ of connection);
    })();
    const closed = connection.emitted('close');
    connection.send({ type: 'input_audio_buffer.clear' });
    expect((await closed).slice(0, 1)).toEqual([1000]);
    await read;
    expect(errors).not.toHaveBeenCalled();
  });

  it.each([
    [{ closeCode: 1011 }, 1011, 'The server closed the connection (1011).'],
    [{ dropConnection: true }, 1006, 'The WebSocket broke: it ended without a closing handshake'],
  ])('by %o is an error for listeners and iterators', async (fault, code, message) => {
    const connection = await open();
    const errors: OpenAIRealtimeError[] = [];
    connection.on('error', (error) => void errors.push(error));
    server.fault({ match: { method: 'MESSAGE' }, ...fault });
    const read = (async () => {
      for await (const _ of connection);
    })();
    const closed = connection.emitted('close').catch(() => connection.emitted('close'));
    connection.send({ type: 'input_audio_buffer.clear' });
    await expect(read).rejects.toMatchObject({ name: 'OpenAIRealtimeError', message });
    expect(errors.map((error) => error.message)).toEqual([message]);
    if (code === 1006) expect(errors[0]!.cause).toBeInstanceOf(APIConnectionError);
    await closed.catch(() => {});
  });

  it('is told also when it comes at once, behind all that came before it', async () => {
    await using short = await startMockServer({ socketLifetimeMs: 0 });
    const connection = await connect(short);
    const order: string[] = [];
    connection.on('session.created', () => void order.push('created'));
    connection.on('error', ({ code }) => void order.push(String(code)));
    const closed = new Promise<void>((resolve) => connection.on('close', () => resolve()));
    await closed;
    expect(order).toEqual(['created', 'session_expired']);
  });
});

describe('an iterator that nobody reads', () => {
  it('fails before it fills the memory, and the connection goes on', async () => {
    await using connection = await open();
    const iterator = connection.events();
    server.fault({ match: { method: 'MESSAGE' }, streamDeltas: 2_200 });
    connection.send({ type: 'response.create' });
    await connection.emitted('response.done');
    let read = 0;
    const failure = await (async () => {
      for await (const _ of iterator) read += 1;
    })().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OpenAIRealtimeError);
    expect(read).toBeGreaterThan(4_000);
    expect(read).toBeLessThan(4_100);
    connection.send({ type: 'input_audio_buffer.clear' });
    await connection.emitted('input_audio_buffer.cleared');
  });
});

describe('translations', () => {
  it('go on until all was said', async () => {
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url });
    const connection = await new Realtime(client).translations.connect({ model: 'gpt-t' });
    connection.send({ type: 'session.input_audio_buffer.append', audio: 'AAAA' });
    connection.send({ type: 'session.close' });
    let said = '';
    for await (const event of connection)
      if (event.type === 'session.output_transcript.delta') said += event.delta;
    expect(said).toBe('Hallo');
    expect(server.requests[0]).toMatchObject({
      path: '/v1/realtime/translations',
      query: { model: 'gpt-t' },
    });
    await expect(new Realtime(client).translations.connect({ model: '' })).rejects.toThrow('model');
  });
});
