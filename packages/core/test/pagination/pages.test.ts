import { inspect } from 'node:util';
import {
  APIConnectionError,
  APIUserAbortError,
  Client,
  ConversationCursorPage,
  CursorPage,
  InternalServerError,
  NextCursorPage,
  OpenAIError,
  Page,
  type PagePromise,
  type RequestOptions,
} from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { collect, collectUntilFailure } from '../support/collect.ts';
import { failureOf } from '../support/failure.ts';

interface Item {
  id: string;
}

const items = (...ids: (string | number)[]): Item[] => ids.map((id) => ({ id: String(id) }));
const ids = (list: Item[]): string => list.map(({ id }) => id).join(' ');

/** A client whose server answers with these bodies in order, the last one again and again. */
function pagesOf(...bodies: unknown[]): { client: Client; asked: URL[] } {
  const asked: URL[] = [];
  const client = new Client({
    apiKey: 'sk-test',
    maxRetries: 0,
    fetch: async (input) => {
      if (asked.length > 50) throw new Error('The pages do not end.');
      const body = bodies[Math.min(asked.length, bodies.length - 1)];
      asked.push(new URL(String(input)));
      return body instanceof Response ? body : Response.json(body);
    },
  });
  return { client, asked };
}

function list(
  client: Client,
  options?: RequestOptions & { method?: 'get' | 'post' },
): PagePromise<CursorPage<Item>, Item> {
  return client.getAPIList<Item, CursorPage<Item>>('/things', CursorPage, options);
}

const afters = (asked: URL[]) => asked.map(({ searchParams }) => searchParams.get('after'));

describe('a list with cursors', () => {
  it.each([
    [
      'CursorPage, which continues after the last id',
      CursorPage,
      [
        { data: items(1, 2), has_more: true },
        { data: items(3, 4), has_more: true },
        { data: items(5), has_more: false },
      ],
      [null, '2', '4'],
    ],
    [
      'ConversationCursorPage, which continues after the named id',
      ConversationCursorPage,
      [
        { data: items(1, 2), has_more: true, last_id: 'b' },
        { data: items(3, 4), has_more: true, last_id: 'd' },
        { data: items(5), has_more: false, last_id: 'e' },
      ],
      [null, 'b', 'd'],
    ],
    [
      'NextCursorPage, which continues with its cursor',
      NextCursorPage,
      [
        { data: items(1, 2), has_more: true, next: 'x' },
        { data: items(3, 4), has_more: true, next: 'y' },
        { data: items(5), has_more: false, next: null },
      ],
      [null, 'x', 'y'],
    ],
  ] as [string, typeof CursorPage<Item>, object[], (string | null)[]][])(
    'is walked to its end: %s',
    async (_, PageClass, bodies, cursors) => {
      const { client, asked } = pagesOf(...bodies);
      const all = client.getAPIList<Item, CursorPage<Item>>('/things', PageClass, {
        query: { limit: 2, order: 'asc' },
      });
      expect(ids(await collect(all))).toBe('1 2 3 4 5');
      expect(afters(asked)).toEqual(cursors);
      for (const url of asked) {
        expect(url.pathname).toBe('/v1/things');
        expect(url.searchParams.get('limit')).toBe('2');
        expect(url.searchParams.get('order')).toBe('asc');
      }
    },
  );

  it('gives its first page when awaited, and walks on from any page', async () => {
    const { client, asked } = pagesOf(
      { data: items(1, 2), has_more: true, object: 'list' },
      { data: items(3), has_more: false },
    );
    const first = await list(client);
    expect(first).toBeInstanceOf(CursorPage);
    expect(ids(first.data)).toBe('1 2');
    expect(first.has_more).toBe(true);
    expect(first.hasNextPage()).toBe(true);
    expect(asked).toHaveLength(1);
    const second = await first.getNextPage();
    expect(second).toBeInstanceOf(CursorPage);
    expect(ids(second.getPaginatedItems())).toBe('3');
    expect(second.hasNextPage()).toBe(false);
    expect(ids(await collect(first))).toBe('1 2 3');
    expect(ids(await collect(second))).toBe('3');
  });

  it('says that there is no next page', async () => {
    const { client } = pagesOf({ data: [], has_more: false });
    const page = await list(client);
    const error = await failureOf(page.getNextPage());
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toContain('No next page expected');
  });

  it('gives whole pages too', async () => {
    const { client } = pagesOf({ data: items(1, 2), has_more: true }, { data: items(3), has_more: false });
    const page = await list(client);
    expect((await collect(page.iterPages())).map(({ data }) => ids(data))).toEqual(['1 2', '3']);
  });

  it('comes with its response', async () => {
    const { client } = pagesOf({ data: items(1), has_more: false });
    const { data, response } = await list(client).withResponse();
    expect(ids(data.data)).toBe('1');
    expect(await response.json()).toEqual({ data: items(1), has_more: false });
  });

  it('shows its items and no credential of its request in a log', async () => {
    const { client } = pagesOf({ data: items(1), has_more: false });
    const page = await list(client, { headers: { authorization: 'Bearer sk-another-secret-key' } });
    for (const shown of [inspect(page, { depth: 9 }), JSON.stringify(page)]) {
      expect(shown).toContain('has_more');
      expect(shown).not.toContain('sk-another-secret-key');
    }
    expect(Object.keys(page)).toEqual(['data', 'has_more']);
  });

  it('keeps the method, the headers and the body of its first request', async () => {
    await using server = await startMockServer();
    server.reply({ body: { data: items(1), has_more: true } });
    server.reply({ body: { data: items(2), has_more: false } });
    const client = new Client({ apiKey: 'sk-test', baseURL: server.url });
    const all = list(client, {
      method: 'post',
      body: { filter: 'x' },
      headers: { 'x-trace': '7' },
    });
    expect(ids(await collect(all))).toBe('1 2');
    for (const request of server.requests) {
      expect(request).toMatchObject({ method: 'POST', body: { filter: 'x' } });
      expect(request.headers['x-trace']).toBe('7');
    }
  });

  it('takes a path that has a query already', async () => {
    const { client, asked } = pagesOf(
      { data: items(1), has_more: true },
      { data: items(2), has_more: false },
    );
    await collect(client.getAPIList<Item, CursorPage<Item>>('/things?include=a', CursorPage));
    expect(asked[1]!.search).toBe('?include=a&after=1');
  });
});

