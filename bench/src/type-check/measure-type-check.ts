import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypeCheckResult } from '../report.ts';
import { estimate } from '../statistics/estimate.ts';
import { roundOrders } from '../statistics/round-orders.ts';
import { type Compilation, clients, compile, writeProject } from './compile.ts';

/** The name that selects this among the rows. */
export const TYPE_CHECK = 'types';
export const typeCheckDescription =
  'what the compiler takes to check a program that uses the whole client, by its own word';

export interface TypeCheckOptions {
  /** Compilations of each. */
  rounds: number;
  seed: number;
  /** Which columns; all of them when left out. Those that the compiler has nothing to do with are ignored. */
  columns?: readonly string[] | undefined;
  /** Check against the packages' TypeScript, not their declarations. */
  source: boolean;
}

/** Compiles the same program with each client, in turns. */
export async function measureTypeCheck(options: TypeCheckOptions): Promise<Record<string, TypeCheckResult>> {
  const { rounds, seed, source } = options;
  const columns = Object.keys(clients).filter((name) => options.columns?.includes(name) ?? true);
  const folder = mkdtempSync(join(tmpdir(), 'oxide-type-check-'));
  const projectOf = (column: string) => join(folder, column);
  const runs = new Map<string, Compilation[]>(columns.map((column) => [column, []]));
  try {
    for (const column of columns) {
      mkdirSync(projectOf(column));
      writeProject(projectOf(column), column, source);
      // The first one also brings the files into the system's cache.
      await compile(projectOf(column));
    }
    for (const order of roundOrders(columns, rounds, seed)) {
      for (const column of order) runs.get(column)!.push(await compile(projectOf(column)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const reference = runs.get('openai');
  return Object.fromEntries(
    columns.map((column) => {
      const own = runs.get(column)!;
      const ratio = (others: readonly Compilation[], cost: 'micros' | 'memoryMiB') =>
        estimate(own.map((run, round) => run[cost] / others[round]![cost]));
      const result: TypeCheckResult = {
        wallMicros: estimate(own.map(({ micros }) => micros)),
        memoryMiB: estimate(own.map(({ memoryMiB }) => memoryMiB)),
        samples: own.length,
        files: own[0]!.files,
        lines: own[0]!.lines,
        ratios:
          reference && reference !== own
            ? { openai: { wall: ratio(reference, 'micros'), memory: ratio(reference, 'memoryMiB') } }
            : {},
      };
      return [column, result];
    }),
  );
}
