import type { Call } from '../rows/row.ts';

/** What one call (or one process) took. */
export interface Sample {
  cpuMicros: number;
  wallMicros: number;
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
