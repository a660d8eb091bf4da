import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { type OxideOptions, openOxide } from '../columns/oxide.ts';
import { smallRequest } from '../fixtures/small-request.ts';
import { collect } from './collect.ts';
import type { Call, CallRow, Column, RatioTarget } from './row.ts';
import { atMost } from './targets.ts';

/** Created, in progress, item and part added, text, part and item done, completed. */
export const eventsAroundDeltas = 8;
const request = { ...smallRequest, stream: true } as const;

export interface StreamRowOptions {
  name: string;
  description: string;
  /** Of each stream. */
  events: number;
  /** At once. @default 1 */
  streams?: number;
  /** The server compresses when it is asked to. @default false */
  gzip?: boolean;
  /** Over TLS, in one column by HTTP/2. @default false */
  tls?: boolean;
  targets?: readonly RatioTarget[];
}

/** Streamed replies, each event a chunk of its own. */
export function streamRow({
  events,
  streams = 1,
  gzip = false,
  tls = false,
  ...facts
}: StreamRowOptions): CallRow {
  const times =
    (call: () => Promise<unknown[]>): Call =>
    () =>
      Promise.all(Array.from({ length: streams }, call));
  const oxide =
    (options?: OxideOptions): Column =>
    async (target) => {
      const { responses } = await openOxide({ ...target, ...options });
      return times(async () => collect<unknown>(await responses.create(request)));
    };
  return {
    kind: 'calls',
    ...facts,
    server: {
      options: {
        memoize: true,
        recordRequests: false,
        streamDeltas: events - eventsAroundDeltas,
        http2: tls,
        ...(gzip && { compress: 'gzip' }),
      },
    },
    columns: {
      oxide: oxide(),
      ...(gzip && { 'oxide gzip': oxide({ defaultHeaders: { 'accept-encoding': 'gzip' } }) }),
      ...(tls && { 'oxide http2': oxide({ http2: true }) }),
      async openai(target) {
        const client = await openOfficial(target);
        return times(async () => collect<unknown>(await client.responses.create(request)));
      },
      async floor(target) {
        const floor = await openFloor(target, { gzip });
        return times(() => floor.stream('/responses', request));
      },
    },
    comparable(answer) {
      const lists = answer as { type?: unknown }[][];
      const last = (list: { type?: unknown }[]) => list.at(-1)?.type;
      const wrong = lists.find((list) => list.length !== events || last(list) !== 'response.completed');
      if (wrong)
        throw new Error(`Not a stream of ${events} events: ${wrong.length}, the last ${last(wrong)}`);
      return lists;
    },
  };
}

export const streamRows: readonly CallRow[] = [
  streamRow({
    name: 'stream-115',
    description: 'a small request, a streamed reply of 115 events, each a chunk of its own',
    events: 115,
    targets: atMost({ openai: 0.25, floor: 1.35 }),
  }),
  streamRow({
    name: 'stream-115-gzip',
    description:
      'stream-115 from a server that compresses for whoever asks; oxide does not, but in one column',
    events: 115,
    gzip: true,
    targets: atMost({ openai: 0.25 }),
  }),
  streamRow({
    name: 'stream-115-tls',
    description: 'stream-115 over TLS, by HTTP/1.1 and HTTP/2',
    events: 115,
    tls: true,
  }),
  streamRow({ name: 'stream-2000', description: 'a streamed reply of 2,000 events', events: 2_000 }),
  streamRow({
    name: 'stream-20000',
    description: 'a streamed reply of 20,000 events',
    events: 20_000,
    targets: atMost({ openai: 0.21, floor: 1.3 }),
  }),
  streamRow({
    name: 'streams-100',
    description: '100 streams of 115 events at once',
    events: 115,
    streams: 100,
  }),
  streamRow({
    name: 'streams-1000',
    description: '1,000 streams of 115 events at once',
    events: 115,
    streams: 1_000,
  }),
];
