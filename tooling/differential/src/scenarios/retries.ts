import type { Scenario } from '../scenario.ts';
import { apiError, json, type Reply } from '../server/reply.ts';
import { MODEL } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'retries';
const soon = { headers: { 'retry-after-ms': '20' } };
const ok = json(MODEL, { headers: { 'x-request-id': 'req_last' } });

const status = (code: number, retryAgain: boolean): Scenario => ({
  area,
  name: `retries: status ${code} ${retryAgain ? 'is tried again' : 'is not'}`,
  server: [apiError(code, 'Broken', soon), ok],
  run: (_, { client }) => client({ maxRetries: 2 }).models.retrieve('m'),
  ...(retryAgain ? { pauses: [[15, 400]] as const } : {}),
});

const after = (name: string, headers: Record<string, string>, least: number, most: number): Scenario => ({
  area,
  name: `retries: ${name}`,
  server: [apiError(429, 'Slow down', { headers }), ok],
  run: (_, { client }) => client({ maxRetries: 1 }).models.retrieve('m'),
  pauses: [[least, most]],
});

const limits = (name: string, maxRetries: unknown, perCall?: unknown): Scenario => ({
  area,
  name: `retries: maxRetries ${name}`,
  server: () => apiError(503, 'Down', { headers: { 'retry-after-ms': '5' } }),
  run: async (_, { client, requests }) => {
    const outcome = await settleAll(() =>
      client({ maxRetries: maxRetries as number }).models.retrieve('m', { maxRetries: perCall as number }),
    );
    return { outcome, count: requests.length };
  },
});

const dropped: Reply = { drop: 'before' };

