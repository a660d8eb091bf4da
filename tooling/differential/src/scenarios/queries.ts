import type { Scenario } from '../scenario.ts';
import { json } from '../server/reply.ts';
import { settleAll } from './settle.ts';

const area = 'queries';
const server = () => json({ object: 'list', data: [], has_more: false });

const query = (name: string, value: unknown, defaultQuery?: Record<string, unknown>): Scenario => ({
  area,
  name: `query: ${name}`,
  server,
  run: (_, { client }) =>
    client({ defaultQuery: defaultQuery as never }).get('/list', { query: value as never }),
});

export const queryScenarios: Scenario[] = [
  query('plain values', { a: 'x', b: 1, c: true, d: false }),
  query('an array', { a: ['x', 'y'] }),
  query('an empty array', { a: [], b: 1 }),
  query('an array of arrays', { a: [['x'], ['y', 'z']] }),
  query('an array of objects', { a: [{ b: 1 }, { c: 2 }] }),
  query('an object', { a: { b: 1, c: { d: 'e' } } }),
  query('an empty object', { a: {}, b: 1 }),
  query('an array in an object', { a: { b: ['x', 'y'] } }),
  query('a date', { a: new Date(0) }),
  query('an invalid date', { a: new Date(Number.NaN) }),
  query('null and undefined', { a: null, b: undefined, c: 1 }),
  query('null in an array', { a: [null, 'x', undefined] }),
  query('an empty string', { a: '' }),
  query('characters to encode', { 'a b': 'c&d=e f+g/é😀', "it's": "(~!*')" }),
  query('a colon and comma', { a: 'x:y,z@w;v' }),
  query('brackets in names', { 'a[b]': 1 }),
  query('dots in names', { 'a.b': { 'c.d': 1 } }),
  query('large and special numbers', { a: 1e21, b: -0, c: Number.NaN, d: 0.1 }),
  query('a big integer', { a: 12345678901234567890n }),
  query('a lone surrogate', { a: '\ud800' }),
  query('a typed array', { a: new Uint8Array([1, 2]) }),
  query('defaults of the client', { a: '1' }, { a: '0', b: '2' }),
  query('defaults taken away by undefined', { a: undefined }, { a: '0', b: '2' }),
  query('defaults taken away by null', { a: null }, { a: '0', b: '2' }),
  query('no query but defaults', undefined, { b: '2' }),
  query('an empty query', {}),
  {
    area,
    name: 'query: a method passes its parameters',
    server,
    run: (_, { client }) =>
      settleAll(
        () =>
          client()
            .files.list({ limit: 3, order: 'asc', purpose: 'batch' })
            .then((page) => page.data),
        () => client().responses.retrieve('resp_1', { include: ['message.output_text.logprobs'] as never }),
        () =>
          client()
            .responses.inputItems.list('resp_1', { include: ['message.input_image.image_url'] as never })
            .then((page) => page.data),
        () =>
          client()
            .chat.completions.list({ metadata: { a: 'b' }, model: 'm' })
            .then((page) => page.data),
      ),
  },
  {
    area,
    name: 'query: parameters and a query of the options',
    server,
    run: (_, { client }) =>
      client()
        .files.list({ limit: 3 }, { query: { extra: '1' } })
        .then((page) => page.data),
  },
  {
    area,
    name: 'query: options in the place of the parameters',
    server,
    run: (_, { client }) =>
      settleAll(
        () =>
          client()
            .files.list({ headers: { 'x-a': '1' } } as never)
            .then((page) => page.data),
        () =>
          client()
            .files.list({ timeout: 5_000 } as never)
            .then((page) => page.data),
        () =>
          client()
            .files.list({ maxRetries: 1, signal: undefined } as never)
            .then((page) => page.data),
        () =>
          client()
            .files.list({ query: { limit: 2 } } as never)
            .then((page) => page.data),
        () =>
          client()
            .files.list({ idempotencyKey: 'k' } as never)
            .then((page) => page.data),
        () =>
          client()
            .files.list(undefined, { headers: { 'x-a': '1' } })
            .then((page) => page.data),
      ),
  },
  {
    area,
    name: 'query: options mixed with parameters',
    server,
    run: (_, { client }) =>
      settleAll(
        () =>
          client()
            .files.list({ limit: 1, headers: { 'x-a': '1' } } as never)
            .then((page) => page.data),
        () =>
          client()
            .files.list({ headers: { 'x-a': '1' } } as never, {})
            .then((page) => page.data),
        () =>
          client()
            .files.list({ path: '/elsewhere' } as never)
            .then((page) => page.data),
        () =>
          client()
            .files.list({ fetchOptions: {} } as never)
            .then((page) => page.data),
        () =>
          client()
            .files.list({ body: {} } as never)
            .then((page) => page.data),
        () =>
          client()
            .files.list(null as never)
            .then((page) => page.data),
        () => client().responses.retrieve('r', { timeout: 5_000 } as never),
        () => client().responses.retrieve('r', { stream: false, timeout: 5_000 } as never),
      ),
  },
];
