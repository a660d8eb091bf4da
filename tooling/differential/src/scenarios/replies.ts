import type { Scenario } from '../scenario.ts';
import { apiError, json, type Reply } from '../server/reply.ts';
import { COMPLETION, MODEL, RESPONSE } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'replies';
const reply = (name: string, answer: Reply): Scenario => ({
  area,
  name: `reply: ${name}`,
  server: () => answer,
  run: async (_, { client }) => {
    const value = await client().models.retrieve('m');
    return { value, type: typeof value, requestID: (value as { _request_id?: unknown } | null)?._request_id };
  },
});
const typed = (type: string, text: string, status = 200): Reply => ({
  status,
  headers: { 'content-type': type },
  text,
});

export const replyScenarios: Scenario[] = [
  reply('with a request id', json(MODEL, { headers: { 'x-request-id': 'req_1' } })),
  reply('without a request id', json(MODEL)),
  reply('204', { status: 204 }),
  reply('200 with no body at all', { headers: { 'content-length': '0' } }),
  reply('200 with an empty JSON body', {
    headers: { 'content-type': 'application/json', 'content-length': '0' },
  }),
  reply('an empty JSON body in chunks', { headers: { 'content-type': 'application/json' }, chunks: [] }),
  reply('201', json(MODEL, { status: 201 })),
  reply('text', typed('text/plain', 'Hello')),
  reply('HTML', typed('text/html; charset=utf-8', '<p>Hello</p>')),
  reply('no content type', { text: '{"a":1}' }),
  reply('JSON with a charset', typed('application/json; charset=utf-8', '{"a":"é"}')),
  reply('a JSON type of another name', typed('application/vnd.api+json', '{"a":1}')),
  reply('a JSON type in capitals', typed('Application/JSON', '{"a":1}')),
  reply('a type that only looks like JSON', typed('application/jsonp', '{"a":1}')),
  reply('JSON lines', typed('application/jsonl', '{"a":1}\n{"a":2}')),
  reply('JSON that is an array', typed('application/json', '[1,2]')),
  reply('JSON that is a text', typed('application/json', '"x"')),
  reply('JSON that is null', typed('application/json', 'null')),
  reply('JSON that is a number', typed('application/json', '5')),
  reply('JSON with a byte order mark', typed('application/json', '\ufeff{"a":1}')),
  reply('JSON with white space around', typed('application/json', ' \n{"a":1}\n ')),
  reply('invalid JSON', typed('application/json', '{"a":')),
  reply('invalid JSON in an error', typed('application/json', '{"error":', 400)),
  reply('a body that is cut', {
    headers: { 'content-type': 'application/json' },
    chunks: ['{"id":'],
    drop: 'after',
  }),
  reply('a body shorter than it says', {
    headers: { 'content-type': 'application/json', 'content-length': '99' },
    chunks: ['{"id":"x"}'],
    drop: 'after',
  }),
  {
    area,
    name: 'reply: asResponse',
    server: () => json(MODEL, { headers: { 'x-request-id': 'req_1', 'x-other': 'a' } }),
    run: async (_, { client }) => {
      const response = await client().models.retrieve('m').asResponse();
      return {
        status: response.status,
        statusText: response.statusText,
        ok: response.ok,
        url: response.url,
        redirected: response.redirected,
        header: response.headers.get('X-Other'),
        type: response.headers.get('content-type'),
        isResponse: response instanceof Response,
        used: response.bodyUsed,
        body: await response.json(),
        usedThen: response.bodyUsed,
      };
    },
  },
  {
    area,
    name: 'reply: asResponse of an error',
    server: () => apiError(400),
    run: (_, { client }) => client().models.retrieve('m').asResponse(),
  },
  {
    area,
    name: 'reply: asResponse and the value of one call',
    server: () => json(MODEL),
    run: async (_, { client, requests }) => {
      const call = client().models.retrieve('m');
      const response = await call.asResponse();
      const outcome = await settleAll(() => call);
      return { status: response.status, outcome, count: requests.length };
    },
  },
  {
    area,
    name: 'reply: withResponse',
    server: () => json(COMPLETION, { headers: { 'x-request-id': 'req_1' } }),
    run: async (_, { client }) => {
      const call = client().chat.completions.create({ model: 'm', messages: [] });
      const { data, response, request_id } = await call.withResponse();
      return {
        data,
        status: response.status,
        request_id,
        again: await call,
        id: (data as { _request_id?: string | null })._request_id,
      };
    },
  },
  {
    area,
    name: 'reply: the request id is no member to see',
    server: () => json(RESPONSE, { headers: { 'x-request-id': 'req_1' } }),
    run: async (_, { client }) => {
      const response = await client().responses.create({ model: 'm', input: 'a' });
      return {
        keys: Object.keys(response),
        id: response._request_id,
        json: JSON.stringify(response),
        text: response.output_text,
      };
    },
  },
  {
    area,
    name: 'reply: then, catch and finally of a call',
    server: (request) => (request.path.endsWith('ok') ? json(MODEL) : apiError(404)),
    run: async (_, { client }) => {
      const told: unknown[] = [];
      await client()
        .models.retrieve('ok')
        .then((model) => told.push(model.id))
        .finally(() => told.push('finally'));
      await client()
        .models.retrieve('bad')
        .catch((error: { status?: number }) => told.push(error.status));
      await client()
        .models.retrieve('bad')
        .then(undefined, (error: { status?: number }) => told.push(error.status));
      return told;
    },
  },
  {
    area,
    name: 'reply: binary content',
    server: () => ({
      headers: { 'content-type': 'audio/mpeg', 'x-request-id': 'req_1' },
      chunks: [new Uint8Array([1, 2, 255])],
    }),
    run: async (_, { client }) => {
      const speech = await client().audio.speech.create({ model: 'm', input: 'a', voice: 'alloy' });
      return {
        status: speech.status,
        type: speech.headers.get('content-type'),
        bytes: new Uint8Array(await speech.arrayBuffer()),
      };
    },
  },
  {
    area,
    name: 'reply: file content',
    server: () => ({ headers: { 'content-type': 'application/octet-stream' }, text: 'line' }),
    run: async (_, { client }) => {
      const content = await client().files.content('file-1');
      return { ok: content.ok, text: await content.text() };
    },
  },
  {
    area,
    name: 'reply: binary content that is an error',
    server: () => apiError(404, 'No such file'),
    run: (_, { client }) => client().files.content('file-1'),
  },
  {
    area,
    name: 'reply: a transcription as text',
    server: () => typed('text/plain', 'Hello there'),
    run: async ({ toFile }, { client }) =>
      client().audio.transcriptions.create({
        model: 'm',
        file: await toFile(Buffer.from('abc'), 'a.wav'),
        response_format: 'text',
      }),
  },
];
