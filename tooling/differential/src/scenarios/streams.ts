import type { Scenario } from '../scenario.ts';
import { type Reply, rawSse, sse } from '../server/reply.ts';
import { chunk } from './bodies.ts';
import { collect, settleAll } from './settle.ts';

const area = 'streams';
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** A stream of chat completions, taken to its end. */
const form = (name: string, ...chunks: (string | Uint8Array)[]): Scenario => formOf(name, rawSse(...chunks));
const formOf = (name: string, reply: Reply): Scenario => ({
  area,
  name: `stream: ${name}`,
  server: [reply],
  run: (_, { client }) =>
    collect(client().chat.completions.create({ model: 'm', messages: [], stream: true })),
});

const open = (client: Parameters<Scenario['run']>[1]['client']) =>
  client().chat.completions.create({ model: 'm', messages: [], stream: true });

export const streamScenarios: Scenario[] = [
  formOf('whole', sse(chunk('a'), chunk('b', 'stop'), '[DONE]')),
  formOf('without [DONE]', sse(chunk('a'), chunk('b', 'stop'))),
  formOf('events after [DONE]', sse({ a: 1 }, '[DONE]', { b: 2 })),
  form('nothing at all'),
  form('CRLF', 'data: {"a":1}\r\n\r\ndata: {"a":2}\r\n\r\ndata: [DONE]\r\n\r\n'),
  form('CR alone', 'data: {"a":1}\r\rdata: {"a":2}\r\rdata: [DONE]\r\r'),
  form('mixed line ends', 'data: {"a":1}\r\n\ndata: {"a":2}\n\r\ndata: [DONE]\n\n'),
  form('CRLF cut between chunks', 'data: {"a":1}\r', '\n\r', '\ndata: {"a":2}\r\n\r\n'),
  form('CR at the end of a chunk', 'data: {"a":1}\r', '\rdata: {"a":2}\r', '\r'),
  form('comments', ': hello\n\ndata: {"a":1}\n: in between\n\n:\n\ndata: [DONE]\n\n'),
  form('data over many lines', 'data: {"a":\ndata: 1}\n\ndata: [DONE]\n\n'),
  form('no space after the colon', 'data:{"a":1}\n\ndata:[DONE]\n\n'),
  form('two spaces after the colon', 'data:  {"a":1}\n\ndata: [DONE]\n\n'),
  form('a missing final newline', 'data: {"a":1}\n\ndata: {"a":2}'),
  form('a missing final empty line', 'data: {"a":1}\n\ndata: {"a":2}\n'),
  form('id and retry fields', 'id: 7\nretry: 100\ndata: {"a":1}\n\ndata: [DONE]\n\n'),
  form('unknown fields', 'foo: bar\ndata: {"a":1}\nfoo\n\ndata: [DONE]\n\n'),
  form('a byte order mark', bytes(0xef, 0xbb, 0xbf), 'data: {"a":1}\n\ndata: [DONE]\n\n'),
  form('event without data', 'event: ping\n\ndata: {"a":1}\n\n'),
  form('data that is empty', 'data:\n\ndata: {"a":1}\n\n'),
  form('data without a colon', 'data\n\ndata: {"a":1}\n\n'),
  form('named events', 'event: response.created\ndata: {"a":1}\n\nevent: other\ndata: {"a":2}\n\n'),
  form('thread events', 'event: thread.created\ndata: {"id":"t"}\n\nevent: done\ndata: [DONE]\n\n'),
  form(
    'an error event',
    'data: {"a":1}\n\nevent: error\ndata: {"error":{"message":"Broke","code":"c","type":"t","param":"p"}}\n\n',
  ),
  form('an error event without an error member', 'event: error\ndata: {"message":"Broke","code":"c"}\n\n'),
  form('an error event that is a text', 'event: error\ndata: "Broke"\n\n'),
  form('an error event that is no JSON', 'event: error\ndata: Broke\n\n'),
  form('an error member', 'data: {"error":{"message":"Broke","code":"c"}}\n\ndata: {"a":1}\n\n'),
  form('an error member that is a text', 'data: {"error":"Broke"}\n\n'),
  form('an error member that is null', 'data: {"error":null}\n\ndata: [DONE]\n\n'),
  form('an error member that is empty', 'data: {"error":{}}\n\ndata: [DONE]\n\n'),
  form('invalid JSON', 'data: {"a":1}\n\ndata: {"a":\n\ndata: {"a":3}\n\n'),
  form('JSON that is no object', 'data: 1\n\ndata: "x"\n\ndata: null\n\ndata: [1]\n\ndata: [DONE]\n\n'),
  form('[DONE] with text after it', 'data: {"a":1}\n\ndata: [DONE] bye\n\ndata: {"a":2}\n\n'),
  form('[DONE] with a space after it', 'data: {"a":1}\n\ndata: [DONE] \n\ndata: {"a":2}\n\n'),
  form('__proto__ in an event', 'data: {"__proto__":{"x":1},"a":1}\n\n'),
  form(
    'characters cut between chunks',
    text('data: {"a":"').slice(),
    bytes(0xf0, 0x9f),
    bytes(0x98, 0x80),
    '"}\n\n',
  ),
  form('bytes that are no UTF-8', 'data: {"a":"', bytes(0xff, 0xfe), '"}\n\n'),
  form(
    'a form feed and line separator in data',
    'data: {"a":"x\u2028\u000by"}\n\n',
    'data: {"a":"x\u2028y"}\n\n',
  ),
  form(
    'each byte by itself',
    ...[...text('data: {"a":1}\r\n\r\ndata: [DONE]\n\n')].map((value) => bytes(value)),
  ),
  formOf('cut between events', { ...rawSse('data: {"a":1}\n\n'), drop: 'after' }),
  formOf('cut in the middle of an event', { ...rawSse('data: {"a":1}\n\n', 'data: {"a":'), drop: 'after' }),
  formOf('whole, as JSON', { headers: { 'content-type': 'application/json' }, chunks: ['{"id":"x"}'] }),
  formOf('an HTML page', { headers: { 'content-type': 'text/html' }, chunks: ['<html>\n\n</html>'] }),
  formOf('no content', { status: 204 }),
  formOf('an error status', {
    status: 400,
    json: { error: { message: 'No', code: 'c', type: 't', param: null } },
  }),
  {
    area,
    name: 'stream: of a response',
    server: [
      rawSse(
        'event: response.created\ndata: {"type":"response.created","sequence_number":0}\n\n',
        'event: error\ndata: {"type":"error","message":"Broke","code":"c","param":null,"sequence_number":1}\n\n',
      ),
    ],
    run: (_, { client }) => collect(client().responses.create({ model: 'm', input: 'a', stream: true })),
  },
  {
    area,
    name: 'stream: a failed response',
    server: [sse({ type: 'response.failed', response: { id: 'r', error: { code: 'c', message: 'Broke' } } })],
    run: (_, { client }) => collect(client().responses.create({ model: 'm', input: 'a', stream: true })),
  },
  {
    area,
    name: 'stream: resumed by retrieve',
    server: [sse({ type: 'response.completed', sequence_number: 9 })],
    run: (_, { client }) => collect(client().responses.retrieve('r', { stream: true, starting_after: 3 })),
  },
  {
    area,
    name: 'stream: of legacy completions, audio and images',
    server: () => sse({ type: 'x', text: 'a' }, '[DONE]'),
    run: (_, { client }) =>
      settleAll(
        () => collect(client().completions.create({ model: 'm', prompt: 'a', stream: true })),
        () => collect(client().images.generate({ model: 'm', prompt: 'a', stream: true }) as never),
        () => collect(client().beta.threads.runs.create('t', { assistant_id: 'a', stream: true })),
      ),
  },
  {
    area,
    name: 'stream: taken twice',
    server: [sse({ a: 1 }, '[DONE]')],
    run: async (_, { client }) => {
      const stream = await open(client);
      return [await collect(stream), await collect(stream)];
    },
  },
  {
    area,
    name: 'stream: tee',
    server: [sse({ a: 1 }, { a: 2 }, '[DONE]')],
    run: async (_, { client }) => {
      const [left, right] = (await open(client)).tee();
      return [await collect(right), await collect(left)];
    },
  },
  {
    area,
    name: 'stream: tee of a broken stream',
    server: [rawSse('data: {"a":1}\n\ndata: {"a"\n\n')],
    run: async (_, { client }) => {
      const [left, right] = (await open(client)).tee();
      return [await collect(left), await collect(right)];
    },
  },
  {
    area,
    name: 'stream: as a readable stream and back',
    server: [sse({ a: 1 }, { b: 'é' }, '[DONE]')],
    run: async (_, { client }) => {
      const stream = await open(client);
      const text = await new Response(stream.toReadableStream()).text();
      const { fromReadableStream } = stream.constructor as unknown as {
        fromReadableStream(body: unknown, controller: AbortController): AsyncIterable<unknown>;
      };
      const again = fromReadableStream(new Response(text).body, new AbortController());
      return { text, again: await collect(again) };
    },
  },
  {
    area,
    name: 'stream: a readable stream of a broken one',
    server: [rawSse('data: {"a":1}\n\ndata: {"error":{"message":"Broke"}}\n\n')],
    run: async (_, { client }) => {
      const reader = (await open(client)).toReadableStream().getReader();
      return settleAll(
        () => reader.read().then(({ value }) => new TextDecoder().decode(value)),
        () => reader.read(),
      );
    },
  },
  {
    area,
    name: 'stream: withResponse',
    server: [
      {
        ...sse({ a: 1 }, '[DONE]'),
        headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' },
      },
    ],
    run: async (_, { client }) => {
      const { data, response, request_id } = await open(client).withResponse();
      return { events: await collect(data), status: response.status, request_id };
    },
  },
];
