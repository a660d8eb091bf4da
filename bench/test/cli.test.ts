import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/index.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'oxide-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

describe('the command', () => {
  test('writes the report as JSON, prints it as a table, and tells what it does meanwhile', async () => {
    const file = join(folder, 'report.json');
    const { code, stdout, stderr } = await run(
      ...['--rows', 'small', '--short', '--samples', '2', '--seed', '7', '--source', '--json', file],
    );
    expect(stderr).toMatch(/1\/1 small: .*\n +oxide .*, openai .*, floor /);
    expect(code).toBe(0);
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    const estimate = { median: expect.any(Number), low: expect.any(Number), high: expect.any(Number) };
    const number = expect.any(Number);
    const column = {
      cpuMicros: estimate,
      wallMicros: estimate,
      values: { cpuMicros: [number, number], wallMicros: [number, number] },
      samples: 2,
      batch: expect.any(Number),
    };
    const ratio = { cpu: estimate, wall: estimate, p: { cpu: number, wall: number } };
    expect(report).toEqual({
      machine: {
        cpu: expect.any(String),
        cores: expect.any(Number),
        memoryGiB: expect.any(Number),
        system: expect.stringContaining(process.platform),
        load: expect.any(Number),
      },
      node: process.version,
      packages: expect.objectContaining({ openai: '7.55.0', '@oxide/core': expect.any(String) }),
      measured: 'source',
      seed: 7,
      simulation: expect.objectContaining({ rttMs: 40, steps: 20 }),
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      rows: [
        {
          kind: 'calls',
          row: 'small',
          targets: [
            { column: 'oxide', of: 'openai', atMost: 0.28 },
            { column: 'oxide', of: 'floor', atMost: 1.25 },
          ],
          columns: {
            oxide: { ...column, ratios: { openai: ratio, floor: ratio } },
            openai: { ...column, ratios: { floor: ratio } },
            floor: { ...column, ratios: { openai: ratio } },
          },
        },
      ],
    });
    expect(stdout).toContain('÷ openai');
    expect(stdout).toMatch(/small +oxide +\S+ [µm]s/);
  });

  test('exits with 2 when oxide got slower than in the run that it is compared with, and writes HTML', async () => {
    const [base, html] = [join(folder, 'base.json'), join(folder, 'report.html')];
    const options = ['--rows', 'small', '--columns', 'oxide', '--samples', '12', '--short', '--source'];
    expect((await run(...options, '--json', base)).code).toBe(0);
    const report = JSON.parse(readFileSync(base, 'utf8')) as Report;
    const { values } = report.rows[0]!.columns.oxide!;
    values.cpuMicros = values.cpuMicros.map((micros) => micros / 50);
    writeFileSync(base, JSON.stringify(report));
    const { code, stdout } = await run(...options, '--compare', base, '--html', html);
    expect(stdout).toMatch(/small +oxide +\+\d.* REGRESSION/);
    expect(code).toBe(2);
    expect(readFileSync(html, 'utf8')).toContain('<svg ');
  }, 60_000);

  test('calls no API without a key, and says so', async () => {
    const { LIVE, OPENAI_API_KEY } = process.env;
    try {
      process.env.LIVE = '1';
      delete process.env.OPENAI_API_KEY;
      const { code, stderr } = await run();
      expect(code).toBe(1);
      expect(stderr).toMatch(/needs a key: set OPENAI_API_KEY/);
    } finally {
      if (LIVE === undefined) delete process.env.LIVE;
      else process.env.LIVE = LIVE;
      if (OPENAI_API_KEY !== undefined) process.env.OPENAI_API_KEY = OPENAI_API_KEY;
    }
  });

  test('refuses a report that it can not compare with before it measures', async () => {
    const { code, stderr } = await run('--compare', join(folder, 'missing.json'));
    expect(code).toBe(1);
    expect(stderr).toContain("can't be read");
  });

  test('fails and lists the rows when one is unknown', async () => {
    const { code, stderr } = await run('--rows', 'small,huge');
    expect(code).toBe(1);
    expect(stderr).toMatch(/no row huge\. The rows are: small, structured-5k, .*start/);
  });

  test('measures what the compiler takes for each client', async () => {
    const file = join(folder, 'types.json');
    const { code, stdout, stderr } = await run(
      ...['--rows', 'types', '--samples', '1', '--source', '--json', file],
    );
    expect(stderr).toContain('1/1 types: ');
    expect(code).toBe(0);
    const { rows, typeCheck } = JSON.parse(readFileSync(file, 'utf8')) as Report;
    expect(rows).toEqual([]);
    expect(Object.keys(typeCheck!)).toEqual(['oxide', 'openai']);
    for (const { wallMicros, memoryMiB, samples, files, lines } of Object.values(typeCheck!)) {
      expect(samples).toBe(1);
      for (const number of [wallMicros.median, memoryMiB.median, files, lines])
        expect(number).toBeGreaterThan(0);
    }
    expect(typeCheck!.oxide!.ratios.openai!.memory.median).toBeGreaterThan(0);
    expect(stdout).toMatch(/^ +oxide +\S+ [µm]s +\d+ MiB/m);
  }, 60_000);

  test('lists the rows with what they are', async () => {
    const { stdout } = await run('--list');
    expect(stdout).toMatch(/^stream-115 +a small request, a streamed reply of 115 events/m);
  });

  test('explains its options, and refuses a number that is none', async () => {
    expect((await run('--help')).stdout).toContain('--samples <n>');
    const { code, stderr } = await run('--samples', 'many');
    expect(code).toBe(1);
    expect(stderr).toContain("--samples takes a whole number, not 'many'.");
  });
});
