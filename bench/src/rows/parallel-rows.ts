import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { smallRequest } from '../fixtures/small-request.ts';
import { comparableResponse } from './comparable-response.ts';
import type { Call, CallRow, Column } from './row.ts';

interface ParallelRow {
  name: string;
  description: string;
  /** Made at once. */
  calls: number;
  tls: boolean;
}

/** Small calls at once, on connections that stand. */
function parallelRow({ name, description, calls, tls }: ParallelRow): CallRow {
  const times =
    (call: Call): Call =>
    () =>
      Promise.all(Array.from({ length: calls }, call));
  const oxide =
    (http2: boolean): Column =>
    async (target) => {
      const { responses } = await openOxide({ ...target, http2 });
      return times(() => responses.create(smallRequest));
    };
  return {
    kind: 'calls',
    name,
    description,
    server: { options: { http2: tls, memoize: true, recordRequests: false } },
    columns: {
      oxide: oxide(false),
      ...(tls && { 'oxide http2': oxide(true) }),
      async openai(target) {
        const client = await openOfficial(target);
        return times(async () => client.responses.create(smallRequest));
      },
      async floor(target) {
        const floor = await openFloor(target);
        return times(() => floor.post('/responses', smallRequest));
      },
    },
    comparable: (answers) => (answers as unknown[]).map(comparableResponse),
  };
}

export const parallelRows: readonly CallRow[] = [
  parallelRow({ name: 'parallel-3', description: '3 small calls at once', calls: 3, tls: false }),
  parallelRow({ name: 'parallel-32', description: '32 small calls at once', calls: 32, tls: false }),
  parallelRow({
    name: 'small-tls',
    description: 'small over TLS, by HTTP/1.1 and HTTP/2',
    calls: 1,
    tls: true,
  }),
  parallelRow({
    name: 'parallel-32-tls',
    description: '32 small calls at once over TLS, by HTTP/1.1 and HTTP/2',
    calls: 32,
    tls: true,
  }),
];
