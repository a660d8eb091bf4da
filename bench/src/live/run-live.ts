import { build } from '../build.ts';
import { networkHeadings, networkLines } from '../format-network.ts';
import { formatTable } from '../format-table.ts';
import type { Target } from '../rows/row.ts';
import { liveRows, measureLive } from './measure-live.ts';

export interface LiveOptions {
  /** Calls of each column. @default 7 */
  rounds?: number | undefined;
  seed?: number | undefined;
  source?: boolean | undefined;
  onProgress: (line: string) => void;
}

/** Measures the suitable rows against the API, and gives them as a table by the clock. */
export async function runLive(target: Target, options: LiveOptions): Promise<string> {
  const { rounds = 7, seed = 1, source = false, onProgress } = options;
  if (!source) await build(false);
  const lines: string[][] = [];
  for (const row of liveRows) {
    onProgress(`${row.name}: ${rounds} calls of each column to ${target.baseURL}`);
    const columns = await measureLive(row, target, { rounds, seed });
    lines.push(...networkLines({ row: row.name, kind: 'network', columns }));
  }
  return formatTable(networkHeadings, lines);
}
