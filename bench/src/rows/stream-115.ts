import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { smallRequest } from '../fixtures/small-request.ts';
import type { CallRow } from './row.ts';

const events = 115;
/** Created, in progress, item and part added, text, part and item done, completed. */
const eventsAroundDeltas = 8;
const request = { ...smallRequest, stream: true } as const;

export const stream115: CallRow = {
  kind: 'calls',
  name: 'stream-115',
  description: `a small request, a streamed reply of ${events} events, each a chunk of its own`,
  target: 0.35,
  server: { options: { memoize: true, recordRequests: false, streamDeltas: events - eventsAroundDeltas } },
  columns: {
    async oxide(target) {
      const { responses } = await openOxide(target);
      return async () => collect(await responses.create(request));
    },
    async openai(target) {
      const client = await openOfficial(target);
      return async () => collect(await client.responses.create(request));
    },
    async floor(target) {
      const floor = await openFloor(target);
      return () => floor.stream('/responses', request);
    },
  },
  comparable(answer) {
    const list = answer as { type?: unknown }[];
    if (list.length !== events || list.at(-1)?.type !== 'response.completed')
      throw new Error(`Not a stream of ${events} events: ${list.length}, the last ${list.at(-1)?.type}`);
    return list;
  },
};

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const event of stream) list.push(event);
  return list;
}
