import { agentRows } from './agent-rows.ts';
import { embeddings } from './embeddings.ts';
import { firstToken } from './first-token.ts';
import { functionCalling } from './function-calling.ts';
import { networkRows } from './network/index.ts';
import { pagination } from './pagination.ts';
import { parallelRows } from './parallel-rows.ts';
import { parseZod } from './parse-zod.ts';
import type { Row } from './row.ts';
import { sessionPair } from './session-pair.ts';
import { small } from './small.ts';
import { start, start32 } from './start.ts';
import { streamRows } from './stream-rows.ts';
import { structuredRows } from './structured-rows.ts';
import { uploadRows } from './upload.ts';
import { webhook } from './webhook.ts';

/** All rows, in the order of the table. */
export const rows: readonly Row[] = [
  small,
  ...structuredRows,
  parseZod,
  functionCalling,
  ...agentRows,
  ...streamRows,
  firstToken,
  ...parallelRows,
  sessionPair,
  ...uploadRows,
  pagination,
  embeddings,
  webhook,
  start,
  start32,
  ...networkRows,
];

/**
 * The rows of these names, in the order of the table; all of them without names.
 *
 * @throws Error that lists the rows when there is none of a name
 */
export function selectRows(names?: readonly string[]): Row[] {
  if (names === undefined || names.length === 0) return [...rows];
  const known = rows.map((row) => row.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no row ${unknown.join(', ')}. The rows are: ${known.join(', ')}.`);
  return rows.filter((row) => names.includes(row.name));
}

export function findRow(name: string): Row {
  return selectRows([name])[0]!;
}
