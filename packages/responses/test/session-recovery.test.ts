import { APIConnectionError, APIError, OpenAIError } from '@oxide/core';
import { ConnectionPool } from '@oxide/responses';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inputs, openSession } from './support/open-session.ts';
import { completed, created, message } from './support/scripted-events.ts';
import type { ServedTurn } from './support/turn-server.ts';

afterEach(() => vi.useRealTimers());

const model = 'gpt-5.4';

describe('a session whose connection ends', () => {
  it('sends a turn again of which nothing had come, once and on a new connection', async () => {
    await using test = await openSession((turn, index) =>
      index === 1 ? turn.cut() : turn.answer(`resp_${index}`),
    );
    const { session, server } = test;
    await session.send({ model, input: 'One' });
    expect((await session.send({ model, input: 'Two' })).id).toBe('resp_2');
    expect(inputs(server)).toEqual(['One', 'Two', 'Two']);
    expect(server.turns.map(({ connection }) => connection)).toEqual([0, 0, 1]);
  });

  it('lets no turn in before a streamed one that was sent again is over', async () => {
    let resent: ServedTurn | undefined;
    await using test = await openSession((turn, index) => {
      if (index === 0) turn.cut();
      else if (index > 1) turn.answer('resp_2');
      else {
        turn.send(created({ id: 'resp_1' }));
        resent = turn;
      }
    });
    const { session, server } = test;
    const stream = session.stream({ model, input: 'One' });
    await stream.emitted('response.created');
    const next = session.send({ model, input: 'Two' });
    // What would let it in early has had its turn.
    await new Promise((resolve) => setImmediate(resolve));
    expect(inputs(server)).toEqual(['One', 'One']);
    resent!.send(completed([message('msg_1', ['Late'])], { id: 'resp_1' }));
    expect((await stream.finalResponse()).id).toBe('resp_1');
    expect((await next).id).toBe('resp_2');
    expect(inputs(server)).toEqual(['One', 'One', 'Two']);
  });

  it('fails when the new connection ends too, and goes on with the next turn', async () => {
    await using test = await openSession((turn, index) =>
      index < 2 ? turn.close(1011, 'busy') : turn.answer('resp_3'),
    );
    const { session, server } = test;
    await expect(session.send({ model, input: 'One' })).rejects.toThrow(APIConnectionError);
    expect(server.turns).toHaveLength(2);
    expect((await session.send({ model, input: 'Two' })).id).toBe('resp_3');
  });

  it('does not send a turn again of which something had come', async () => {
    await using test = await openSession((turn, index) => {
      if (index > 0) turn.answer('resp_2');
      else {
        turn.send(created({ id: 'resp_1' }));
        turn.cut();
      }
    });
    const { session, server } = test;
    const stream = session.stream({ model, input: 'One' });
    const error = await stream.finalResponse().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ snapshot: { id: 'resp_1' } });
    expect(server.turns).toHaveLength(1);
    expect((await session.send({ model, input: 'Two' })).id).toBe('resp_2');
  });

  it('takes a new one before the server ends the old one', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    await using test = await openSession({}, { pool: new ConnectionPool({ maxLifeMs: 1_000 }) });
    const { session, server } = test;
    await session.send({ model, input: 'One' });
    vi.advanceTimersByTime(999);
    await session.send({ model, input: 'Two' });
    vi.advanceTimersByTime(1);
    await session.send({ model, input: 'Three' });
    expect(server.turns.map(({ connection }) => connection)).toEqual([0, 0, 1]);
  });

  it('sends a turn again that met the limit of the connection', async () => {
    await using test = await openSession((turn, index) =>
      index === 1 ? turn.fail(400, 'websocket_connection_limit_reached') : turn.answer(`resp_${index}`),
    );
    const { session, server } = test;
    await session.send({ model, input: 'One' });
    expect((await session.send({ model, input: 'Two' })).id).toBe('resp_2');
    expect(server.turns.map(({ connection }) => connection)).toEqual([0, 0, 1]);
  });
});

describe('a session that the server has lost', () => {
  const lost = (turn: ServedTurn) => turn.fail(400, 'previous_response_not_found');

  it('sends all that was said in place of the id', async () => {
    await using test = await openSession((turn, index) =>
      index === 2 ? lost(turn) : turn.answer(`resp_${index}`, `Answer ${index}`),
    );
    const { session, server } = test;
    await session.send({ model, input: 'One' });
    await session.send({ model, input: [{ role: 'user', content: 'Two' }], previous_response_id: 'resp_0' });
    const third = await session
      .stream({ model, input: 'Three', previous_response_id: 'resp_1', temperature: 0.5 })
      .finalResponse();
    expect(third.id).toBe('resp_3');
    const { input, ...rest } = server.turns[3]!.frame as unknown as { input: { content: unknown }[] };
    expect(rest).toEqual({ type: 'response.create', model, temperature: 0.5 });
    expect(input.map(({ content }) => (Array.isArray(content) ? content[0].text : content))).toEqual([
      'One',
      'Answer 0',
      'Two',
      'Answer 1',
      'Three',
    ]);
  });

  it('does so at once on a new connection when nothing was stored', async () => {
    await using test = await openSession((turn, index) =>
      index === 1 ? turn.cut() : turn.answer(`resp_${index}`),
    );
    const { session, server } = test;
    const store = false;
    await session.send({ model, input: 'One', store });
    await session.send({ model, input: 'Two', store, previous_response_id: 'resp_0' });
    expect(server.turns.map(({ frame }) => frame.previous_response_id)).toEqual([
      undefined,
      'resp_0',
      undefined,
    ]);
    expect(server.turns[2]!.frame.input).toHaveLength(3);
  });

  it('tells the error when it does not know all that was said', async () => {
    await using test = await openSession(lost, { maxContextLength: 10 });
    await expect(
      test.session.send({ model, input: 'Two', previous_response_id: 'resp_of_another' }),
    ).rejects.toMatchObject({ status: 400, code: 'previous_response_not_found' });
    expect(test.server.turns).toHaveLength(1);
  });

  it('forgets what was said first when that is too long', async () => {
    await using test = await openSession(
      (turn, index) => (index === 2 ? lost(turn) : turn.answer(`resp_${index}`)),
      { maxContextLength: 500 },
    );
    const { session } = test;
    await session.send({ model, input: 'x'.repeat(300) });
    await session.send({ model, input: 'Two', previous_response_id: 'resp_0' });
    await expect(session.send({ model, input: 'Three', previous_response_id: 'resp_1' })).rejects.toThrow(
      APIError,
    );
  });
});
