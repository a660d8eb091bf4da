import type { RecordedRequest } from '@oxide/mock-server';
import { type Floor, openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openFiles } from '../columns/oxide.ts';
import { fileList, pageOf } from '../fixtures/file-list.ts';
import { collect } from './collect.ts';
import type { CallRow } from './row.ts';

export interface PaginationRowOptions {
  name: string;
  description: string;
  items: number;
  /** Items of a page. */
  limit: number;
}

/** All items of a list, page by page. */
export function paginationRow({ name, description, items, limit }: PaginationRowOptions): CallRow {
  return {
    kind: 'calls',
    name,
    description,
    server: {
      options: { recordRequests: false },
      get replies() {
        return [{ times: Number.POSITIVE_INFINITY, respond: pages(items, limit) }];
      },
    },
    columns: {
      async oxide(target) {
        const files = await openFiles(target);
        return () => collect<unknown>(files.list({ limit }));
      },
      async openai(target) {
        const client = await openOfficial(target);
        return () => collect<unknown>(client.files.list({ limit }));
      },
      async floor(target) {
        const floor = await openFloor(target);
        return () => collect<unknown>(filesOf(floor, limit));
      },
    },
    comparable(answer) {
      const { length } = answer as unknown[];
      if (length !== items) throw new Error(`${length} items in place of ${items}.`);
      return answer;
    },
  };
}

interface FilePage {
  data: { id: string }[];
  has_more: boolean;
}

/** The files for `for await`, as all columns give them: by hand, which takes less than a generator. */
function filesOf(floor: Floor, limit: number): AsyncIterableIterator<unknown> {
  let page: FilePage = { data: [], has_more: true };
  let taken = 0;
  const turnPage = async (): Promise<IteratorResult<unknown>> => {
    const last = page.data.at(-1);
    page = (await floor.get(`/files?limit=${limit}${last ? `&after=${last.id}` : ''}`)) as FilePage;
    taken = 0;
    return files.next();
  };
  const files: AsyncIterableIterator<unknown> = {
    [Symbol.asyncIterator]: () => files,
    next() {
      if (taken < page.data.length) return Promise.resolve({ value: page.data[taken++], done: false });
      return page.has_more ? turnPage() : Promise.resolve({ value: undefined, done: true });
    },
  };
  return files;
}

/** Pages that were encoded before. */
function pages(items: number, limit: number) {
  const files = fileList(items);
  const bodies = new Map<unknown, Buffer>();
  for (let start = 0; start < items; start += limit) {
    const after = files[start - 1]?.id as string | undefined;
    bodies.set(after, Buffer.from(JSON.stringify(pageOf(files, limit, after))));
  }
  return ({ query }: RecordedRequest) => ({
    headers: { 'content-type': 'application/json' },
    body: bodies.get(query.after),
  });
}

export const pagination: CallRow = paginationRow({
  name: 'pages-10000',
  description: '10,000 items of a list, in pages of 100',
  items: 10_000,
  limit: 100,
});
