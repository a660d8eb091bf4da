import type { Call } from '../rows/row.ts';
import { TimedAnswer } from './timed-answer.ts';

/** What one call (or one process) took. */
export interface Sample {
  cpuMicros: number;
  wallMicros: number;
  /** Requests beyond one for each call, as a part of the calls; where they are counted. */
  extraRequests?: number | undefined;
}

/** Makes one call, which may tell what counts by a `TimedAnswer`. */
export async function measureOne(call: Call): Promise<Sample> {
  let answer: unknown;
  const sample = await measureBatch(async () => {
    answer = await call();
  }, 1);
  if (!(answer instanceof TimedAnswer)) return sample;
  const { wallMicros, extraRequests } = answer;
  return { ...sample, wallMicros, extraRequests };
}

/** Makes so many calls, one after another, and gives what one of them took on average. */
export async function measureBatch(call: Call, count: number): Promise<Sample> {
  if (call.after) return await measureApart(call, count);
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  for (let made = 0; made < count; made += 1) await call();
  const { user, system } = process.cpuUsage(cpuBefore);
  const elapsedMs = performance.now() - startedAt;
  return { cpuMicros: (user + system) / count, wallMicros: (elapsedMs * 1000) / count };
}

/** Reads the clocks around each call: what is done after it is not its own. */
async function measureApart(call: Call, count: number): Promise<Sample> {
  let cpuMicros = 0;
  let wallMicros = 0;
  for (let made = 0; made < count; made += 1) {
    const startedAt = performance.now();
    const cpuBefore = process.cpuUsage();
    await call();
    const { user, system } = process.cpuUsage(cpuBefore);
    wallMicros += (performance.now() - startedAt) * 1000;
    cpuMicros += user + system;
    await call.after!();
  }
  return { cpuMicros: cpuMicros / count, wallMicros: wallMicros / count };
}
