import { comparableResponse } from './comparable-response.ts';
import type { ProcessRow } from './row.ts';

const program = (name: string) => new URL(`../start/${name}`, import.meta.url);

export const start: ProcessRow = {
  kind: 'processes',
  name: 'start',
  description: 'from the start of a process to its first reply, above a process that does nothing',
  server: { options: { memoize: true, recordRequests: false } },
  bare: program('bare.mjs'),
  columns: {
    oxide: program('oxide.mjs'),
    openai: program('official.cjs'),
    floor: program('floor.mjs'),
  },
  comparable: comparableResponse,
};
