import { spawn } from 'node:child_process';
import type { Runtime } from './runtimes.ts';

export interface CaseResult {
  readonly title: string;
  readonly failure?: string;
}

export interface Servers {
  readonly api: string;
  readonly hostile: string;
}

interface Limits {
  /** For all cases. @default 120000 */
  resultsMs?: number;
  /** After the results. An idle connection that keeps the process alive is closed within a second. @default 10000 */
  endMs?: number;
}

/** Runs the cases in a runtime, one of which is that its process ends by itself when they are done. */
export async function runIn(
  runtime: Runtime,
  { api, hostile }: Servers,
  options: { cwd: string; env: Readonly<Record<string, string | undefined>> },
  { resultsMs = 120_000, endMs = 10_000 }: Limits = {},
): Promise<CaseResult[]> {
  const { command, arguments: flags, name, more = [] } = runtime;
  const child = spawn(command, [...flags, name, api, hostile, ...more], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complained = '';
  let killed = false;
  const killAfter = (ms: number) =>
    setTimeout(() => {
      killed = true;
      child.kill('SIGKILL');
    }, ms);
  let timer = killAfter(resultsMs);
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    if (!printed.endsWith('\n')) return;
    clearTimeout(timer);
    timer = killAfter(endMs);
  });
  child.stderr.on('data', (chunk) => {
    complained += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearTimeout(timer);
  return [...resultsIn(printed, complained), end(code, killed, complained)];
}

function resultsIn(printed: string, complained: string): CaseResult[] {
  try {
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
  } catch {
    return [{ title: 'the program runs', failure: `${printed}\n${complained}`.trim() || 'no results' }];
  }
}

function end(code: number | null, killed: boolean, complained: string): CaseResult {
  const title = 'the process ends by itself';
  if (killed) return { title, failure: 'it did not end' };
  return code === 0 ? { title } : { title, failure: `exit ${code}: ${complained.trim()}` };
}
