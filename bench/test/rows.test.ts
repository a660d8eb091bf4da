import { describe, expect, test } from 'vitest';
import { rows, selectRows } from '../src/rows/index.ts';
import { runRow } from '../src/runner/run-row.ts';
import { measureHere } from './measure-here.ts';
import { tinyRows } from './tiny-rows.ts';
import { tinySampling } from './tiny-sampling.ts';
import { tinySimulation } from './tiny-simulation.ts';

describe('rows', () => {
  test('have names of their own, a description, and the usual columns', () => {
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    for (const row of rows) {
      expect(row.description).not.toBe('');
      const usual = row.kind === 'network' ? ['oxide', 'openai'] : ['oxide', 'openai', 'floor'];
      expect(Object.keys(row.columns)).toEqual(expect.arrayContaining(usual));
    }
  });

  test('are all of them without names, and keep the order of the table with names', () => {
    expect(selectRows()).toEqual(rows);
    expect(selectRows(['stream-115', 'small']).map((row) => row.name)).toEqual(['small', 'stream-115']);
  });

  test('are listed in the error about an unknown one', () => {
    expect(() => selectRows(['small', 'large'])).toThrow(/no row large\..*small, structured-5k/);
  });

  // Equal answers are a condition of every run: these fail as soon as a column gives another one.
  const here = rows
    .filter((row) => row.kind === 'calls')
    // A process must be told to trust a server over TLS before it starts.
    .filter(({ name, server: { options } }) => name !== 'small' && !options.http2);
  test.each(here.map((row) => [row.name, tinyRows.get(row.name) ?? row, row] as const))(
    '%s gives equal answers in all columns',
    async (_name, row, real) => {
      expect(Object.keys(row.columns)).toEqual(Object.keys(real.columns));
      const columns = await measureHere(row);
      for (const { samples } of Object.values(columns)) expect(samples).toHaveLength(2);
    },
  );

  const inProcesses = rows.filter((row) => !here.some(({ name }) => name === row.name));
  test.each(inProcesses.map((row) => [row.name, row] as const))(
    '%s gives equal answers in all columns, and times them',
    async (_name, row) => {
      const options = { sampling: tinySampling, seed: 1, simulation: tinySimulation };
      const { columns } = await runRow(row, options, { source: true });
      expect(Object.keys(columns)).toEqual(Object.keys(row.columns));
      for (const { cpuMicros, samples } of Object.values(columns)) {
        expect(samples).toBe(row.kind === 'calls' ? 2 : 1);
        expect(cpuMicros.median).toBeGreaterThan(0);
        expect(cpuMicros.low).toBeLessThanOrEqual(cpuMicros.median);
        expect(cpuMicros.high).toBeGreaterThanOrEqual(cpuMicros.median);
      }
    },
    // A dozen processes, on a machine that is busy.
    60_000,
  );

  test('refuse a column that they do not have', async () => {
    const options = { sampling: tinySampling, seed: 1, columns: ['oxide', 'axios'] };
    await expect(runRow(rows[0]!, options, { source: true })).rejects.toThrow(
      /no column axios\..*oxide, openai, floor/,
    );
  });
});
