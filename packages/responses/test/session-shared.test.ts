import { getEventListeners, once } from 'node:events';
import { APIConnectionTimeoutError, APIUserAbortError, Client, OpenAIError } from '@oxide/core';
import { ConnectionPool, Responses } from '@oxide/responses';
import { describe, expect, it } from 'vitest';
import { inputs, openSession } from './support/open-session.ts';
import { completed, created, done, message } from './support/scripted-events.ts';
import { type ServedTurn, startTurnServer } from './support/turn-server.ts';

const model = 'gpt-5.4';

describe('turns on lanes', () => {
  it('may each stop waiting for the connection that they share', async () => {
    const asked = Promise.withResolvers<void>();
    const admitted = Promise.withResolvers<void>();
    await using test = await openSession(
      {
        async admit(index) {
          if (index === 0) return;
          asked.resolve();
          await admitted.promise;
        },
      },
      { lanes: 3 },
    );
    const { session, server } = test;
    await session.send({ model, input: 'Begin' });
    const closed = once(server.sockets[0]!, 'close');
    server.sockets[0]!.close();
    await closed;
    const [first, second] = [new AbortController(), new AbortController()];
    const turns = [first.signal, second.signal, undefined].map((signal, index) =>
      session.send({ model, input: String(index) }, { signal }),
    );
    await asked.promise;
    second.abort();
    await expect(turns[1]).rejects.toThrow(APIUserAbortError);
    first.abort();
    await expect(turns[0]).rejects.toThrow(APIUserAbortError);
    admitted.resolve();
    expect((await turns[2])!.status).toBe('completed');
    expect(inputs(server)).toEqual(['Begin', '2']);
    expect(server.handshakes).toHaveLength(2);
  });

  it('do not take the lane of one that was given up while the server works on it', async () => {
    const waiting: ServedTurn[] = [];
    await using test = await openSession(
      (turn) => (turn.frame.input === 'Last' ? turn.answer('resp_3') : waiting.push(turn)),
      { lanes: 2 },
    );
    const { session, server } = test;
    const controller = new AbortController();
    const given = session.send({ model, input: 'Given up' }, { signal: controller.signal });
    const kept = session.send({ model, input: 'Kept' });
    await server.turnCount(2);
    controller.abort();
    await expect(given).rejects.toThrow(APIUserAbortError);
    expect((await session.send({ model, input: 'Last' })).id).toBe('resp_3');
    expect(server.turns.map(({ frame, connection }) => [connection, frame.stream_id])).toEqual([
      [0, 'lane_1'],
      [0, 'lane_2'],
      [1, 'lane_1'],
    ]);
    const cut = once(server.sockets[0]!, 'close');
    waiting[1]!.answer('resp_2');
    expect((await kept).id).toBe('resp_2');
    await cut;
  });

  it('end their connection when the session is closed while they run', async () => {
    await using test = await openSession(() => {}, { lanes: 2 });
    const { session, server } = test;
    const turns = ['One', 'Two'].map((input) => session.send({ model, input }));
    await server.turnCount(2);
    const cut = once(server.sockets[0]!, 'close');
    session.close();
    for (const turn of turns) await expect(turn).rejects.toThrow(APIUserAbortError);
    await cut;
  });
});