describe('a list that comes whole', () => {
  it('has one page', async () => {
    const { client, asked } = pagesOf({ data: items(1, 2), object: 'list' });
    const page = await client.getAPIList('/models', Page<Item>);
    expect(page.object).toBe('list');
    expect(page.hasNextPage()).toBe(false);
    expect(ids(await collect(page))).toBe('1 2');
    expect(asked).toHaveLength(1);
  });
});

describe('a server that never stops', () => {
  it.each<[string, object[], string]>([
    [
      'says `has_more` on its last page for ever',
      [
        { data: items(1), has_more: true },
        { data: items(2), has_more: true },
      ],
      '1 2',
    ],
    ['gives its first page for ever', [{ data: items(1, 2), has_more: true }], '1 2'],
    [
      'ends with an empty page that has more',
      [
        { data: items(1), has_more: true },
        { data: [], has_more: true },
      ],
      '1',
    ],
    ['gives items without ids', [{ data: [{}, {}], has_more: true }], ' '],
  ])('is asked no longer: one that %s', async (_, bodies, expected) => {
    const { client, asked } = pagesOf(...bodies);
    const all = await collect(list(client));
    expect(all.map(({ id }) => id ?? '').join(' ')).toBe(expected);
    expect(asked.length).toBeLessThanOrEqual(bodies.length + 1);
  });

  it('is asked no longer: one that goes in a circle', async () => {
    const circle = [items(1, 2), items(3, 4), items(5, 6)].map((data) => ({ data, has_more: true }));
    const { client, asked } = pagesOf(...circle, ...circle, ...circle);
    expect(ids(await collect(list(client)))).toBe('1 2 3 4 5 6');
    expect(asked).toHaveLength(4);
  });

  it('is asked no longer: one whose cursor stays the same, while its items are new', async () => {
    const { client, asked } = pagesOf(
      { data: items(1), has_more: true, next: 'x' },
      { data: items(2), has_more: true, next: 'x' },
      { data: items(3), has_more: true, next: 'x' },
    );
    // What came is delivered; the same question is not asked again.
    expect(ids(await collect(client.getAPIList<Item, NextCursorPage<Item>>('/things', NextCursorPage)))).toBe(
      '1 2',
    );
    expect(asked).toHaveLength(2);
  });

  it('is walked on when single items come twice', async () => {
    const { client } = pagesOf(
      { data: items(1, 2), has_more: true },
      { data: items(2, 3), has_more: true },
      { data: items(3, 4), has_more: false },
    );
    expect(ids(await collect(list(client)))).toBe('1 2 2 3 3 4');
  });

  it('may give empty pages between others when it gives a cursor', async () => {
    const { client } = pagesOf(
      { data: items(1), has_more: true, next: 'x' },
      { data: [], has_more: true, next: 'y' },
      { data: items(2), has_more: false, next: null },
    );
    expect(ids(await collect(client.getAPIList<Item, NextCursorPage<Item>>('/things', NextCursorPage)))).toBe(
      '1 2',
    );
  });
});

