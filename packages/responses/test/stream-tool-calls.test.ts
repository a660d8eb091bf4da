import { InvalidToolCallError, OpenAIError } from '@oxide/core';
import { makeParseableResponseTool } from '@oxide/core/internal';
import type { ResponseStreamEvent } from '@oxide/responses';
import { expect, it } from 'vitest';
import {
  added,
  call,
  callEvents,
  completed,
  created,
  done,
  numbered,
  on,
  response,
  type ScriptedEvent,
  textEvents,
} from './support/scripted-events.ts';
import { useScriptedResponses } from './support/scripted-responses.ts';

const at = useScriptedResponses({ maxRetries: 0 });

const lookup = makeParseableResponseTool<{ name: 'lookup'; arguments: { key: number } }>(
  { type: 'function', name: 'lookup', strict: true, parameters: {} },
  {
    parser: (text) => {
      const { key } = JSON.parse(text);
      if (typeof key !== 'number') throw new TypeError('`key` must be a number');
      return { key };
    },
    callback: undefined,
  },
);
const params = { model: 'gpt-5.4', input: 'Look it up', tools: [lookup] };

const delta = (index: number, id: string, piece: string) =>
  on('function_call_arguments.delta', index, id, { delta: piece });

/** What a reader of the calls gets, with the error if the reading failed. */
async function read<Call>(calls: AsyncIterable<Call>): Promise<{ calls: Call[]; failure?: unknown }> {
  const list: Call[] = [];
  try {
    for await (const each of calls) list.push(each);
  } catch (failure) {
    return { calls: list, failure };
  }
  return { calls: list };
}

function play(events: readonly ScriptedEvent[]) {
  at.server.reply({ events: numbered(events) });
  return at.responses.streamToolCalls(params);
}

it('tells a call when the object of its arguments is closed, while the response goes on', async () => {
  const received = Promise.withResolvers<void>();
  const item = call('a', { arguments: '{"key":1}' });
  async function* events() {
    yield created();
    yield added(0, call('a'));
    yield delta(0, 'a', '{"key"');
    yield delta(0, 'a', ':1}');
    await received.promise;
    yield on('function_call_arguments.done', 0, 'a', { arguments: '{"key":1}' });
    yield done(0, item);
    yield* textEvents(1, 'msg_1', ['Iron']);
    yield completed(undefined);
  }
  at.server.reply({ events: events() });
  const calls = at.responses.streamToolCalls(params);
  const texts: string[] = [];
  calls.stream.on('response.output_text.delta', (event) => texts.push(event.delta));
  const list: unknown[] = [];
  for await (const each of calls) {
    list.push(each);
    received.resolve();
  }
  expect(list).toEqual([{ name: 'lookup', arguments: { key: 1 }, call_id: 'call_a' }]);
  expect(texts).toEqual(['Iron']);
  const final = await calls.finalResponse();
  expect(final.output_text).toBe('Iron');
  expect(final.output[0]).toMatchObject({ type: 'function_call', parsed_arguments: { key: 1 } });
  const { tools, ...sent } = at.server.requests[0]!.body as Record<string, unknown>;
  expect(sent).toEqual({ model: 'gpt-5.4', input: 'Look it up', stream: true });
  expect(tools).toEqual([{ type: 'function', name: 'lookup', strict: true, parameters: {} }]);
});