export const retryScenarios: Scenario[] = [
  status(408, true),
  status(409, true),
  status(429, true),
  status(500, true),
  status(502, true),
  status(503, true),
  status(504, true),
  status(529, true),
  status(400, false),
  status(401, false),
  status(403, false),
  status(404, false),
  status(410, false),
  status(413, false),
  status(422, false),
  status(425, false),
  status(451, false),
  after('retry-after-ms of 60', { 'retry-after-ms': '60' }, 55, 500),
  after('retry-after-ms with a fraction', { 'retry-after-ms': '20.7' }, 15, 500),
  after('retry-after-ms of zero', { 'retry-after-ms': '0' }, 0, 300),
  after('retry-after-ms over retry-after', { 'retry-after-ms': '10', 'retry-after': '3' }, 5, 400),
  after('retry-after with a fraction of a second', { 'retry-after': '0.05' }, 45, 500),
  after('retry-after of zero', { 'retry-after': '0' }, 0, 300),
  after('no retry-after at all', {}, 370, 900),
  after('retry-after that is no number', { 'retry-after': 'soon' }, 0, 900),
  after('retry-after-ms that is no number', { 'retry-after-ms': 'soon', 'retry-after': '0.02' }, 15, 900),
  after('a negative retry-after-ms', { 'retry-after-ms': '-5' }, 0, 900),
  after('a retry-after date that is past', { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0, 900),
  limits('of zero', 0),
  limits('of one', 1),
  limits('of three', 3),
  limits('per call over the client', 0, 2),
  limits('of zero per call', 2, 0),
  limits('that is negative', -1),
  limits('that is a fraction', 1.5),
  limits('that is no number', Number.NaN),
  limits('that is a text', '2'),
  limits('that is null', null),
  limits('default', undefined),
  {
    area,
    name: 'retries: x-should-retry true on a 400',
    server: [apiError(400, 'Odd', { headers: { 'x-should-retry': 'true', 'retry-after-ms': '5' } }), ok],
    run: (_, { client }) => client({ maxRetries: 2 }).models.retrieve('m'),
  },
  {
    area,
    name: 'retries: x-should-retry false on a 500',
    server: [apiError(500, 'Odd', { headers: { 'x-should-retry': 'false' } }), ok],
    run: (_, { client }) => client({ maxRetries: 2 }).models.retrieve('m'),
  },
  {
    area,
    name: 'retries: x-should-retry that is neither',
    server: [apiError(400, 'Odd', { headers: { 'x-should-retry': 'maybe' } }), ok],
    run: (_, { client }) => client({ maxRetries: 2 }).models.retrieve('m'),
  },
  {
    area,
    name: 'retries: the body of a POST is sent again',
    server: [apiError(500, 'Odd', soon), apiError(500, 'Odd', soon), ok],
    run: (_, { client }) => client({ maxRetries: 2 }).post('/a', { body: { text: 'é' } }),
  },
  {
    area,
    name: 'retries: an upload is sent again',
    server: [apiError(500, 'Odd', soon), ok],
    run: async ({ toFile }, { client }) =>
      client({ maxRetries: 2 }).files.create({
        purpose: 'batch',
        file: await toFile(Buffer.from('abc'), 'a.txt'),
      }),
  },
  {
    area,
    name: 'retries: the last error is the one that is thrown',
    server: [apiError(500, 'First', soon), apiError(429, 'Second', soon), apiError(503, 'Third', soon)],
    run: (_, { client }) => client({ maxRetries: 2 }).models.retrieve('m'),
  },
  {
    area,
    name: 'retries: an idempotency key stays the same',
    server: [apiError(500, 'Odd', soon), ok],
    run: (_, { client }) =>
      client({ maxRetries: 2 }).post('/a', { body: {}, headers: { 'Idempotency-Key': 'k' } }),
  },
  {
    area,
    name: 'retries: a retry count that is given stays',
    server: [apiError(500, 'Odd', soon), ok],
    run: (_, { client }) =>
      client({ maxRetries: 2 }).models.retrieve('m', { headers: { 'X-Stainless-Retry-Count': null } }),
  },
  {
    area,
    name: 'retries: a retry count of the caller',
    server: [apiError(500, 'Odd', soon), ok],
    run: (_, { client }) =>
      client({ maxRetries: 2 }).models.retrieve('m', { headers: { 'x-stainless-retry-count': '42' } }),
  },
  {
    area,
    name: 'retries: a connection that is dropped is tried again',
    server: [dropped, ok],
    run: (_, { client }) => client({ maxRetries: 1 }).models.retrieve('m'),
    pauses: [[300, 1_200]],
  },
  {
    area,
    name: 'retries: a connection that is dropped, with no retries',
    server: [dropped],
    run: (_, { client }) => client().models.retrieve('m'),
  },
  {
    area,
    name: 'retries: a kept connection that the server closes, with no retries',
    server: [ok, dropped, ok],
    run: async (_, { client }) => {
      const { models } = client();
      await models.retrieve('m');
      return models.retrieve('m');
    },
  },
  {
    area,
    name: 'retries: a kept connection that the server closes on a POST, with no retries',
    server: [ok, dropped, ok],
    run: async (_, { client }) => {
      await client().models.retrieve('m');
      return client().post('/a', { body: { text: 'b' } });
    },
  },
  {
    area,
    name: 'retries: a server that is not there',
    server: [],
    run: (_, { client }) => client({ baseURL: 'http://127.0.0.1:1/v1' }).models.retrieve('m'),
  },
  {
    area,
    name: 'retries: withResponse gives the last response',
    server: [apiError(500, 'Odd', soon), ok],
    run: async (_, { client }) => {
      const { data, response, request_id } = await client({ maxRetries: 2 })
        .models.retrieve('m')
        .withResponse();
      return { data, status: response.status, request_id };
    },
  },
  {
    area,
    name: 'retries: a stream is tried again before it starts',
    server: [
      apiError(500, 'Odd', soon),
      { headers: { 'content-type': 'text/event-stream' }, chunks: ['data: [DONE]\n\n'] },
    ],
    run: async (_, { client }) => {
      const stream = await client({ maxRetries: 2 }).responses.create({
        model: 'm',
        input: 'a',
        stream: true,
      });
      const events = [];
      for await (const event of stream) events.push(event);
      return events;
    },
  },
  {
    area,
    name: 'retries: an abort ends the pause',
    server: [apiError(500, 'Odd', { headers: { 'retry-after': '30' } })],
    run: async (_, { client, requestCount }) => {
      const controller = new AbortController();
      const call = client({ maxRetries: 2 }).models.retrieve('m', { signal: controller.signal });
      call.catch(() => {});
      await requestCount(1);
      setTimeout(() => controller.abort(), 40);
      return call;
    },
  },
  {
    area,
    name: 'retries: a long retry-after',
    server: [apiError(429, 'Wait', { headers: { 'retry-after': '61' } }), ok],
    run: (_, { client }) => client({ maxRetries: 1 }).models.retrieve('m'),
  },
];
