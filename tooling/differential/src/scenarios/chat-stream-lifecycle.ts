import type { Scenario, ScenarioContext } from '../scenario.ts';
import { apiError, type Reply, rawSse, sse } from '../server/reply.ts';
import { CHAT_EVENTS, call, finish, start, streamOf, text } from './chat-chunks.ts';
import { collect, settleAll } from './settle.ts';
import { watchEvents, watchToEnd } from './watch-events.ts';

const area = 'chat streams';
const whole = streamOf(start(), text('Hel'), text('lo'), finish('stop'));
const open = (client: ScenarioContext['client'], options?: object) =>
  client().chat.completions.stream({ model: 'm', messages: [{ role: 'user', content: 'Hi' }] }, options);
/** What is begun and never ended. */
const endless: Reply = { ...sse(start(), text('a')), stall: 'after' };

/** A stream that fails: its events, and what its promises give. */
const broken = (name: string, reply: Reply): Scenario => ({
  area,
  name: `chat stream: ${name}`,
  server: [reply],
  run: async (_, { client }) => {
    const stream = open(client);
    const watched = await watchToEnd(
      stream,
      CHAT_EVENTS,
      () => stream.finalChatCompletion(),
      () => stream.finalContent(),
    );
    const { ended, errored, aborted } = stream;
    return { ...watched, ended, errored, aborted };
  },
});

