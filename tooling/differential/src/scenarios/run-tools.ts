import { z } from 'zod';
import type { ClientOptions, Scenario, Subpaths } from '../scenario.ts';
import { apiError, json } from '../server/reply.ts';
import { CHAT_EVENTS } from './chat-chunks.ts';
import { calling, replying } from './chat-parse.ts';
import { settleAll } from './settle.ts';
import { watchToEnd } from './watch-events.ts';

const area = 'run tools';
const messages = [{ role: 'user' as const, content: 'Hi' }];
let call = 0;
const done = replying({ content: 'Done' });
type Runner = InstanceType<Subpaths['lib/ChatCompletionRunner']['ChatCompletionRunner']>;

interface ToolRun {
  /** The replies in turn; the last one is given again and again. */
  readonly replies: readonly object[];
  readonly params?: object;
  readonly options?: object;
  readonly clientOptions?: ClientOptions;
  readonly prepare?: (runner: Runner) => void;
}

/** A tool that gives what `run` does, by its argument as text or parsed. */
export const tool = (name: string, run: (...given: never[]) => unknown, more: object = {}): object => ({
  type: 'function',
  function: {
    name,
    function: run,
    parameters: { type: 'object', properties: {} },
    description: `Does ${name}`,
    ...more,
  },
});

const run = (
  name: string,
  tools: () => object[],
  { replies, params, options, clientOptions, prepare }: ToolRun,
): Scenario => ({
  area,
  name: `run tools: ${name}`,
  server: (_, index) => json(replies[Math.min(index, replies.length - 1)]),
  run: async (_, { client }) => {
    const runner: Runner = client(clientOptions).chat.completions.runTools(
      { model: 'm', messages, tools: tools() as never, ...params },
      options,
    );
    prepare?.(runner);
    const watched = await watchToEnd(
      runner,
      CHAT_EVENTS,
      () => runner.finalChatCompletion(),
      () => runner.finalMessage(),
      () => runner.finalContent(),
      () => runner.finalFunctionToolCall(),
      () => runner.finalFunctionToolCallResult(),
      () => runner.totalUsage(),
    );
    const { ended, errored, aborted } = runner;
    return {
      ...watched,
      state: { ended, errored, aborted, messages: runner.messages, all: runner.allChatCompletions().length },
    };
  },
});

const adding = () => [tool('add', ({ a, b }: { a: number; b: number }) => a + b, { parse: JSON.parse })];
const once = [calling(['add', '{"a":1,"b":2}']), done];