it('tells what can not be run, and why, in place of arguments', async () => {
  const stream = play([
    created(),
    ...callEvents(0, 'a', ['{"key":"', 'one"}']),
    ...callEvents(1, 'b', ['{}'], { name: '__proto__' }),
    ...callEvents(2, 'c', ['{"key"}']),
    ...callEvents(3, 'd', ['{"key":']),
    ...callEvents(4, 'e', []),
    completed(undefined),
  ]);
  const { calls, failure } = await read(stream);
  expect(failure).toBeUndefined();
  const errors = calls.map(({ error }) => error);
  expect(errors.every((error) => error instanceof InvalidToolCallError)).toBe(true);
  expect(errors.map((error) => [error?.toolName, error?.callID, error?.message])).toEqual([
    ['lookup', 'call_a', 'The arguments of "lookup" do not fit its parameters: `key` must be a number'],
    ['__proto__', 'call_b', 'There is no tool "__proto__". There are: "lookup".'],
    ['lookup', 'call_c', 'The arguments of "lookup" are not valid JSON.'],
    ['lookup', 'call_d', 'The arguments of "lookup" are not valid JSON.'],
    ['lookup', 'call_e', 'The arguments of "lookup" are not valid JSON.'],
  ]);
  expect(errors[0]?.cause).toBeInstanceOf(TypeError);
  expect(calls.every((each) => !('arguments' in each))).toBe(true);
  const final = await stream.finalResponse();
  expect(final.output.map((item) => ('parsed_arguments' in item ? item.parsed_arguments : 0))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

it('takes custom tools and tools in a namespace, and JSON for tools without a schema', async () => {
  const tools = [
    { type: 'custom', name: 'code' } as const,
    { type: 'namespace', name: 'crm', description: 'x', tools: [lookup] } as const,
    { type: 'function', name: 'plain', parameters: null, strict: false } as const,
  ];
  at.server.fault({
    calls: [
      { name: 'code', custom: true, arguments: '{"not": arguments' },
      { name: 'lookup', namespace: 'crm', arguments: { key: 7 } },
      { name: 'lookup', arguments: { key: 7 } },
      { name: 'plain', arguments: '{"__proto__":1}' },
    ],
  });
  const { calls } = await read(at.responses.streamToolCalls({ ...params, tools: tools as never }));
  expect(calls).toMatchObject([
    { name: 'code', arguments: '{"not": arguments' },
    { name: 'lookup', namespace: 'crm', arguments: { key: 7 } },
    {
      name: 'lookup',
      error: { message: 'There is no tool "lookup". There are: "code", "crm.lookup", "plain".' },
    },
    { name: 'plain' },
  ]);
  const { arguments: given } = calls[3] as { arguments?: object };
  expect(Object.keys(given ?? {})).toEqual(['__proto__']);
});

it('tells calls that only the last event holds', async () => {
  const output = [call('a', { arguments: '{"key":1}' }), call('b', { arguments: '{"key":2}' })];
  const { calls } = await read(play([created(), completed(output)]));
  expect(calls).toMatchObject([{ arguments: { key: 1 } }, { arguments: { key: 2 } }]);
});

it('ends, with the call that was cut marked as such, when the response is incomplete', async () => {
  for (const output of [[call('a', { arguments: '{"key":', status: 'incomplete' })], undefined, null]) {
    const stream = play([
      created(),
      added(0, call('a')),
      delta(0, 'a', '{"key":'),
      { type: 'response.incomplete', response: response({ status: 'incomplete', output }) },
    ]);
    const { calls, failure } = await read(stream);
    expect(failure).toBeUndefined();
    expect(calls).toMatchObject([{ call_id: 'call_a', error: { message: /in the middle/ } }]);
    expect((await stream.finalResponse()).status).toBe('incomplete');
  }
});

it.each(['cutAfterEvents', 'endAfterEvents', 'errorAfterEvents'] as const)(
  'fails with what had arrived when the stream ends in the middle of arguments (%s)',
  async (fault) => {
    at.server.reply({
      events: numbered([created(), added(0, call('a')), delta(0, 'a', '{"key":'), delta(0, 'a', '1}')]),
    });
    at.server.fault({ [fault]: 3 });
    const stream = at.responses.streamToolCalls(params);
    const { calls, failure } = await read(stream);
    expect(calls).toEqual([]);
    expect(failure).toBeInstanceOf(OpenAIError);
    expect(failure).toMatchObject({ snapshot: { output: [{ call_id: 'call_a', arguments: '{"key":' }] } });
    await expect(stream.finalResponse()).rejects.toBe(failure);
  },
);

it('gives the calls so far to a reader that comes late, and to several', async () => {
  const stream = play([created(), ...callEvents(0, 'a', ['{"key":1}']), completed(undefined)]);
  await stream.finalResponse();
  expect((await read(stream)).calls).toHaveLength(1);
  expect((await read(stream)).calls).toHaveLength(1);
});

it('stops the request when the reader leaves the loop', async () => {
  async function* events() {
    yield created();
    yield added(0, call('a'));
    yield delta(0, 'a', '{"key":1}');
    await new Promise(() => {});
  }
  at.server.reply({ events: events() });
  const closed = at.server.waitFor('client-closed');
  for await (const each of at.responses.streamToolCalls(params)) {
    expect(each.call_id).toBe('call_a');
    break;
  }
  await closed;
});

it('streams over something else than HTTP', async () => {
  const told: unknown[] = [];
  const over = {
    async *stream(body: unknown, options?: { signal?: AbortSignal | null | undefined }) {
      told.push(body, options?.signal instanceof AbortSignal);
      yield* numbered([
        created(),
        ...callEvents(0, 'a', ['{"key":1}']),
        completed(undefined),
      ]) as unknown as ResponseStreamEvent[];
      // A session stays open after the response.
      await new Promise(() => {});
    },
  };
  const stream = at.responses.streamToolCalls(params, { over });
  expect((await read(stream)).calls).toMatchObject([{ arguments: { key: 1 } }]);
  expect(told).toEqual([{ ...params, stream: true }, true]);
  expect(at.server.requests).toHaveLength(0);
});
