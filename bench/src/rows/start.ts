import { comparableResponse } from './comparable-response.ts';
import type { ProcessRow, Program } from './row.ts';
import { atMost } from './targets.ts';

const program = (name: string, ...options: string[]): Program => ({
  file: new URL(`../start/${name}`, import.meta.url),
  options,
});

const bare = program('bare.mjs');
const comparable = (answers: unknown) => (answers as unknown[]).map(comparableResponse);

export const start: ProcessRow = {
  kind: 'processes',
  name: 'start',
  description: 'from the start of a process to its first reply, above a process that does nothing',
  targets: atMost({ openai: 0.45 }),
  server: { options: { memoize: true, recordRequests: false } },
  bare,
  columns: {
    oxide: program('oxide.mjs'),
    openai: program('official.cjs'),
    floor: program('floor.mjs'),
  },
  comparable,
};

/** Shows what connections cost: 32 handshakes, or one. */
export const start32: ProcessRow = {
  kind: 'processes',
  name: 'start-32-tls',
  description: 'from the start of a process to the replies of 32 calls at once over TLS',
  server: { options: { http2: true, memoize: true, recordRequests: false } },
  bare,
  columns: {
    oxide: program('oxide.mjs', '32'),
    'oxide http2': program('oxide.mjs', '32', 'http2'),
    openai: program('official.cjs', '32'),
    floor: program('floor.mjs', '32'),
  },
  comparable,
};
