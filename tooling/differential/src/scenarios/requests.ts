import type { Scenario } from '../scenario.ts';
import { json } from '../server/reply.ts';
import { COMPLETION, MODEL, RESPONSE } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'requests';
const messages = [{ role: 'user' as const, content: 'Hi' }];
const always = (body: unknown) => () => json(body);

export const requestScenarios: Scenario[] = [
  {
    area,
    name: 'a GET of one object',
    server: always(MODEL),
    run: (_, { client }) => client().models.retrieve('gpt-5.4'),
  },
  {
    area,
    name: 'a POST with a body',
    server: always(COMPLETION),
    run: (_, { client }) => client().chat.completions.create({ model: 'gpt-5.4', messages }),
  },
  {
    area,
    name: 'a response has its text in one place',
    server: always(RESPONSE),
    run: (_, { client }) => client().responses.create({ model: 'gpt-5.4', input: 'Hi' }),
  },
  {
    area,
    name: 'a DELETE',
    server: always({ id: 'ft:1', object: 'model', deleted: true }),
    run: (_, { client }) => client().models.delete('ft:1'),
  },
  {
    area,
    name: 'members that are undefined or null in a body',
    server: always(COMPLETION),
    run: (_, { client }) =>
      client().chat.completions.create({ model: 'gpt-5.4', messages, temperature: null, top_p: undefined }),
  },
  {
    area,
    name: 'dates, nested arrays and emoji in a body',
    server: always({ id: 'c' }),
    run: (_, { client }) =>
      client().post('/anything', {
        body: { at: new Date(0), deep: [[1, [2]]], text: 'é😀\u2028', big: 1e21 },
      }),
  },
  {
    area,
    name: 'a body that has toJSON',
    server: always({ id: 'c' }),
    run: (_, { client }) => client().post('/anything', { body: { value: { toJSON: () => 'told' } } }),
  },
  {
    area,
    name: 'bodies of the raw verbs',
    server: always({ ok: true }),
    run: (_, { client }) =>
      settleAll(
        () => client().get('/a'),
        () => client().post('/b', { body: { x: 1 } }),
        () => client().put('/c', { body: { x: 1 } }),
        () => client().patch('/d', { body: { x: 1 } }),
        () => client().delete('/e', { body: { x: 1 } }),
        () => client().delete('/f'),
      ),
  },
  {
    area,
    name: 'a POST without a body',
    server: always({ ok: true }),
    run: (_, { client }) => client().post('/empty'),
  },
  {
    area,
    name: 'bodies that are no objects',
    server: always({ ok: true }),
    run: (_, { client }) =>
      settleAll(
        () => client().post('/a', { body: 'text' as never }),
        () => client().post('/b', { body: [1, 2] as never }),
        () => client().post('/c', { body: null as never }),
        () => client().post('/d', { body: 5 as never }),
        () => client().post('/e', { body: '' as never }),
        () => client().post('/f', { body: {} }),
      ),
  },
  {
    area,
    name: 'a body of bytes',
    server: always({ ok: true }),
    run: (_, { client }) =>
      settleAll(
        () => client().post('/a', { body: new Uint8Array([65, 66]) as never }),
        () => client().post('/b', { body: new TextEncoder().encode('CD').buffer as never }),
        () => client().post('/c', { body: new Blob(['EF'], { type: 'text/x' }) as never }),
      ),
  },
  {
    area,
    name: 'a body of search parameters',
    server: always({ ok: true }),
    run: (_, { client }) => client().post('/a', { body: new URLSearchParams({ a: '1 2' }) as never }),
  },
  {
    area,
    name: 'a body that cannot be written as JSON',
    server: always({ ok: true }),
    run: (_, { client }) => {
      const round: Record<string, unknown> = {};
      round.self = round;
      return client()
        .post('/a', { body: round })
        .then(
          () => 'sent',
          (error: unknown) => (error instanceof TypeError ? 'TypeError' : error),
        );
    },
  },
  {
    area,
    name: 'a path without a leading slash',
    server: always({ ok: true }),
    run: (_, { client }) =>
      settleAll(
        () => client().get('models'),
        () => client().get('//models'),
      ),
  },
  {
    area,
    name: 'a path with a query of its own',
    server: always({ ok: true }),
    run: (_, { client }) => client().get('/models?a=1&b=2', { query: { b: '3', c: '4' } }),
  },
  {
    area,
    name: 'an absolute URL on the same origin',
    server: always({ ok: true }),
    run: (_, { client, origin }) => client().get(`${origin}/elsewhere?x=1`),
  },
  {
    area,
    name: 'request options that are a promise',
    server: always({ ok: true }),
    run: (_, { client }) => client().get('/models', Promise.resolve({ headers: { 'x-late': '1' } })),
  },
  {
    area,
    name: 'calls in parallel on one client',
    server: (request) => json({ path: request.path }),
    run: async (_, { client }) => {
      const one = client();
      const paths = ['a', 'b', 'c', 'd'];
      // Arrival is in no order, so the calls are made to follow one another on the wire.
      const replies: unknown[] = [];
      for (const path of paths) replies.push(await one.get(`/${path}`));
      return replies;
    },
  },
  {
    area,
    name: 'an idempotency key that is given',
    server: always({ ok: true }),
    run: (_, { client }) => client().post('/a', { body: {}, idempotencyKey: 'my-key' }),
  },
  {
    area,
    name: 'embeddings asked for as numbers',
    server: always({
      object: 'list',
      data: [{ object: 'embedding', index: 0, embedding: [1, 2] }],
      model: 'e',
    }),
    run: (_, { client }) => client().embeddings.create({ model: 'e', input: 'a', encoding_format: 'float' }),
  },
  {
    area,
    name: 'beta and legacy resources send their headers',
    server: always({ id: 'x', object: 'assistant' }),
    run: (_, { client }) =>
      settleAll(
        () => client().beta.assistants.retrieve('asst_1'),
        () => client().beta.threads.create(),
        () => client().vectorStores.retrieve('vs_1'),
      ),
  },
  {
    area,
    name: 'admin calls use the admin key',
    server: always({ id: 'x', object: 'project' }),
    run: (_, { client }) =>
      settleAll(
        () => client({ adminAPIKey: 'sk-admin' }).admin.organization.projects.retrieve('proj_1'),
        () => client({ adminAPIKey: 'sk-admin' }).models.retrieve('m'),
        () => client().admin.organization.projects.retrieve('proj_1'),
        () => client({ apiKey: null as never, adminAPIKey: 'sk-admin' }).models.retrieve('m'),
      ),
  },
];
