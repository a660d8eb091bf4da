import { describe, expect, test } from 'vitest';
import { formatHtml } from '../src/index.ts';
import { column, columns, report } from './sample-report.ts';

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

const whole = report(
  {
    kind: 'calls',
    row: 'small',
    columns: columns({ oxide: column(100), openai: column(400), floor: column(80) }),
  },
  { kind: 'processes', row: 'start', columns: columns({ oxide: column(900_000), openai: column(400_000) }) },
  {
    kind: 'network',
    row: 'net-text',
    columns: columns({ oxide: column(10, 600_000), openai: column(30, 500_000) }),
  },
);

describe('formatHtml', () => {
  test('has a plot for each row, with a lane for each column and a dot for each sample', () => {
    const html = formatHtml(whole);
    expect(count(html, /<svg /g)).toBe(3);
    expect(count(html, /<g class="lane /g)).toBe(7);
    // Three samples of CPU in each column; over the network one of wall time.
    expect(count(html, /<circle /g)).toBe(5 * 3 + 2);
    expect(count(html, /class="median"/g)).toBe(7);
    const [, plot] = html.split('<h2>small</h2>');
    expect(plot).toContain('<title>openai: 400 µs (392 µs – 408 µs), 3 samples</title>');
  });

  test('places samples along the axis by what they took', () => {
    const [plot] = formatHtml(whole).split('<h2>small</h2>')[1]!.split('</svg>');
    const lanes = plot!.split('<g class="lane ').slice(1);
    const medians = lanes.map((lane) => Number(/class="median" x1="([\d.]+)"/.exec(lane)![1]));
    const [oxide, openai, floor] = medians as [number, number, number];
    const zero = Number(/class="grid" x1="([\d.]+)"/.exec(plot!)![1]);
    expect((openai - zero) / (oxide - zero)).toBeCloseTo(4, 1);
    expect((floor - zero) / (oxide - zero)).toBeCloseTo(0.8, 1);
  });

  test('names machine, versions and date, and the rows that are lost', () => {
    const html = formatHtml(whole);
    expect(html).toContain('Some CPU, 2 cores, 8 GiB, linux x64 6.1');
    expect(html).toContain('openai 7.55.0');
    expect(html).toContain('2026-11-20T12:00:00.000Z');
    expect(html).toContain('oxide is slower than openai in: start, net-text.');
    expect(html).toMatch(/<td>SLOWER, SLOWER by the clock<\/td>/);
  });

  test('needs nothing from elsewhere and runs no script', () => {
    const html = formatHtml(whole);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|src=|https?:/);
    expect(html).toContain('prefers-color-scheme: dark');
  });

  test('escapes what it is given, everywhere', () => {
    const evil = `"><script>alert('x')</script>&`;
    const base = report({ kind: 'calls', row: evil, columns: { [evil]: column(1) } });
    const html = formatHtml({
      ...base,
      date: evil,
      node: evil,
      machine: { ...base.machine, cpu: evil },
      packages: { [evil]: evil },
    });
    expect(html).not.toContain('<script');
    expect(html).not.toContain(`alert('x')`);
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;');
  });
});
