import type { Call } from '../rows/row.ts';
import { TimedAnswer } from './timed-answer.ts';

/** What one call (or one process) took. */
export interface Sample {
  cpuMicros: number;
  wallMicros: number;
}

/** Makes one call, which may tell the time that counts by a `TimedAnswer`. */
export async function measureOne(call: Call): Promise<Sample> {
  let answer: unknown;
  const sample = await measureBatch(async () => {
    answer = await call();
  }, 1);
  return answer instanceof TimedAnswer ? { ...sample, wallMicros: answer.wallMicros } : sample;
}

/** Makes so many calls, one after another, and gives what one of them took on average. */
export async function measureBatch(call: Call, count: number): Promise<Sample> {
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  for (let made = 0; made < count; made += 1) await call();
  const { user, system } = process.cpuUsage(cpuBefore);
  const elapsedMs = performance.now() - startedAt;
  return { cpuMicros: (user + system) / count, wallMicros: (elapsedMs * 1000) / count };
}
