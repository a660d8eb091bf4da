import { APIUserAbortError, AuthenticationError } from '@oxide/core';
import { Responses } from '@oxide/responses';
import { describe, expect, it, vi } from 'vitest';
import { inputs, openSession } from './support/open-session.ts';
import { added, completed, created, done, message, on } from './support/scripted-events.ts';
import type { ServedTurn } from './support/turn-server.ts';

const model = 'gpt-5.4';

describe('a session', () => {
  it('sends turns over one connection and gives their responses', async () => {
    await using test = await openSession();
    const { session, server } = test;
    const first = await session.send({ model, input: 'One', store: false });
    const second = await session.send({ model, input: 'Two', previous_response_id: first.id });
    expect([first.id, second.id]).toEqual(['resp_1', 'resp_2']);
    expect(second.output_text).toBe('Answer resp_2');
    expect(server.handshakes).toHaveLength(1);
    expect(server.handshakes[0]!.headers.authorization).toBe('Bearer sk-test-key');
    expect(server.turns.map(({ frame }) => frame)).toEqual([
      { type: 'response.create', model, input: 'One', store: false },
      { type: 'response.create', model, input: 'Two', previous_response_id: 'resp_1' },
    ]);
  });

  it('reads the last frame of a turn once', async () => {
    await using test = await openSession();
    const parse = vi.spyOn(JSON, 'parse');
    try {
      await test.session.send({ model, input: 'One' });
      const last = parse.mock.calls.filter(([text]) => text.includes('"type":"response.completed"'));
      expect(last).toHaveLength(1);
    } finally {
      parse.mockRestore();
    }
  });

  it('streams turns with everything that a response stream has', async () => {
    const item = message('msg_1', ['{"n":1}']);
    await using test = await openSession((turn) =>
      turn.send(
        created(),
        added(0, message('msg_1')),
        on('content_part.added', 0, 'msg_1', { part: { type: 'output_text', text: '' } }),
        on('output_text.delta', 0, 'msg_1', { delta: '{"n":1}' }),
        done(0, item),
        completed([item]),
      ),
    );
    const format = { type: 'json_schema', name: 'n', schema: { type: 'object' } } as const;
    const stream = test.session.stream({ model, input: 'One', text: { format } });
    const types: string[] = [];
    for await (const event of stream) types.push(event.type);
    expect(types).toEqual([
      'response.created',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_item.done',
      'response.completed',
    ]);
    expect((await stream.finalResponse()).output_parsed).toEqual({ n: 1 });
    expect(test.server.turns[0]!.frame).not.toHaveProperty('stream');
  });

  it('takes turns in their order, one at a time', async () => {
    const waiting: ServedTurn[] = [];
    await using test = await openSession((turn) => waiting.push(turn));
    const { session, server } = test;
    const sent = ['a', 'b', 'c'].map((input) => session.send({ model, input }));
    const streamed = session.stream({ model, input: 'd' });
    for (const count of [1, 2, 3, 4]) {
      await server.turnCount(count);
      expect(server.turns).toHaveLength(count);
      waiting[count - 1]!.answer(`resp_${count}`);
    }
    expect((await Promise.all(sent)).map(({ id }) => id)).toEqual(['resp_1', 'resp_2', 'resp_3']);
    expect((await streamed.finalResponse()).id).toBe('resp_4');
    expect(inputs(server)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('runs turns side by side on lanes', async () => {
    const waiting: ServedTurn[] = [];
    await using test = await openSession((turn) => waiting.push(turn), { lanes: 2 });
    const { session, server } = test;
    const sent = ['a', 'b', 'c'].map((input) => session.send({ model, input }));
    await server.turnCount(2);
    expect(waiting.map(({ frame }) => frame.stream_id)).toEqual(['lane_1', 'lane_2']);
    waiting[1]!.answer('resp_b');
    await server.turnCount(3);
    expect(waiting[2]!.frame.stream_id).toBe('lane_2');
    waiting[2]!.answer('resp_c');
    waiting[0]!.answer('resp_a');
    expect((await Promise.all(sent)).map(({ id }) => id)).toEqual(['resp_a', 'resp_b', 'resp_c']);
    expect(server.handshakes).toHaveLength(1);
  });

  it('warms up by a turn that generates nothing', async () => {
    await using test = await openSession();
    const warm = await test.session.warmup({ model, instructions: 'Be short' });
    await test.session.send({ model, input: 'One', previous_response_id: warm!.id });
    expect(test.server.turns.map(({ frame }) => frame)).toEqual([
      { type: 'response.create', model, instructions: 'Be short', generate: false },
      { type: 'response.create', model, input: 'One', previous_response_id: 'resp_1' },
    ]);
  });

  it('fills in the output that the last event leaves out', async () => {
    await using test = await openSession((turn) =>
      turn.send(
        created(),
        added(0, message('msg_a')),
        added(1, message('msg_b')),
        done(1, message('msg_b', ['b'])),
        done(0, message('msg_a', ['a'])),
        {
          type: 'response.completed',
          response: { id: 'resp_1', object: 'response', status: 'completed' },
        },
      ),
    );
    const sent = await test.session.send({ model, input: 'One' });
    expect(sent.output_text).toBe('ab');
    const streamed = await test.session.stream({ model, input: 'One' }).finalResponse();
    expect(streamed.output.map(({ id }) => id)).toEqual(['msg_a', 'msg_b']);
  });

  it('is given back to its pool, for the next session with the same key', async () => {
    await using test = await openSession();
    const { client, session, server, pool } = test;
    await session.send({ model, input: 'One' });
    session.close();
    const next = await new Responses(client).connect({ pool });
    await next.send({ model, input: 'Two' });
    expect(server.handshakes).toHaveLength(1);
    next.close();
    const other = await new Responses(client.withOptions({ apiKey: 'sk-other' })).connect({ pool });
    expect(server.handshakes).toHaveLength(2);
    other.close();
  });
});

describe('a session that is closed', () => {
  it('ends its running and waiting turns, and takes no more', async () => {
    await using test = await openSession(() => {});
    const { session, server } = test;
    const turns = [
      session.send({ model, input: 'One' }),
      session.stream({ model, input: 'Two' }).finalResponse(),
    ];
    await server.turnCount(1);
    session.close();
    session.close();
    for (const turn of turns) await expect(turn).rejects.toThrow(APIUserAbortError);
    await expect(session.send({ model, input: 'Three' })).rejects.toThrow('The session is closed.');
    expect(server.turns).toHaveLength(1);
  });
});

describe('a server without WebSockets', () => {
  it.each([404, 405, 426, 501])('that says %i is asked over HTTP', async (refuse) => {
    await using test = await openSession({ refuse });
    const { session, server } = test;
    expect(session.overHTTP).toBe(true);
    const first = await session.send({ model, input: 'One', store: false });
    const stream = session.stream({ model, input: 'Two', store: false, previous_response_id: first.id });
    expect((await stream.finalResponse()).output_text).toBe('Over HTTP');
    expect(await session.warmup({ model })).toBeUndefined();
    expect(server.handshakes).toHaveLength(1);
    expect(server.posts[0]).toEqual({ model, input: 'One', store: false });
    // Nothing was stored, and no connection remembers it.
    const { input, ...rest } = server.posts[1]!;
    expect(rest).toEqual({ model, store: false, stream: true });
    expect(input).toHaveLength(3);
  });

  it('is another thing than one that refuses the key', async () => {
    await expect(openSession({ refuse: 401 })).rejects.toThrow(AuthenticationError);
  });
});
