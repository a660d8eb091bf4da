import { build, buildCommand } from './build.ts';
import { formatMicros } from './format-micros.ts';
import { describeMachine } from './machine.ts';
import { readSimulation } from './network/simulation.ts';
import { packageVersions } from './package-versions.ts';
import type { Report, RowResult } from './report.ts';
import { rows as allRows, selectRows } from './rows/index.ts';
import { runRow } from './runner/run-row.ts';
import { fullSampling, type Sampling, shortSampling } from './runner/sampling.ts';
import { measureTypeCheck, TYPE_CHECK, typeCheckDescription } from './type-check/measure-type-check.ts';

export interface CompareOptions {
  /** Names of the rows to measure; all of them when left out. */
  rows?: readonly string[] | undefined;
  /** Names of the columns to measure; all of them when left out. */
  columns?: readonly string[] | undefined;
  /** Fewer samples, and no rows over a network but those that are named. @default false */
  short?: boolean | undefined;
  /** Samples of each column, in place of the usual number. */
  samples?: number | undefined;
  /** Numbers of the simulated network over the usual ones: `rttMs=80,steps=5`. */
  network?: string | undefined;
  /** Of the order in which columns take turns. @default 1 */
  seed?: number | undefined;
  /**
   * Run the packages' TypeScript in place of building them. For tests and for profiles that name the source:
   * the `start` row then counts the stripping of types as well. @default false
   */
  source?: boolean | undefined;
  /** Folder for CPU profiles of the measured processes. */
  profile?: string | undefined;
  /** Gets a line for each step. */
  onProgress?: ((line: string) => void) | undefined;
}

/**
 * Measures this SDK, the official one and the floor beside each other on this machine. Builds the packages
 * that are measured first.
 *
 * @throws Error when a row or column is unknown, the build fails, or the columns' answers are not equal
 */
export async function compare(options: CompareOptions = {}): Promise<Report> {
  const { columns, seed = 1, source = false, profile, onProgress = () => {} } = options;
  const simulation = readSimulation(options.network);
  const names = options.rows?.length ? options.rows : usualRows(options.short);
  const withTypes = names.includes(TYPE_CHECK);
  const others = names.filter((name) => name !== TYPE_CHECK);
  const rows = others.length > 0 ? selectRows(others) : [];
  const sampling = settleSampling(options);
  if (!source) {
    onProgress(buildCommand(withTypes));
    await build(withTypes);
  }
  const report: Report = {
    machine: describeMachine(),
    node: process.version,
    packages: packageVersions(),
    measured: source ? 'source' : 'built',
    seed,
    simulation,
    date: new Date().toISOString(),
    rows: [],
  };
  const steps = rows.length + (withTypes ? 1 : 0);
  for (const [index, row] of rows.entries()) {
    onProgress(`${index + 1}/${steps} ${row.name}: ${row.description}`);
    const result = await runRow(row, { sampling, seed, columns, simulation }, { source, profile });
    report.rows.push(result);
    onProgress(`    ${summary(result)}`);
  }
  if (withTypes) {
    onProgress(`${steps}/${steps} ${TYPE_CHECK}: ${typeCheckDescription}`);
    report.typeCheck = await measureTypeCheck({
      rounds: sampling.processSamples.least,
      columns,
      seed,
      source,
    });
  }
  return report;
}

/** Rows over a network take what their network takes, however few the samples are. */
function usualRows(short = false): string[] {
  const rows = allRows.filter(({ kind }) => kind !== 'network' || !short);
  return [...rows.map(({ name }) => name), TYPE_CHECK];
}

function settleSampling({ short, samples }: CompareOptions): Sampling {
  const usual = short ? shortSampling : fullSampling;
  if (samples === undefined) return usual;
  if (!Number.isSafeInteger(samples) || samples < 1)
    throw new Error(`The number of samples is a whole number from 1, not ${samples}.`);
  const exactly = { least: samples, most: samples };
  return { ...usual, callSamples: exactly, processSamples: exactly, networkSamples: samples };
}

function summary({ columns, kind }: RowResult): string {
  return Object.entries(columns)
    .map(([name, { cpuMicros, wallMicros }]) => {
      const { median } = kind === 'network' ? wallMicros : cpuMicros;
      return `${name} ${formatMicros(median)}`;
    })
    .join(', ');
}
