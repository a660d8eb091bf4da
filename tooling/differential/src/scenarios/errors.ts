import type { Scenario } from '../scenario.ts';
import { apiError, json, type Reply } from '../server/reply.ts';
import { settleAll } from './settle.ts';

const area = 'errors';
const failing = (name: string, reply: Reply): Scenario => ({
  area,
  name: `error: ${name}`,
  server: () => reply,
  run: (_, { client }) => client().models.retrieve('m'),
});
const body = (value: unknown, status = 400): Reply => json(value, { status });

export const errorScenarios: Scenario[] = [
  ...[300, 400, 401, 402, 403, 404, 405, 409, 418, 422, 429, 499, 500, 501, 503, 599].map((status) =>
    failing(`status ${status}`, apiError(status, 'Told', { headers: { 'x-request-id': 'req_1' } })),
  ),
  failing('no body', { status: 500 }),
  failing('an empty object', body({})),
  failing('an error that is null', body({ error: null })),
  failing('an error that is a text', body({ error: 'Broken' })),
  failing('an error that is an empty object', body({ error: {} })),
  failing('an error that is an array', body({ error: ['a'] })),
  failing('an error that is a number', body({ error: 7 })),
  failing('a message that is an object', body({ error: { message: { a: 1 } } })),
  failing('a message that is a number', body({ error: { message: 5 } })),
  failing('a message that is empty', body({ error: { message: '', code: 'c' } })),
  failing('a code that is a number', body({ error: { message: 'a', code: 42, type: null, param: 5 } })),
  failing('a message outside of an error', body({ message: 'Outside', code: 'c' })),
  failing('an array', body([1, 2])),
  failing('a text as JSON', body('Broken')),
  failing('null', body(null)),
  failing('a number', body(5)),
  failing('false', body(false)),
  failing('an HTML page', {
    status: 502,
    headers: { 'content-type': 'text/html' },
    text: '<h1>Bad gateway</h1>',
  }),
  failing('plain text', { status: 400, headers: { 'content-type': 'text/plain' }, text: 'Broken' }),
  failing('JSON without a content type', { status: 400, text: '{"error":{"message":"Told","code":"c"}}' }),
  failing('JSON as text', {
    status: 400,
    headers: { 'content-type': 'text/plain' },
    text: '{"error":{"message":"Told"}}',
  }),
  failing('__proto__ in the body', {
    status: 400,
    headers: { 'content-type': 'application/json' },
    text: '{"error":{"__proto__":{"x":1},"message":"Told","constructor":"c"},"__proto__":{"y":1}}',
  }),
  failing('more members', body({ error: { message: 'Told', inner: { a: [1] } }, detail: 'x' })),
  failing('a body that is cut', {
    status: 400,
    headers: { 'content-type': 'application/json' },
    chunks: ['{"error":'],
    drop: 'after',
  }),
  failing('an empty request id', apiError(400, 'Told', { headers: { 'x-request-id': '' } })),
  {
    area,
    name: 'error: classes can be told apart',
    server: () => apiError(429),
    run: async ({ OpenAI }, { client }) => {
      const error = await client()
        .models.retrieve('m')
        .catch((thrown: unknown) => thrown);
      return {
        rate: error instanceof OpenAI.RateLimitError,
        api: error instanceof OpenAI.APIError,
        base: error instanceof OpenAI.OpenAIError,
        other: error instanceof OpenAI.NotFoundError,
        connection: error instanceof OpenAI.APIConnectionError,
      };
    },
  },
  {
    area,
    name: 'error: no credentials',
    server: [],
    run: ({ OpenAI }) =>
      settleAll(
        () => new OpenAI() && 'made',
        () => new OpenAI({ apiKey: '' }) && 'made',
      ),
  },
];