export const runToolsScenarios: Scenario[] = [
  run('one call', adding, { replies: once }),
  run('no call', adding, { replies: [done] }),
  run('a tool that takes the text', () => [tool('add', (text: string) => `Got ${text}`)], { replies: once }),
  run('a tool that takes its time', () => [tool('add', async () => ({ sum: 3 }))], { replies: once }),
  run(
    'a tool without a name',
    () => [
      {
        type: 'function',
        function: {
          function: function add() {
            return 'named';
          },
          parameters: {},
        },
      },
    ],
    { replies: once },
  ),
  run(
    'two calls at once',
    () => [...adding(), tool('sub', ({ a }: { a: number }) => -a, { parse: JSON.parse })],
    {
      replies: [calling(['add', '{"a":1,"b":2}'], ['sub', '{"a":4}']), done],
    },
  ),
  run('the same tool twice', adding, {
    replies: [calling(['add', '{"a":1,"b":2}'], ['add', '{"a":3,"b":4}']), done],
  }),
  run('several turns', adding, { replies: [...once.slice(0, 1), calling(['add', '{"a":5,"b":6}']), done] }),
  run(
    'results of many kinds',
    () => [tool('add', () => [undefined, null, 5, true, { a: new Date(0) }, [1]][call++ % 6])],
    {
      replies: [calling(...Array.from({ length: 6 }, () => ['add', '{}'] as const)), done],
      params: { parallel_tool_calls: false },
    },
  ),
  run('a result that is empty', () => [tool('add', () => '')], { replies: once }),
  run(
    'a tool that throws',
    () => [
      tool('add', () => {
        throw new RangeError('Too much');
      }),
    ],
    { replies: once },
  ),
  run(
    'a tool that rejects',
    () => [
      tool('add', async () => {
        throw new Error('Later');
      }),
    ],
    { replies: once },
  ),
  run(
    'a tool that throws no error',
    () => [
      tool('add', () => {
        throw 'a text';
      }),
    ],
    { replies: once },
  ),
  run(
    'one of two tools throws',
    () => [
      ...adding(),
      tool('bad', () => {
        throw new Error('Bad');
      }),
    ],
    {
      replies: [calling(['bad', '{}'], ['add', '{"a":1,"b":2}']), done],
    },
  ),
  run('a tool that is not known', adding, { replies: [calling(['other', '{}']), done] }),
  run('a tool named like a member of every object', adding, {
    replies: [calling(['toString', '{}'], ['__proto__', '{}'], ['constructor', '{}']), done],
  }),
  run('arguments that are no JSON', adding, { replies: [calling(['add', '{"a":']), done] }),
  run(
    'a parser that throws no error',
    () => [
      tool('add', () => 1, {
        parse: () => {
          throw 'a text';
        },
      }),
    ],
    { replies: once },
  ),
  run(
    'a parser that takes its time',
    () => [tool('add', ({ a }: { a: number }) => a, { parse: async (text: string) => JSON.parse(text) })],
    { replies: once },
  ),
  run('a call of a custom tool', adding, {
    replies: [
      replying({ tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'x', input: 'y' } }] }),
      done,
    ],
  }),
  run('a call without an id', adding, {
    replies: [
      replying({ tool_calls: [{ type: 'function', function: { name: 'add', arguments: '{"a":1,"b":1}' } }] }),
      done,
    ],
  }),
  run('tools of other types are passed on', () => [...adding(), { type: 'custom', custom: { name: 'x' } }], {
    replies: once,
  }),
  run('the limit of completions', adding, { replies: once.slice(0, 1), options: { maxChatCompletions: 2 } }),
  run('the limit that is there by itself', adding, { replies: once.slice(0, 1) }),
  run('a limit of zero', adding, { replies: once, options: { maxChatCompletions: 0 } }),
  run('tool_choice of one function', adding, {
    replies: once,
    params: { tool_choice: { type: 'function', function: { name: 'add' } } },
  }),
  run('tool_choice of one function that is not called', adding, {
    replies: [calling(['other', '{}']), done],
    params: { tool_choice: { type: 'function', function: { name: 'add' } } },
  }),
  run('tool_choice of a text', adding, { replies: once, params: { tool_choice: 'required' } }),
  run('one call after the other', () => [...adding(), tool('sub', () => 'sub')], {
    replies: [calling(['sub', '{}'], ['add', '{"a":1,"b":1}']), done],
    params: { parallel_tool_calls: false },
  }),
  run(
    'one call after the other, and the first throws',
    () => [
      ...adding(),
      tool('bad', () => {
        throw new Error('Bad');
      }),
    ],
    {
      replies: [calling(['bad', '{}'], ['add', '{"a":1,"b":1}']), done],
      params: { parallel_tool_calls: false },
    },
  ),
  run(
    'a context for the tools',
    () => [
      tool('add', (_: unknown, __: unknown, context: { secret: number }) => context.secret, {
        parse: JSON.parse,
      }),
    ],
    { replies: once, params: { toolContext: { secret: 7 } } },
  ),
  run(
    'a tool that aborts the run',
    () => [
      tool('add', (_: unknown, runner: { abort(): void }) => {
        runner.abort();
        return 'stopped';
      }),
    ],
    { replies: once },
  ),
  run(
    'a tool that adds a message',
    () => [
      tool('add', (_: unknown, runner: { _addMessage(message: object): void }) => {
        runner._addMessage({ role: 'user', content: 'Faster' });
        return 'added';
      }),
    ],
    { replies: once },
  ),
  run('afterCompletion', adding, {
    replies: once,
    options: {
      afterCompletion: (completion: { id: string }) => {
        completion.id = 'seen';
      },
    },
  }),
  run('afterCompletion that throws', adding, {
    replies: once,
    options: {
      afterCompletion: () => {
        throw new Error('After');
      },
    },
  }),
  run('n above one', adding, { replies: once, params: { n: 2 } }),
  run('a signal that is aborted already', adding, {
    replies: once,
    options: { signal: AbortSignal.abort(new Error('Too late')) },
  }),
  run('a key against repetition', adding, { replies: once, options: { idempotencyKey: 'mine' } }),
  run('a reply without choices', adding, { replies: [{ id: 'c', object: 'chat.completion', choices: [] }] }),
  run('a reply whose choices are missing', adding, { replies: [{ id: 'c', object: 'chat.completion' }] }),
  run('a refusal', adding, { replies: [replying({ refusal: 'No' })] }),
  run('a length stop', adding, { replies: [replying({ content: 'abc' }, { finish_reason: 'length' })] }),
  run('a length stop in the middle of a call', adding, {
    replies: [
      {
        ...(calling(['add', '{"a":']) as { choices: object[] }),
        choices: [
          { ...(calling(['add', '{"a":']) as { choices: object[] }).choices[0], finish_reason: 'length' },
        ],
      },
      done,
    ],
  }),
  run('messages with members that only replies have', adding, {
    replies: [
      replying({
        content: 'a',
        annotations: [],
        audio: null,
        tool_calls: [
          {
            id: 'c',
            type: 'function',
            function: { name: 'add', arguments: '{"a":1,"b":1}', extra: 1 },
            more: 2,
          },
        ],
        reasoning: 'x',
      }),
      done,
    ],
  }),
  run('a message that is read by a listener', adding, {
    replies: once,
    prepare: (runner) => {
      runner.on('message', (message) => {
        (message as { seen?: boolean }).seen = true;
      });
    },
  }),
  run('abort from a listener', adding, {
    replies: once,
    prepare: (runner) => {
      runner.on('functionToolCall', () => runner.abort());
    },
  }),
  {
    area,
    name: 'run tools: an error status in the second turn',
    server: [json(calling(['add', '{"a":1,"b":2}'])), apiError(400, 'No')],
    run: async (_, { client }) => {
      const runner = client().chat.completions.runTools({ model: 'm', messages, tools: adding() as never });
      return { ...(await watchToEnd(runner, CHAT_EVENTS)), messages: runner.messages };
    },
  },
  {
    area,
    name: 'run tools: tools that can not be run',
    server: () => json(done),
    run: async ({ load }, { client }) => {
      const { zodFunction } = await load('helpers/zod');
      const attempt = (tools: unknown) => () =>
        client()
          .chat.completions.runTools({ model: 'm', messages, tools: tools as never })
          .done();
      return settleAll(attempt([zodFunction({ name: 'f', parameters: z.object({}) })]), attempt([]));
    },
  },
  {
    area,
    name: 'run tools: a tool of zod',
    server: (_, index) => json([calling(['f', '{"a":1}']), calling(['f', '{"a":"x"}']), done][index]),
    run: async ({ load }, { client }) => {
      const { zodFunction } = await load('helpers/zod');
      const f = zodFunction({
        name: 'f',
        parameters: z.object({ a: z.number() }),
        function: ({ a }) => ({ twice: a * 2 }),
        description: 'Doubles',
      });
      const runner = client().chat.completions.runTools({ model: 'm', messages, tools: [f] });
      return { ...(await watchToEnd(runner, CHAT_EVENTS)), messages: runner.messages };
    },
  },
  {
    area,
    name: 'run tools: a tool and a response format of zod',
    server: (_, index) => json([calling(['f', '{"a":1}']), replying({ content: '{"answer":"two"}' })][index]),
    run: async ({ load }, { client }) => {
      const { zodFunction, zodResponseFormat } = await load('helpers/zod');
      const f = zodFunction({
        name: 'f',
        parameters: z.object({ a: z.number() }),
        function: ({ a }) => a * 2,
      });
      const runner = client().chat.completions.runTools({
        model: 'm',
        messages,
        tools: [f],
        response_format: zodResponseFormat(z.object({ answer: z.string() }), 'answer'),
      });
      return { final: await runner.finalChatCompletion(), messages: runner.messages };
    },
  },
];
