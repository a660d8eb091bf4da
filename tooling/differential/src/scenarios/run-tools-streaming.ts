import type { Scenario } from '../scenario.ts';
import { apiError, type Reply, sse } from '../server/reply.ts';
import { CHAT_EVENTS, call, finish, start, streamOf, text, usage } from './chat-chunks.ts';
import { tool } from './run-tools.ts';
import { collect } from './settle.ts';
import { watchToEnd } from './watch-events.ts';

const area = 'run tools, streamed';
const messages = [{ role: 'user' as const, content: 'Hi' }];
const counts = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
const asking = (args = '{"a":1,"b":2}', name = 'add'): Reply =>
  streamOf(start(), call(0, name, args, 'call_1'), finish('tool_calls'), usage(counts));
const done = streamOf(start(), text('Do'), text('ne'), finish('stop'), usage(counts));
const adding = () =>
  [tool('add', ({ a, b }: { a: number; b: number }) => a + b, { parse: JSON.parse })] as never;
const named = CHAT_EVENTS.filter((name) => name !== 'chunk');

const run = (name: string, replies: Reply[], params: object = {}, options: object = {}): Scenario => ({
  area,
  name: `streamed run tools: ${name}`,
  server: (_, index) => replies[Math.min(index, replies.length - 1)] as Reply,
  run: async (_, { client }) => {
    const runner = client().chat.completions.runTools(
      { model: 'm', messages, tools: adding(), stream: true, ...params },
      options,
    );
    const watched = await watchToEnd(
      runner,
      named,
      () => runner.finalContent(),
      () => runner.totalUsage(),
    );
    return { ...watched, messages: runner.messages };
  },
});

export const streamedRunToolsScenarios: Scenario[] = [
  run('one call', [asking(), done]),
  run('no call', [done]),
  run('arguments that are no JSON', [asking('{"a"'), done]),
  run('a tool that is not known', [asking('{}', 'other'), done]),
  run('a tool that throws', [asking(), done], {
    tools: [
      tool('add', () => {
        throw new Error('Bad');
      }),
    ],
  }),
  run('the limit of completions', [asking()], {}, { maxChatCompletions: 2 }),
  run('a length stop', [streamOf(start(), call(0, 'add', '{"a"', 'call_1'), finish('length'))]),
  run('a content filter', [streamOf(start(), text('a'), finish('content_filter'))]),
  run('no finish reason', [sse(start(), call(0, 'add', '{"a":1,"b":2}', 'call_1'), '[DONE]')]),
  run('a cut in the middle of a call', [
    { ...sse(start(), call(0, 'add', '{"a"', 'call_1')), drop: 'after' },
  ]),
  run('an error status in the second turn', [asking(), apiError(400, 'No')]),
  run('two calls', [
    streamOf(
      start(),
      call(0, 'add', '{"a":1,"b":2}', 'call_1'),
      call(1, 'add', '{"a":3,"b":4}', 'call_2'),
      finish('tool_calls'),
    ),
    done,
  ]),
  run('a call without an id', [
    streamOf(start(), call(0, 'add', '{"a":1,"b":2}', ''), finish('tool_calls')),
    done,
  ]),
  run('tool_choice of one function', [asking(), done], {
    tool_choice: { type: 'function', function: { name: 'add' } },
  }),
  {
    area,
    name: 'streamed run tools: a loop over the chunks of every turn',
    server: (_, index) => [asking(), done][index] as Reply,
    run: async (_, { client }) => {
      const runner = client().chat.completions.runTools({
        model: 'm',
        messages,
        tools: adding(),
        stream: true,
      });
      return { ...(await collect(runner)), messages: runner.messages };
    },
  },
  {
    area,
    name: 'streamed run tools: toReadableStream() and back',
    server: (_, index) => [asking(), done][index] as Reply,
    run: async ({ load }, { client }) => {
      const { ChatCompletionStreamingRunner } = await load('lib/ChatCompletionStreamingRunner');
      const runner = client().chat.completions.runTools({
        model: 'm',
        messages,
        tools: adding(),
        stream: true,
      });
      const sent = await new Response(runner.toReadableStream()).text();
      const again = ChatCompletionStreamingRunner.fromReadableStream(
        new Response(sent).body as ReadableStream,
      );
      return {
        sent,
        ...(await watchToEnd(again, named, () => again.finalContent())),
        messages: again.messages,
      };
    },
  },
  {
    area,
    name: 'streamed run tools: a tool that aborts',
    server: (_, index) => [asking(), done][index] as Reply,
    run: async (_, { client }) => {
      const stop = tool('add', (_: unknown, runner: { abort(): void }) => {
        runner.abort();
        return 'stopped';
      });
      const runner = client().chat.completions.runTools({
        model: 'm',
        messages,
        tools: [stop] as never,
        stream: true,
      });
      return { ...(await watchToEnd(runner, named)), messages: runner.messages };
    },
  },
];
