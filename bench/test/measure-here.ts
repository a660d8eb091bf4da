import { startMockServer } from '@oxide/mock-server';
import { defaultSimulation } from '../src/network/simulation.ts';
import type { CallRow } from '../src/rows/row.ts';
import type { ColumnSamples } from '../src/runner/column-results.ts';
import { measureCalls } from '../src/runner/measure-calls.ts';
import { tinySampling } from './tiny-sampling.ts';

/** Measures a row of calls in this process, its server too: without the start of two processes. */
export async function measureHere(row: CallRow): Promise<Record<string, ColumnSamples>> {
  await using server = await startMockServer(row.server.options);
  for (const reply of row.server.replies ?? []) server.reply(reply);
  return await measureCalls(row, {
    columns: Object.keys(row.columns),
    target: { baseURL: server.url, apiKey: 'sk-bench' },
    sampling: tinySampling,
    simulation: defaultSimulation,
    seed: 1,
  });
}
