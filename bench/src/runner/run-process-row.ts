import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { assertEqualAnswers } from '../equality/assert-equal-answers.ts';
import type { ColumnResult } from '../report.ts';
import type { ProcessRow, Program } from '../rows/row.ts';
import { roundOrders } from '../statistics/round-orders.ts';
import { areEnough } from './are-enough.ts';
import { type ChildSettings, childEnvironment, nodeArguments } from './child-settings.ts';
import { type ColumnSamples, toColumnResults } from './column-results.ts';
import type { Sample } from './measure-batch.ts';
import type { RowRun } from './row-run.ts';

interface ProcessReport extends Sample {
  answer: unknown;
}

const bare = '(bare)';
const execute = promisify(execFile);

/**
 * Measures a row of processes. Each sample is a process of the column minus the bare process of the same
 * round, so that a machine that gets slower during the run changes neither.
 */
export async function runProcessRow(
  row: ProcessRow,
  run: RowRun,
  settings: ChildSettings,
  environment: Record<string, string>,
): Promise<Record<string, ColumnResult>> {
  const programs: Record<string, Program> = { ...row.columns, [bare]: row.bare };
  const { baseURL } = run.target;
  const env = { ...childEnvironment(), ...environment };
  const start = (name: string) => startProgram(programs[name]!, baseURL, settings, env);
  const answers = new Map<string, unknown>();
  // The first process of each also brings its files into the system's cache.
  await start(bare);
  for (const name of run.columns) answers.set(name, row.comparable((await start(name)).answer));
  assertEqualAnswers(row.name, answers);

  const columns: Record<string, ColumnSamples> = {};
  for (const name of run.columns) columns[name] = { samples: [], batch: 1 };
  const { processSamples, precision } = run.sampling;
  for (const order of roundOrders([bare, ...run.columns], processSamples.most, run.seed)) {
    const round = new Map<string, ProcessReport>();
    for (const name of order) round.set(name, await start(name));
    for (const name of run.columns) columns[name]!.samples.push(above(round.get(name)!, round.get(bare)!));
    const taken = Object.values(columns).map(({ samples }) => samples);
    if (areEnough(taken, processSamples, precision)) break;
  }
  return toColumnResults(columns);
}

function above(process: Sample, bareProcess: Sample): Sample {
  return {
    cpuMicros: process.cpuMicros - bareProcess.cpuMicros,
    wallMicros: process.wallMicros - bareProcess.wallMicros,
  };
}

async function startProgram(
  { file, options = [] }: Program,
  baseURL: string,
  settings: ChildSettings,
  env: Record<string, string>,
): Promise<ProcessReport> {
  const { stdout } = await execute(
    process.execPath,
    [...nodeArguments(settings), fileURLToPath(file), baseURL, ...options],
    { env, maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as ProcessReport;
}
