import type { Scenario } from '../scenario.ts';
import { json } from '../server/reply.ts';
import { MODEL } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'headers';
const server = () => json(MODEL);
const get = (
  name: string,
  clientHeaders: Record<string, unknown> | undefined,
  callHeaders: unknown,
): Scenario => ({
  area,
  name: `headers: ${name}`,
  server,
  run: (_, { client }) =>
    client({ defaultHeaders: clientHeaders as never }).models.retrieve('m', {
      headers: callHeaders as never,
    }),
});

export const headerScenarios: Scenario[] = [
  get('none besides the usual', undefined, undefined),
  get('of the client', { 'X-A': '1' }, undefined),
  get('of the call over the client', { 'X-A': '1', 'x-b': '2' }, { 'x-a': '3' }),
  get('null in the call takes away', { 'X-A': '1' }, { 'x-a': null }),
  get('null in the client takes away', { accept: null }, undefined),
  get('undefined in the call leaves the client', { 'X-A': '1' }, { 'x-a': undefined }),
  get('null authorization', undefined, { authorization: null }),
  get('null authorization in the client', { Authorization: null }, undefined),
  get('another authorization', undefined, { Authorization: 'Basic abc' }),
  get('the call gives back what the client took', { 'x-a': null }, { 'x-a': '1' }),
  get('an array of values', undefined, { 'x-a': ['1', '2'] }),
  get('an array with null', undefined, { 'x-a': [null, '2'] }),
  get('pairs', undefined, [
    ['x-a', '1'],
    ['x-b', '2'],
  ]),
  get('pairs with the same name', undefined, [
    ['x-a', '1'],
    ['X-A', '2'],
  ]),
  get('a Headers object', undefined, new Headers({ 'x-a': '1' })),
  get('an empty value', undefined, { 'x-a': '' }),
  get('a value with spaces around', undefined, { 'x-a': '  1  ' }),
  get('a Latin-1 value', undefined, { 'x-a': 'caf\u00e9' }),
  get('another content type', undefined, { 'content-type': 'application/x' }),
  get('another accept', undefined, { accept: 'text/plain' }),
  get('numbers as values', undefined, { 'x-a': 5 }),
  get('an empty list', { 'x-a': '1' }, { 'x-a': [] }),
  get('idempotency key as a header', undefined, { 'Idempotency-Key': 'k' }),
  {
    area,
    name: 'headers: another content type of a POST',
    server,
    run: (_, { client }) =>
      settleAll(
        () => client().post('/a', { body: { a: 1 }, headers: { 'Content-Type': 'application/merge+json' } }),
        () => client().post('/a', { body: { a: 1 }, headers: { 'Content-Type': null } }),
        () => client().post('/a', { body: 'x=1' as never, headers: { 'content-type': 'text/plain' } }),
      ),
  },
  {
    area,
    name: 'headers: values that no header may have',
    server,
    run: (_, { client }) =>
      settleAll(
        () =>
          client()
            .models.retrieve('m', { headers: { 'x-a': 'a\r\nx-b: c' } })
            .then(
              () => 'sent',
              () => 'refused',
            ),
        () =>
          client()
            .models.retrieve('m', { headers: { 'x-a': '\u20ac' } })
            .then(
              () => 'sent',
              () => 'refused',
            ),
        () =>
          client()
            .models.retrieve('m', { headers: { 'x a': '1' } })
            .then(
              () => 'sent',
              () => 'refused',
            ),
      ),
  },
  {
    area,
    name: 'headers: organization and project',
    server,
    run: (_, { client }) =>
      settleAll(
        () => client({ organization: 'org-1', project: 'proj_1' }).models.retrieve('m'),
        () => client({ organization: null, project: null }).models.retrieve('m'),
        () =>
          client({ organization: 'org-1' }).models.retrieve('m', {
            headers: { 'OpenAI-Organization': null },
          }),
      ),
  },
  {
    area,
    name: 'headers: no authorization at all',
    server,
    run: (_, { client }) =>
      client({
        apiKey: null as never,
        adminAPIKey: 'sk-admin',
        defaultHeaders: { authorization: null },
      }).models.retrieve('m'),
  },
  {
    area,
    name: 'headers: time limit of the call',
    server,
    run: (_, { client }) =>
      settleAll(
        () => client().models.retrieve('m', { timeout: 90_000 }),
        () => client({ timeout: 30_000 }).models.retrieve('m'),
        () => client().models.retrieve('m', { timeout: 1_500 }),
      ),
  },
];