describe('a signal that many turns share', () => {
  it('is left by each when it is over, sent, streamed, failed or left', async () => {
    await using test = await openSession((turn, index) =>
      turn.frame.input === 'Fails' ? turn.fail(400, 'refused') : turn.answer(`resp_${index}`),
    );
    const { session } = test;
    const { signal } = new AbortController();
    const options = { signal };
    await session.send({ model, input: 'Sent' }, options);
    await session.stream({ model, input: 'Streamed' }, options).finalResponse();
    await session.send({ model, input: 'Fails' }, options).catch(() => {});
    const left = session.stream({ model, input: 'Left' }, options);
    for await (const _ of left) break;
    await left.done().catch(() => {});
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    // Where Node keeps the signals that `AbortSignal.any` makes of it.
    const followers = Object.getOwnPropertySymbols(signal).find((name) => /Dependant/.test(String(name)));
    const kept = followers && (signal as unknown as Record<symbol, Set<unknown> | undefined>)[followers];
    expect(kept?.size ?? 0).toBe(0);
  });

  it('still stops the reading of a stream whose end has come', async () => {
    await using test = await openSession();
    const controller = new AbortController();
    const { signal } = controller;
    const stream = test.session.stream({ model, input: 'One' }, { signal });
    await stream.emitted('response.created');
    controller.abort();
    await expect(stream.done()).rejects.toThrow(APIUserAbortError);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('the time of a session', () => {
  const hanging = () => new Promise<never>(() => {});

  it('to open is over when the signal aborts, also while a function is asked for its key', async () => {
    const responses = new Responses(new Client({ apiKey: hanging, baseURL: 'http://127.0.0.1:9/v1' }));
    const controller = new AbortController();
    const opening = responses.connect({ signal: controller.signal, pool: new ConnectionPool() });
    setImmediate(() => controller.abort());
    await expect(opening).rejects.toThrow(APIUserAbortError);
    const aborted = responses.connect({ signal: controller.signal, pool: new ConnectionPool() });
    await expect(aborted).rejects.toThrow(APIUserAbortError);
  });

  it('to open is `totalTimeoutMs`, also while it waits for a key or a place in the pool', async () => {
    await using server = await startTurnServer();
    const client = new Client({ apiKey: 'sk-test-key', baseURL: server.url });
    const pool = new ConnectionPool({ maxConnections: 1 });
    using _first = await new Responses(client).connect({ pool });
    const noKey = client.withOptions({ apiKey: hanging });
    for (const responses of [new Responses(client), new Responses(noKey)]) {
      const error = await responses.connect({ pool, totalTimeoutMs: 30 }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(APIConnectionTimeoutError);
      expect((error as Error).message).toContain('`totalTimeoutMs`');
    }
  });

  it('of a turn is `totalTimeoutMs`, the waiting for other turns included', async () => {
    const waiting: ServedTurn[] = [];
    await using test = await openSession((turn) => waiting.push(turn));
    const { session, server } = test;
    const first = session.send({ model, input: 'One' });
    await server.turnCount(1);
    const late = session.send({ model, input: 'Two' }, { totalTimeoutMs: 30 });
    const streamed = session.stream({ model, input: 'Three' }, { totalTimeoutMs: 30 });
    await expect(late).rejects.toThrow(APIConnectionTimeoutError);
    await expect(streamed.finalResponse()).rejects.toThrow(APIConnectionTimeoutError);
    const next = session.send({ model, input: 'Four' }, { totalTimeoutMs: 60_000 });
    waiting[0]!.answer('resp_1');
    expect((await first).id).toBe('resp_1');
    await server.turnCount(2);
    waiting[1]!.answer('resp_4');
    expect((await next).id).toBe('resp_4');
    expect(inputs(server)).toEqual(['One', 'Four']);
  });
});

describe('the last event of a turn', () => {
  it('is not taken for that of the next one when it comes twice, or after an error', async () => {
    const failed = { id: 'resp_2', status: 'failed', error: { code: 'server_error', message: 'No' } };
    await using test = await openSession((turn, index) => {
      if (index === 0) turn.answer('resp_1');
      if (index === 1) {
        turn.send(completed([], { id: 'resp_1' }), created({ id: 'resp_2' }));
        turn.send({ type: 'error', status: 500, error: { message: 'No' } });
      }
      if (index === 2) turn.send({ type: 'response.failed', response: failed }).answer('resp_3');
    });
    const { session } = test;
    expect((await session.send({ model, input: 'One' })).id).toBe('resp_1');
    await expect(session.send({ model, input: 'Two' })).rejects.toMatchObject({ status: 500 });
    expect((await session.send({ model, input: 'Three' })).id).toBe('resp_3');
    expect(test.server.handshakes).toHaveLength(1);
  });

  it.each([
    [{ type: 'response.completed' }],
    [{ type: 'response.completed', response: null }],
    [{ type: 'response.completed', response: 'resp_1' }],
    [{ type: 'response.completed', response: { id: 'resp_1', output: {} } }],
    [{ type: 'response.completed', response: { id: 'resp_1', output: [null] } }],
  ])('that holds no response is an error: %j', async (last) => {
    await using test = await openSession((turn) => turn.send(last));
    const error = await test.session.send({ model, input: 'One' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OpenAIError);
    expect((error as Error).message).toMatch(/response/);
  });

  it('is filled in where only something else in it is named output', async () => {
    const item = message('msg_1', ['Told']);
    const { output: _, ...bare } = completed([]).response as Record<string, unknown>;
    const parameters = { type: 'object', properties: { output: { type: 'string' } } };
    const tools = [{ type: 'function', name: 'tell', parameters }];
    await using test = await openSession((turn) =>
      turn.send(created(), done(0, item), { type: 'response.completed', response: { ...bare, tools } }),
    );
    expect((await test.session.send({ model, input: 'One' })).output_text).toBe('Told');
  });
});
