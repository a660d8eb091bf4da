import { once } from 'node:events';
import { Client, type ClientOptions } from '@oxide/core';
import { Responses } from '@oxide/responses';
import { describe, expect, it } from 'vitest';
import { completed, created, message } from './support/scripted-events.ts';
import { type ServedTurn, startTurnServer, type TurnServer } from './support/turn-server.ts';

const model = 'gpt-5.4';

describe('a client that has chosen WebSockets', () => {
  const ask = (server: TurnServer, options: ClientOptions = {}) =>
    new Responses(
      new Client({
        apiKey: 'sk-test',
        baseURL: server.url,
        maxRetries: 0,
        transport: 'websocket',
        ...options,
      }),
    );

  it('asks over pooled connections, streamed or not, with what a call has besides', async () => {
    await using server = await startTurnServer();
    const responses = ask(server);
    const { data, response } = await responses.create({ model, input: 'One' }).withResponse();
    expect([data.output_text, response.status]).toEqual(['Answer resp_1', 200]);
    const types: string[] = [];
    for await (const event of await responses.create({ model, input: 'Two', stream: true }))
      types.push(event.type);
    expect(types.at(-1)).toBe('response.completed');
    expect((await responses.stream({ model, input: 'Three' }).finalResponse()).id).toBe('resp_3');
    expect((await responses.parse({ model, input: 'Four' })).id).toBe('resp_4');
    expect(server.handshakes).toHaveLength(1);
    expect(server.posts).toEqual([]);
  });

  it('opens as many connections as there are calls at once, and uses them again', async () => {
    const waiting: ServedTurn[] = [];
    await using server = await startTurnServer({ onTurn: (turn) => waiting.push(turn) });
    const responses = ask(server);
    for (const round of [1, 2]) {
      const calls = ['a', 'b', 'c'].map((input) => responses.create({ model, input }));
      void Promise.all(calls);
      await server.turnCount(3 * round);
      for (const turn of waiting.splice(0)) turn.answer(`resp_${turn.frame.input}`);
      expect((await Promise.all(calls)).map(({ id }) => id)).toEqual(['resp_a', 'resp_b', 'resp_c']);
    }
    expect(server.handshakes).toHaveLength(3);
  });

  it('fails a stream that was not read while too much of it came, also when its end is too much', async () => {
    const delta = { type: 'response.output_text.delta', delta: 'x'.repeat(8 * 1024 * 1024) };
    await using server = await startTurnServer({
      onTurn: (turn) =>
        turn.send(created(), ...Array.from({ length: 7 }, () => delta), {
          ...completed([message('msg_1', [delta.delta, delta.delta])]),
        }),
    });
    const stream = await ask(server).create({ model, input: 'One', stream: true });
    const events = stream[Symbol.asyncIterator]();
    expect((await events.next()).value.type).toBe('response.created');
    const received = Promise.race(['pong', 'close'].map((event) => once(server.sockets[0]!, event)));
    server.sockets[0]!.ping();
    await received;
    const rest = async () => {
      while (!(await events.next()).done);
    };
    await expect(rest()).rejects.toThrow('was not read');
  });

  it('takes HTTP for background responses, for other endpoints, and where there is no WebSocket', async () => {
    await using server = await startTurnServer({ refuse: 404 });
    const responses = ask(server);
    expect((await responses.create({ model, input: 'One', background: true })).output_text).toBe('Over HTTP');
    expect(server.handshakes).toHaveLength(0);
    await responses.create({ model, input: 'Two' });
    await responses.stream({ model, input: 'Three' }).finalResponse();
    expect(server.handshakes).toHaveLength(1);
    expect(server.posts.map(({ input }) => input)).toEqual(['One', 'Two', 'Three']);
  });
});
