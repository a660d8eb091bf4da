import { expect, test } from 'vitest';
import { formatNetwork } from '../src/format-network.ts';
import { defaultSimulation } from '../src/network/simulation.ts';
import { toColumnResults } from '../src/runner/column-results.ts';

function lineOf(extraRequests: number | undefined, extraRequestsAtMost?: number): string {
  const sample = { cpuMicros: 10, wallMicros: 1_000, extraRequests };
  const columns = toColumnResults({ oxide: { samples: [sample, sample, sample], batch: 1 } });
  const text = formatNetwork(
    [{ row: 'net-some', kind: 'network', columns, extraRequestsAtMost }],
    defaultSimulation,
  );
  return text.split('\n').find((line) => line.startsWith('net-some'))!;
}

test('extra requests are shown where they were counted', () => {
  expect(lineOf(0.0512, 0.06)).toMatch(/ {2}5\.1 % extra requests$/);
  expect(lineOf(0)).toMatch(/ {2}0 % extra requests$/);
  expect(lineOf(undefined, 0.06)).not.toContain('extra');
});

test('more of them than the row allows are marked', () => {
  expect(lineOf(0.07, 0.06)).toMatch(/7 % extra requests, over its target of 6 % extra requests$/);
});
