import type { Scenario } from '../scenario.ts';
import { apiError, json, type Script } from '../server/reply.ts';
import { collect, settleAll } from './settle.ts';

const area = 'pages';
const list = (ids: readonly string[], more?: unknown, rest: object = {}) =>
  json({
    object: 'list',
    data: ids.map((id) => ({ id })),
    ...(more === undefined ? {} : { has_more: more }),
    ...rest,
  });

const files = (name: string, server: Script, query?: object): Scenario => ({
  area,
  name: `pages: ${name}`,
  server,
  run: async (_, { client, requests }) => {
    const taken = await collect(client().files.list(query), 8);
    return { ...taken, calls: requests.length };
  },
});
const malformed = (name: string, body: unknown): Scenario => ({
  area,
  name: `pages: ${name}`,
  server: () => json(body),
  run: async (_, { client }) => {
    const page = await client().files.list();
    return {
      data: page.data,
      more: page.has_more,
      next: await settleAll(() => page.hasNextPage()),
      items: await settleAll(() => collect(page, 4)),
    };
  },
});

export const pageScenarios: Scenario[] = [
  files('three of them', [list(['a', 'b'], true), list(['c'], true), list(['d'], false)], {
    limit: 2,
    order: 'asc',
  }),
  files('one', [list(['a'], false)]),
  files('none', [list([], false)]),
  files('has_more that lies about an empty page', [list(['a'], true), list([], true), list(['x'], false)]),
  files('has_more left out', [list(['a']), list(['b']), list([])]),
  files('has_more null', [list(['a'], null), list(['b'], false)]),
  files('has_more as a text', [list(['a'], 'true'), list(['b'], false)]),
  files('the same page again and again', () => list(['a', 'b'], true)),
  files('an error on the second page', [list(['a'], true), apiError(500)]),
  malformed('data left out', { has_more: true }),
  malformed('data null', { data: null, has_more: true }),
  malformed('data that is an object', { data: { a: 1 }, has_more: true }),
  malformed('data that is a text', { data: 'abc', has_more: true }),
  malformed('items without ids', { data: [{}, {}], has_more: true }),
  malformed('items that are null', { data: [null, { id: 'a' }], has_more: false }),
  malformed('a last item that is null', { data: [{ id: 'a' }, null], has_more: true }),
  malformed('ids that are numbers', { data: [{ id: 5 }], has_more: false }),
  malformed('a body that is null', null),
  malformed('a body that is a text', 'abc'),
  malformed('a body that is an array', [1]),
  malformed('__proto__ as an id', { data: [{ id: '__proto__' }], has_more: false }),
  {
    area,
    name: 'pages: a page of its own',
    server: () => list(['a'], true, { first_id: 'a', last_id: 'a' }),
    run: async (_, { client }) => {
      const page = await client().files.list({ limit: 1 });
      return {
        items: page.getPaginatedItems(),
        more: page.hasNextPage(),
        next: page.nextPageRequestOptions()?.query,
        data: page.data,
      };
    },
  },
  {
    area,
    name: 'pages: the next page',
    server: [list(['a'], true), list(['b'], false)],
    run: async (_, { client }) => {
      const next = await (
        await client().files.list({ limit: 1 }, { headers: { 'x-kept': '1' } })
      ).getNextPage();
      return { data: next.data, more: next.hasNextPage(), after: await settleAll(() => next.getNextPage()) };
    },
  },
  {
    area,
    name: 'pages: iterPages',
    server: [list(['a'], true), list(['b'], false)],
    run: async (_, { client }) => {
      const pages: unknown[] = [];
      for await (const page of (await client().files.list()).iterPages()) pages.push(page.data);
      return pages;
    },
  },
  {
    area,
    name: 'pages: all on one',
    server: () => list(['a', 'b'], true),
    run: async (_, { client, requests }) => {
      const page = await client().models.list();
      return {
        object: page.object,
        more: page.hasNextPage(),
        items: await collect(page),
        next: await settleAll(() => page.getNextPage()),
        calls: requests.length,
      };
    },
  },
  {
    area,
    name: 'pages: by last_id',
    server: [list(['a'], true, { last_id: 'cursor' }), list(['b'], false, { last_id: 'b' })],
    run: async (_, { client }) => collect(client().conversations.items.list('conv_1')),
  },
  {
    area,
    name: 'pages: by last_id that is missing',
    server: [list(['a'], true), list(['b'], false)],
    run: async (_, { client }) => collect(client().conversations.items.list('conv_1')),
  },
  {
    area,
    name: 'pages: by next',
    server: [list(['a'], true, { next: 'cursor' }), list(['b'], false, { next: null })],
    run: async (_, { client }) => collect(client({ adminAPIKey: 'sk-a' }).admin.organization.groups.list()),
  },
  {
    area,
    name: 'pages: by next, with an empty page between',
    server: [list([], true, { next: 'cursor' }), list(['b'], false, { next: null })],
    run: async (_, { client }) => collect(client({ adminAPIKey: 'sk-a' }).admin.organization.groups.list()),
  },
  {
    area,
    name: 'pages: withResponse and asResponse',
    server: () => list(['a'], false),
    run: async (_, { client }) => {
      const { data, response } = await client().files.list().withResponse();
      const raw = await client().files.list().asResponse();
      return { data: data.data, status: response.status, raw: await raw.json() };
    },
  },
  {
    area,
    name: 'pages: leaving the loop asks for no more',
    server: () => list(['a', 'b'], true),
    run: async (_, { client, requests }) => ({
      ...(await collect(client().files.list(), 2)),
      calls: requests.length,
    }),
  },
  {
    area,
    name: 'pages: the members that a page shows',
    server: () => json({ object: 'list', data: [{ id: 'a' }], has_more: false }),
    run: async (_, { client }) => Object.keys(await client().files.list()).sort(),
  },
];
