import { loadManifest, type Operation } from '@oxide/codegen';
import {
  callArguments,
  contractClient,
  resourceMethods,
  type Stage,
  sampleCall,
  startContractServer,
} from '@oxide/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const manifest = loadManifest();
const lists = manifest.operations.filter(({ page }) => page);
const endless = lists.filter(({ page }) => page?.class !== 'Page');
let stage: Stage;

beforeAll(async () => {
  const server = await startContractServer();
  stage = { manifest, server, methods: resourceMethods(contractClient(server)) };
});
afterAll(() => stage.server.close());

type Items = AsyncIterable<{ id: string }>;

/** Starts a list of all items; the server answers by these pages. */
function start(operation: Operation, pages: readonly object[]): Items {
  stage.server.reset();
  stage.server.replies.push(...pages);
  const method = stage.methods.get(operation.sdk);
  if (!method) expect.fail(`there is no method client.${operation.sdk}`);
  return method(...callArguments(operation, sampleCall(manifest, operation, 'all'))) as Items;
}

/** A page of items whose ids these are, the last one also being its cursor. */
function page(ids: readonly string[], hasMore: boolean): object {
  const cursor = ids.at(-1);
  return {
    data: ids.map((id) => ({ id })),
    has_more: hasMore,
    last_id: cursor,
    next: hasMore ? cursor : null,
  };
}

async function idsOf(items: Items): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

const cursors = () => stage.server.exchanges.map(({ query }) => query.after);

describe.each(endless.map((operation) => ({ name: operation.sdk, operation })))('$name', ({ operation }) => {
  it('walks three pages, each asked for like the first but for the cursor', async () => {
    const pages = [page(['1', '2'], true), page(['3'], true), page(['4'], false)];
    expect(await idsOf(start(operation, pages))).toEqual(['1', '2', '3', '4']);
    expect(cursors()).toEqual([sampleCall(manifest, operation, 'all').query.after, '2', '3']);
    const [first, ...others] = stage.server.exchanges;
    for (const { query, problems, ids, headers } of others) {
      expect(problems).toEqual([]);
      expect({ ...query, after: first!.query.after }).toEqual(first!.query);
      expect(ids).toEqual(first!.ids);
      expect(headers['openai-beta']).toBe(first!.headers['openai-beta']);
    }
  });

  it('stops at a page whose cursor was there before', async () => {
    const pages = [page(['1'], true), page(['2', '1'], true)];
    expect(await idsOf(start(operation, pages))).toEqual(['1', '2', '1']);
    expect(stage.server.exchanges).toHaveLength(2);
  });

  it('asks for nothing more once it is left', async () => {
    for await (const { id } of start(operation, [page(['1', '2'], true)])) {
      expect(id).toBe('1');
      break;
    }
    expect(stage.server.exchanges).toHaveLength(1);
  });
});

it.each(
  lists
    .filter((operation) => !endless.includes(operation))
    .map((operation) => [operation.sdk, operation] as const),
)('%s gives its one page', async (_, operation) => {
  expect(await idsOf(start(operation, [page(['1', '2'], true)]))).toEqual(['1', '2']);
  expect(stage.server.exchanges).toHaveLength(1);
});
