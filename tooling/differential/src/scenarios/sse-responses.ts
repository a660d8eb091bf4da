import type { Scenario } from '../scenario.ts';
import { collect } from './settle.ts';

const area = 'streams of other responses';

/** A stream made by hand of a response that somebody else has asked for. */
const made = (name: string, body: BodyInit | null, synthesize?: boolean): Scenario => ({
  area,
  name: `fromSSEResponse: ${name}`,
  server: [],
  run: async ({ load }) => {
    const { Stream } = await load('streaming');
    const controller = new AbortController();
    const response = new Response(body, { headers: { 'x-request-id': 'req_1' } });
    const stream = Stream.fromSSEResponse(response, controller, undefined, synthesize);
    return { ...(await collect(stream)), aborted: controller.signal.aborted };
  },
});

export const sseResponseScenarios: Scenario[] = [
  made('whole', 'data: {"a":1}\n\ndata: {"a":2}\n\ndata: [DONE]\n\n'),
  made('without [DONE]', 'data: {"a":1}\n\n'),
  made('with names', 'event: thread.created\ndata: {"a":1}\n\n', true),
  made('named events that are not asked for', 'event: x\ndata: {"a":1}\n\n'),
  made('an error', 'data: {"error":{"message":"Broke","code":"c"}}\n\n'),
  made('an error that is a text', 'data: {"error":"Broke"}\n\n'),
  made('an error event', 'event: error\ndata: {"message":"Broke"}\n\n'),
  made('invalid JSON', 'data: {"a\n\n'),
  made('nothing', ''),
  made('no body', null),
  made('CRLF and comments', ': a\r\n\r\ndata: {"a":1}\r\n\r\n'),
  {
    area,
    name: 'fromSSEResponse: leaving the loop',
    server: [],
    run: async ({ load }) => {
      const { Stream } = await load('streaming');
      const controller = new AbortController();
      const stream = Stream.fromSSEResponse(new Response('data: 1\n\ndata: 2\n\n'), controller);
      for await (const _item of stream) break;
      return controller.signal.aborted;
    },
  },
  {
    area,
    name: 'fromReadableStream: lines of every kind',
    server: [],
    run: async ({ load }) => {
      const { Stream } = await load('streaming');
      const read = (text: string) =>
        collect(Stream.fromReadableStream(new Response(text).body as ReadableStream, new AbortController()));
      return [
        await read('{"a":1}\n{"a":2}'),
        await read('{"a":1}\r\n\n1\n"x"\nnull\n'),
        await read(''),
        await read('{"a'),
      ];
    },
  },
];
