import type { Scenario } from '../scenario.ts';
import { json, type Script } from '../server/reply.ts';
import { settleAll } from './settle.ts';

const area = 'redirects';
const to =
  (status: number): Script =>
  (request) =>
    request.path === '/landed' ? json({ landed: true }) : { status, headers: { location: '/landed' } };

/** Whether a redirect to this location lands. */
const landing = (name: string, location: string): Scenario => ({
  area,
  name: `redirect: ${name}`,
  server: () => ({ status: 302, headers: { location } }),
  run: (_, { client }) =>
    client()
      .get('/a')
      .then(
        () => 'landed',
        () => 'failed',
      ),
});

export const redirectScenarios: Scenario[] = [
  ...[301, 302, 303, 307, 308].flatMap((status): Scenario[] => [
    {
      area,
      name: `redirect: ${status} of a GET`,
      server: to(status),
      run: (_, { client }) => client().get('/a'),
    },
    {
      area,
      name: `redirect: ${status} of a POST`,
      server: to(status),
      run: (_, { client }) => client().post('/a', { body: { x: 1 } }),
    },
  ]),
  {
    area,
    name: 'redirect: without a location',
    server: () => ({ status: 302 }),
    run: (_, { client }) => client().get('/a'),
  },
  {
    area,
    name: 'redirect: in a circle',
    server: () => ({ status: 302, headers: { location: '/v1/a' } }),
    run: async (_, { client, requests }) => {
      await settleAll(() => client().get('/a'));
      return requests.length;
    },
  },
  landing('to an address that is none', 'http://['),
  landing('to another scheme', 'file:///etc/passwd'),
  {
    area,
    name: 'redirect: to another origin takes the key away',
    server: (request) =>
      request.path === '/landed'
        ? json({ landed: true })
        : { status: 307, headers: { location: `http://localhost:${request.query[0]!.slice(5)}/landed` } },
    run: (_, { client, origin }) =>
      client({ defaultHeaders: { 'x-kept': '1', cookie: 'a=b' } }).get('/a', {
        query: { port: origin.split(':')[2] },
      }),
  },
  {
    area,
    name: 'redirect: the URL of the response',
    server: to(302),
    run: async (_, { client }) => {
      const response = await client().get('/a').asResponse();
      return { url: response.url, redirected: response.redirected };
    },
  },
  {
    area,
    name: 'redirect: 304',
    server: () => ({ status: 304 }),
    run: (_, { client }) => client().get('/a'),
  },
];
