import { describe, expect, test } from 'vitest';
import { formatMicros } from '../src/format-micros.ts';
import { formatReport } from '../src/index.ts';
import { atMost } from '../src/rows/targets.ts';
import { around, column, columns, report } from './sample-report.ts';

function lineOf(text: string, start: RegExp): string {
  return text.split('\n').find((line) => start.test(line)) ?? '';
}

describe('formatReport', () => {
  test('tells machine, Node and versions', () => {
    const text = formatReport(report({ kind: 'calls', row: 'small', columns: { oxide: column(100) } }));
    expect(text).toContain('Some CPU, 2 cores, 8 GiB, linux x64 6.1');
    expect(text).toContain('Node 24.21.0, @oxide/core 1.2.3, openai 7.55.0');
  });

  test('gives medians, intervals and both ratios', () => {
    const small = columns({ oxide: column(100, 150), openai: column(400), floor: column(80) });
    const line = lineOf(
      formatReport(
        report({ kind: 'calls', row: 'small', targets: atMost({ openai: 0.4, floor: 2 }), columns: small }),
      ),
      /^small/,
    );
    expect(line.split(/\s{2,}/)).toEqual([
      ...['small', 'oxide', '100 µs', '98.0 µs – 102 µs', '0.25', '<0.001', '1.25', '150 µs'],
    ]);
  });

  test('marks a row that is slower than the official client, and names it below', () => {
    const text = formatReport(
      report(
        { kind: 'calls', row: 'fast', columns: columns({ oxide: column(100), openai: column(400) }) },
        { kind: 'calls', row: 'slow', columns: columns({ oxide: column(500), openai: column(400) }) },
        { kind: 'calls', row: 'late', columns: columns({ oxide: column(100, 900), openai: column(400) }) },
      ),
    );
    expect(lineOf(text, /^fast/)).not.toContain('SLOWER');
    expect(lineOf(text, /^slow/)).toMatch(/1\.25 .*SLOWER/);
    expect(lineOf(text, /^late/)).toContain('SLOWER by the clock');
    expect(text).toContain('oxide is slower in: slow, late.');
  });

  test('claims no difference where the intervals overlap', () => {
    const same = columns({ oxide: column(399), openai: column(400) });
    expect(lineOf(formatReport(report({ kind: 'calls', row: 'same', columns: same })), /^same/)).toContain(
      'no difference',
    );
  });

  test('tells which targets are missed', () => {
    const small = columns({ oxide: column(200), openai: column(400), floor: column(100) });
    const lineWith = (openai: number, floor: number) =>
      lineOf(
        formatReport(
          report({ kind: 'calls', row: 'small', targets: atMost({ openai, floor }), columns: small }),
        ),
        /^small/,
      );
    expect(lineWith(0.4, 1.9)).toMatch(
      /over its target of 0\.40 of openai, over its target of 1\.90 of floor$/,
    );
    expect(lineWith(0.6, 1.9)).not.toContain('of openai');
    expect(lineWith(0.6, 2.1)).not.toContain('over its target');
  });

  test('gives rows over a network by the clock, with what the network is and what is over its target', () => {
    const text = formatReport(
      report(
        { kind: 'calls', row: 'small', columns: { oxide: column(100) } },
        {
          kind: 'network',
          row: 'net-loop',
          targets: [
            { column: 'oxide session', of: 'openai', atMost: 0.65 },
            { column: 'oxide session', of: 'openai ws', atMost: 0.5 },
          ],
          columns: columns({
            'oxide session': column(10, 600_000),
            openai: column(30, 1_000_000),
            'openai ws': column(20, 800_000),
          }),
        },
      ),
    );
    expect(text).toContain('rttMs=40,contextMsPerKB=1');
    expect(lineOf(text, /^net-loop/).split(/\s{2,}/)).toEqual([
      ...['net-loop', 'oxide session', '600 ms', '588 ms – 612 ms', '0.60', '0.75', '10.0 µs'],
      'over its target of 0.50 of openai ws',
    ]);
  });

  test('shows columns beyond the usual three, and rows without a reference', () => {
    const text = formatReport(
      report({ kind: 'calls', row: 'small', columns: { oxide: column(100), fetch: column(300) } }),
    );
    expect(lineOf(text, /^ +fetch/)).toContain('300 µs');
  });

  test('adds what the compiler takes, and marks what takes more', () => {
    const typeCheck = (wall: number, memory: number) => ({
      wallMicros: around(wall),
      memoryMiB: around(memory),
      samples: 25,
      files: 121,
      lines: 89_608,
      ratios: { openai: { wall: around(wall / 200_000), memory: around(memory / 80) } },
    });
    const types = (memory: number) =>
      lineOf(formatReport({ ...report(), typeCheck: { oxide: typeCheck(100_000, memory) } }), /^ +oxide/);
    expect(
      types(40)
        .trim()
        .split(/\s{2,}/),
    ).toEqual([...['oxide', '100 ms', '40 MiB', '121', '89,608', '0.50', '0.50']]);
    expect(types(90)).toContain('MORE');
  });

  test('warns when there are few samples', () => {
    const small = { oxide: column(100, 100, 8), openai: column(400, 400, 11) };
    expect(formatReport(report({ kind: 'calls', row: 'small', columns: small }))).toMatch(/Only 8 samples/);
  });
});

describe('formatMicros', () => {
  test('keeps three digits that count', () => {
    expect([98.72, 99.96, 148.4, 1_148.2, 57_312, 139_400].map(formatMicros)).toEqual([
      ...['98.7 µs', '100 µs', '148 µs', '1,148 µs', '57.3 ms', '139 ms'],
    ]);
  });
});
