import { describe, expect, it } from 'vitest';
import {
  added,
  call,
  callEvents,
  completed,
  created,
  numbered,
  on,
  response,
} from './support/scripted-events.ts';
import { params, tool, useToolServer } from './support/tool-server.ts';

const at = useToolServer();

describe('early starts', () => {
  it('begin tools without effects while the response goes on, the others when it is final', async () => {
    const started: string[] = [];
    const bothStarted = Promise.withResolvers<void>();
    const start = (name: string) => () => {
      started.push(name);
      if (started.length === 2) bothStarted.resolve();
      return name;
    };
    async function* events() {
      yield created();
      yield* callEvents(0, 'a', ['{"key":1}'], { name: 'write' });
      yield* callEvents(1, 'b', ['{"key":2}'], { name: 'read' });
      yield added(2, call('c', { name: 'put' }));
      yield on('function_call_arguments.delta', 2, 'c', { delta: '{"key":3}' });
      await bothStarted.promise;
      started.push('the rest of the response');
      yield* callEvents(2, 'c', ['{"key":3}'], { name: 'put' }).slice(-2);
      yield completed(undefined);
    }
    at.server.reply({ events: events() });
    const run = at.responses.runTools({
      ...params,
      tools: [
        tool('write', start('write')),
        tool('read', start('read'), 'pure'),
        tool('put', start('put'), 'idempotent'),
      ],
    });
    await run.finalResponse();
    expect(started).toEqual(['read', 'put', 'the rest of the response', 'write']);
    expect(at.bodies[1]!.input).toMatchObject([{ output: 'write' }, { output: 'read' }, { output: 'put' }]);
  });

  it('run no more tools at once than they may', async () => {
    let running = 0;
    let most = 0;
    const slow = async (key: number) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return key;
    };
    const list = Array.from({ length: 9 }, (_, key): [string, unknown] => ['slow', { key }]);
    for (const [option, expected] of [
      [undefined, 8],
      [3, 3],
      [1, 1],
    ] as const) {
      most = 0;
      at.calls(...list);
      const run = at.responses.runTools(
        { ...params, tools: [tool('slow', slow)] },
        { toolConcurrency: option },
      );
      await run.done();
      expect(most).toBe(expected);
      expect(at.bodies.at(-1)!.input).toMatchObject(list.map((_, key) => ({ output: String(key) })));
    }
  });

  it('are not repeated when the step is asked for again; effects run once', async () => {
    const ran: string[] = [];
    const note = (name: string) => (key: number) => {
      ran.push(`${name} ${key}`);
      return `${name} ${key}`;
    };
    const step = (id: string) => [
      created({ id }),
      ...callEvents(0, `${id}a`, ['{"key":1}'], { name: 'read' }),
      ...callEvents(1, `${id}b`, ['{"key":1}'], { name: 'write' }),
    ];
    at.server.reply({ events: numbered(step('one')) });
    at.server.reply({ events: numbered([...step('two'), completed(undefined, { id: 'two' })]) });
    const run = at.responses.runTools(
      { ...params, tools: [tool('read', note('read'), 'pure'), tool('write', note('write'))] },
      { maxRetries: 1 },
    );
    await run.finalResponse();
    expect(ran).toEqual(['read 1', 'write 1']);
    expect(at.bodies[2]).toMatchObject({
      previous_response_id: 'two',
      input: [
        { call_id: 'call_twoa', output: 'read 1' },
        { call_id: 'call_twob', output: 'write 1' },
      ],
    });
  });

  it('do not count when the final arguments are others', async () => {
    const keys: number[] = [];
    at.server.reply({
      events: numbered([
        created(),
        added(0, call('a')),
        on('function_call_arguments.delta', 0, 'a', { delta: '{"key":1}' }),
        on('function_call_arguments.delta', 0, 'a', { delta: '{"key":2}' }),
        ...callEvents(0, 'a', ['{"key":1}{"key":2}']).slice(-2),
        completed(undefined),
      ]),
    });
    const run = at.responses.runTools({
      ...params,
      tools: [tool('lookup', (key) => keys.push(key), 'pure')],
    });
    await run.done();
    expect(keys).toEqual([1]);
    expect(at.bodies[1]!.input).toMatchObject([{ output: 'The arguments of "lookup" are not valid JSON.' }]);
  });

  it('are stopped, and nothing else is run, when the response is cut', async () => {
    const signals: AbortSignal[] = [];
    const wait = (_: number, { signal }: { signal: AbortSignal }) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    at.server.reply({
      events: numbered([
        created(),
        ...callEvents(0, 'a', ['{"key":1}'], { name: 'read' }),
        ...callEvents(1, 'b', ['{"key":1}'], { name: 'write' }),
        added(2, call('c')),
        on('function_call_arguments.delta', 2, 'c', { delta: '{"key' }),
        { type: 'response.incomplete', response: response({ status: 'incomplete', output: null }) },
      ]),
    });
    const tools = [tool('read', wait, 'pure'), tool('write', wait), tool('lookup', wait, 'pure')];
    const run = at.responses.runTools({ ...params, tools });
    const known: unknown[] = [];
    run.on('toolCall', ({ name, error }) => known.push([name, error?.message]));
    const final = await run.finalResponse();
    expect(final.status).toBe('incomplete');
    expect(signals).toHaveLength(1);
    expect(signals[0]!.aborted).toBe(true);
    expect(known).toEqual([
      ['read', undefined],
      ['write', undefined],
      ['lookup', 'The arguments of "lookup" end in the middle, because the reply was cut.'],
    ]);
    expect(at.bodies).toHaveLength(1);
  });
});

it('goes on with a background response over a connection that broke', async () => {
  at.calls(['lookup', { key: 1 }]);
  at.server.fault({ cutAfterEvents: 4 });
  const run = at.responses.runTools(
    { ...params, background: true, tools: [tool('lookup', (key) => key)] },
    { maxRetries: 2 },
  );
  const final = await run.finalResponse();
  expect(final.status).toBe('completed');
  expect(at.server.requests.filter(({ method }) => method === 'GET')).toHaveLength(1);
});