describe('a page that is not as it should be', () => {
  it.each([
    ['no data', {}],
    ['null', { data: null, has_more: null }],
    ['an object in place of the list', { data: { id: 'x' }, has_more: true }],
    ['text', 'not JSON at all'],
    ['nothing', new Response(null, { status: 204 })],
    ['an array', []],
    ['a number', 7],
  ])('is empty and the last: %s', async (_, body) => {
    for (const PageClass of [CursorPage, ConversationCursorPage, NextCursorPage, Page]) {
      const { client, asked } = pagesOf(body instanceof Response ? body.clone() : body);
      const page = await client.getAPIList('/things', PageClass as typeof CursorPage<Item>);
      expect(page.getPaginatedItems()).toEqual([]);
      expect(page.hasNextPage()).toBe(false);
      expect(await collect(page)).toEqual([]);
      expect(asked).toHaveLength(1);
    }
  });

  it('may hold null among its items', async () => {
    const { client } = pagesOf({ data: [null], has_more: true });
    expect(await collect(list(client))).toEqual([null]);
  });
});

describe('leaving a list', () => {
  it('asks for no further page', async () => {
    const { client, asked } = pagesOf(
      { data: items(1, 2), has_more: true },
      { data: items(3, 4), has_more: true },
      { data: items(5), has_more: false },
    );
    for await (const { id } of list(client)) if (id === '3') break;
    expect(asked).toHaveLength(2);
  });

  it('fails on the third page after the items of the first two', async () => {
    const { client } = pagesOf(
      { data: items(1, 2), has_more: true },
      { data: items(3, 4), has_more: true },
      Response.json({ error: { message: 'Broken.' } }, { status: 500 }),
    );
    const { items: all, error } = await collectUntilFailure(list(client));
    expect(ids(all)).toBe('1 2 3 4');
    expect(error).toBeInstanceOf(InternalServerError);
  });

  it('fails at once when the first page does', async () => {
    const client = new Client({
      apiKey: 'sk-test',
      maxRetries: 0,
      fetch: async () => Promise.reject(new TypeError('fetch failed')),
    });
    const { items: all, error } = await collectUntilFailure(list(client));
    expect(all).toEqual([]);
    expect(error).toBeInstanceOf(APIConnectionError);
  });

  it('by its signal stops between pages', async () => {
    const { client, asked } = pagesOf(
      { data: items(1, 2), has_more: true },
      { data: items(3), has_more: false },
    );
    const controller = new AbortController();
    const all = list(client, { signal: controller.signal });
    const seen: Item[] = [];
    const error = await failureOf(
      (async () => {
        for await (const item of all) {
          seen.push(item);
          controller.abort();
        }
      })(),
    );
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(ids(seen)).toBe('1 2');
    expect(asked).toHaveLength(1);
  });
});

describe('the iterator of a list', () => {
  const three = () =>
    pagesOf({ data: items(1, 2), has_more: true }, { data: items(3), has_more: false }).client;

  it('gives items in order to those who ask without waiting', async () => {
    const iterator = list(three())[Symbol.asyncIterator]();
    const results = await Promise.all(Array.from({ length: 6 }, () => iterator.next()));
    expect(results.map(({ value }) => (value as Item | undefined)?.id)).toEqual(['1', '2', '3', ...Array(3)]);
    expect(results.map(({ done }) => done)).toEqual([false, false, false, true, true, true]);
  });

  it('ends when it is told to, after what was asked for before', async () => {
    const { client, asked } = pagesOf({ data: items(1, 2), has_more: true });
    const iterator = list(client)[Symbol.asyncIterator]();
    const [first, ended, after] = await Promise.all([
      iterator.next(),
      iterator.return(undefined),
      iterator.next(),
    ]);
    expect(first).toEqual({ value: { id: '1' }, done: false });
    expect([ended, after]).toEqual(Array(2).fill({ value: undefined, done: true }));
    expect(asked).toHaveLength(1);
  });

  it('throws what it is told to, and ends', async () => {
    const iterator = (await list(three()))[Symbol.asyncIterator]();
    await iterator.next();
    const error = new Error('Enough.');
    expect(await failureOf(iterator.throw(error))).toBe(error);
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  it('ends with a failure', async () => {
    const { client } = pagesOf(Response.json({}, { status: 500 }));
    const iterator = list(client)[Symbol.asyncIterator]();
    expect(await failureOf(iterator.next())).toBeInstanceOf(InternalServerError);
    expect(await iterator.next()).toEqual({ value: undefined, done: true });
  });

  it('can be declared with `using`, and iterated itself', async () => {
    const seen: Item[] = [];
    {
      await using iterator = list(three())[Symbol.asyncIterator]();
      for await (const item of iterator) seen.push(item);
    }
    expect(ids(seen)).toBe('1 2 3');
  });
});
