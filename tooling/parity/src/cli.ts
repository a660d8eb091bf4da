import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Baseline, baselineOf } from './report/baseline.ts';
import { judge } from './report/judge.ts';
import { makeReport } from './report/report.ts';
import { belowFloors } from './report/shares.ts';
import { printReport, summaryLines } from './report/table.ts';

const usage = `Usage: npm run parity [-- <option>…]

Compares @oxide/compat with the installed openai package. Exit 1 when it is worse than what is committed, when
it falls below what the project promises, or when what is committed tells another story.

  --write           rewrite the table and its baseline, unless something is worse
  --accept-losses   with --write: also when something is worse
`;

const repository = join(import.meta.dirname, '../../..');
const tableFile = 'packages/compat/PARITY.md';
const baselineFile = 'tooling/parity/baseline.json';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    'accept-losses': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) console.log(usage);
else process.exitCode = run() ? 0 : 1;

function run(): boolean {
  const report = makeReport();
  const baseline = baselineOf(report);
  const files = new Map([
    [tableFile, printReport(report)],
    [baselineFile, `${JSON.stringify(baseline, null, 2)}\n`],
  ]);
  console.log(summaryLines(report).join('\n'));

  const committed = new Map([...files.keys()].map((path) => [path, read(path)]));
  const before = JSON.parse(committed.get(baselineFile) ?? JSON.stringify(baseline)) as Baseline;
  const { worse, better, stale } = judge({ baseline: before, files: committed }, { baseline, files });
  const below = belowFloors(report.types);
  const lost = worse.length > 0 && !values['accept-losses'];
  if (values.write && !lost) {
    for (const [path, text] of files) writeFileSync(join(repository, path), text);
  }
  if (below.length > 0) complain('Below what the project promises:', below);
  if (lost) {
    complain('Worse than committed. If that is meant: npm run parity -- --write --accept-losses', worse);
  } else if (stale.length > 0 && !values.write) {
    const gained = better.map((line) => `gained ${line}`);
    complain('The committed files are out of date. Rewrite them: npm run parity -- --write', [
      ...stale,
      ...gained,
    ]);
    return false;
  }
  return below.length === 0 && !lost;
}

function read(path: string): string | undefined {
  const file = join(repository, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function complain(message: string, lines: readonly string[]): void {
  console.error([message, ...lines.map((line) => `  ${line}`)].join('\n'));
}