export const chatStreamLifecycleScenarios: Scenario[] = [
  broken('an error status', apiError(400, 'No')),
  broken(
    'an error in the middle',
    rawSse(`data: ${JSON.stringify(start())}\n\n`, 'data: {"error":{"message":"Broke","code":"c"}}\n\n'),
  ),
  broken(
    'an error event in the middle',
    rawSse(`data: ${JSON.stringify(start())}\n\n`, 'event: error\ndata: {"error":{"message":"Broke"}}\n\n'),
  ),
  broken('no chunk at all', sse('[DONE]')),
  broken('no body at all', rawSse()),
  broken('no finish reason', sse(start(), text('a'), '[DONE]')),
  broken('an end without [DONE]', sse(start(), text('a'), finish('stop'))),
  broken('a cut before the finish', { ...sse(start(), text('a')), drop: 'after' }),
  broken('a cut after the finish', { ...sse(start(), text('a'), finish('stop')), drop: 'after' }),
  broken('a chunk that is no JSON', rawSse(`data: ${JSON.stringify(start())}\n\n`, 'data: {"a\n\n')),
  {
    area,
    name: 'chat stream: the request that is sent',
    server: () => whole,
    run: async (_, { client }) => {
      const one = client();
      await one.chat.completions
        .stream(
          { model: 'm', messages: [], stream_options: { include_usage: true }, stream: true },
          {
            headers: { 'x-a': '1' },
            query: { q: '1' },
            maxRetries: 0,
          },
        )
        .done();
      await one.chat.completions.stream({ model: 'm', messages: [], tools: [] }).done();
    },
  },
  {
    area,
    name: 'chat stream: a for await loop over the chunks',
    server: () => whole,
    run: async (_, { client }) => {
      const stream = open(client);
      return { chunks: await collect(stream), after: await settleAll(() => stream.finalContent()) };
    },
  },
  {
    area,
    name: 'chat stream: leaving the loop early',
    server: [endless],
    run: async (_, { client, closedByClient }) => {
      const stream = open(client);
      const events = watchEvents(stream, ['abort', 'error', 'end']);
      for await (const _chunk of stream) break;
      await closedByClient(1);
      const after = await settleAll(
        () => stream.done(),
        () => stream.finalMessage(),
      );
      return { events, after, aborted: stream.aborted, signal: stream.controller.signal.aborted };
    },
  },
  {
    area,
    name: 'chat stream: abort() in the middle',
    server: [endless],
    run: async (_, { client, closedByClient }) => {
      const stream = open(client);
      stream.once('content', () => stream.abort());
      const watched = await watchToEnd(stream, CHAT_EVENTS, () => stream.finalChatCompletion());
      await closedByClient(1);
      return {
        ...watched,
        aborted: stream.aborted,
        errored: stream.errored,
        left: stream.currentChatCompletionSnapshot,
      };
    },
  },
  {
    area,
    name: 'chat stream: abort() before the request',
    server: [endless],
    run: async (_, { client }) => {
      const stream = open(client);
      stream.abort();
      return watchToEnd(stream, CHAT_EVENTS);
    },
  },
  {
    area,
    name: 'chat stream: abort() after the end',
    server: [whole],
    run: async (_, { client }) => {
      const stream = open(client);
      await stream.done();
      stream.abort();
      return { content: await stream.finalContent(), aborted: stream.aborted, ended: stream.ended };
    },
  },
  {
    area,
    name: 'chat stream: a signal that is aborted already',
    server: [endless],
    run: async (_, { client, requests }) => {
      const stream = open(client, { signal: AbortSignal.abort(new Error('Too late')) });
      return { ...(await watchToEnd(stream, CHAT_EVENTS)), requests: requests.length };
    },
  },
  {
    area,
    name: 'chat stream: a signal that aborts in the middle',
    server: [endless],
    run: async (_, { client, closedByClient }) => {
      const controller = new AbortController();
      const stream = open(client, { signal: controller.signal });
      stream.once('content', () => controller.abort(new Error('Enough')));
      const watched = await watchToEnd(stream, ['abort', 'error', 'end']);
      await closedByClient(1);
      return watched;
    },
  },
  {
    area,
    name: 'chat stream: leaving nobody to hear of a failure',
    server: [apiError(400, 'No')],
    run: async (_, { client }) => {
      const stream = open(client);
      await new Promise<void>((resolve) => stream.on('end', resolve));
    },
  },
  {
    area,
    name: 'chat stream: a listener that throws',
    server: [whole],
    run: async (_, { client }) => {
      const stream = open(client);
      stream.on('content', () => {
        throw new RangeError('Mine');
      });
      return watchToEnd(stream, ['error', 'abort', 'end', 'finalContent']);
    },
  },
  {
    area,
    name: 'chat stream: emitted() of several events',
    server: [whole],
    run: async (_, { client }) => {
      const stream = open(client);
      const waiting = [
        stream.emitted('connect'),
        stream.emitted('content'),
        stream.emitted('finalContent'),
        stream.emitted('end'),
      ];
      return Promise.all(waiting);
    },
  },
  {
    area,
    name: 'chat stream: emitted() of a stream that fails',
    server: [apiError(400, 'No')],
    run: (_, { client }) => {
      const stream = open(client);
      return settleAll(
        () => stream.emitted('content'),
        () => stream.done(),
      );
    },
  },
  {
    area,
    name: 'chat stream: emitted() of error and abort',
    server: [apiError(400, 'No'), endless],
    run: async (_, { client }) => {
      const failed = await open(client).emitted('error');
      const stopped = open(client);
      stopped.once('content', () => stopped.abort());
      return { failed, stopped: await stopped.emitted('abort') };
    },
  },
  {
    area,
    name: 'chat stream: events() of one name',
    server: [whole],
    run: async (_, { client }) => collect(open(client).events('content')),
  },
  {
    area,
    name: 'chat stream: events() of a stream that fails',
    server: () => apiError(400, 'No'),
    run: async (_, { client }) => [
      await collect(open(client).events('content')),
      await collect(open(client).events('error')),
      await collect(open(client).events('end')),
    ],
  },
  {
    area,
    name: 'chat stream: once() and off()',
    server: [whole],
    run: async (_, { client }) => {
      const stream = open(client);
      const seen: string[] = [];
      const listener = (delta: string): void => {
        seen.push(delta);
      };
      stream.on('content', listener).on('content', listener).off('content', listener);
      stream.once('content', (delta) => seen.push(`once ${delta}`));
      await stream.done();
      return seen;
    },
  },
  {
    area,
    name: 'chat stream: toReadableStream() and back',
    server: [streamOf(start(), text('a'), call(0, 'f', '{}', 'call_1'), finish('tool_calls'))],
    run: async ({ load }, { client }) => {
      const { ChatCompletionStream } = await load('lib/ChatCompletionStream');
      const sent = await new Response(open(client).toReadableStream()).text();
      const stream = ChatCompletionStream.fromReadableStream(new Response(sent).body as ReadableStream);
      return { sent, ...(await watchToEnd(stream, CHAT_EVENTS, () => stream.finalChatCompletion())) };
    },
  },
  {
    area,
    name: 'chat stream: toReadableStream() of a stream that fails',
    server: [rawSse(`data: ${JSON.stringify(start())}\n\n`, 'data: {"error":{"message":"Broke"}}\n\n')],
    run: async (_, { client }) => {
      const reader = open(client).toReadableStream().getReader();
      return settleAll(
        () => reader.read().then(({ value }) => new TextDecoder().decode(value)),
        () => reader.read(),
      );
    },
  },
  {
    area,
    name: 'chat stream: cancelling what toReadableStream() gave',
    server: [endless],
    run: async (_, { client, closedByClient }) => {
      const stream = open(client);
      const reader = stream.toReadableStream().getReader();
      await reader.read();
      await reader.cancel();
      await closedByClient(1);
      return { aborted: stream.controller.signal.aborted };
    },
  },
  ...fromReadable('an error', '{"error":{"message":"Broke","code":"c"}}'),
  ...fromReadable('lines that are no JSON', '{"id"', 'x'),
  ...fromReadable('nothing'),
  ...fromReadable(
    'two completions',
    ...[start(), text('a'), finish('stop')].map((chunk) => JSON.stringify(chunk)),
    JSON.stringify({ ...start(), id: 'two' }),
    JSON.stringify({ ...finish('stop'), id: 'two' }),
  ),
  ...fromReadable('a completion without an end', JSON.stringify(start())),
];

function fromReadable(name: string, ...lines: string[]): Scenario[] {
  return [
    {
      area,
      name: `chat stream: fromReadableStream() of ${name}`,
      server: [],
      run: async ({ load }) => {
        const { ChatCompletionStream } = await load('lib/ChatCompletionStream');
        const body = new Response(lines.map((line) => `${line}\n`).join('')).body as ReadableStream;
        const stream = ChatCompletionStream.fromReadableStream(body);
        return watchToEnd(stream, CHAT_EVENTS, () => stream.finalChatCompletion());
      },
    },
  ];
}
