import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readReport } from './changes/read-report.ts';
import { changesSince, compare, formatChanges, formatHtml, formatReport } from './index.ts';
import { liveTarget } from './live/live-target.ts';
import { runLive } from './live/run-live.ts';
import { rows } from './rows/index.ts';
import { TYPE_CHECK, typeCheckDescription } from './type-check/measure-type-check.ts';

const usage = `Usage: npm run bench -- [options]

Measures this SDK beside the official one and the floor. Builds the packages first.

  --rows <names>       rows to measure, with commas between; all by default
  --columns <names>    columns to measure, with commas between; all by default
  --list               list the rows
  --short              fewer samples, without the rows over a network
  --samples <n>        samples of each column
  --network <numbers>  of the simulated network, as rttMs=80,steps=5
  --seed <n>           seed of the order in which columns take turns (1)
  --json <file>        write the report as JSON too
  --html <file>        write it as HTML with plots too
  --compare <file>     tell what changed since the run whose JSON it is; exits with 2 when oxide got slower
  --source             run the packages' TypeScript in place of building them
  --profile <folder>   write CPU profiles of the measured processes
  --help               show this

LIVE=1 measures the suitable rows against the API, with OPENAI_API_KEY (and OPENAI_BASE_URL); --samples are calls.
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', multiple: true },
      columns: { type: 'string', multiple: true },
      list: { type: 'boolean' },
      short: { type: 'boolean' },
      samples: { type: 'string' },
      network: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'string' },
      html: { type: 'string' },
      compare: { type: 'string' },
      source: { type: 'boolean' },
      profile: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return void process.stdout.write(usage);
  if (values.list) return void process.stdout.write(listing());
  if (process.env.LIVE === '1') {
    const table = await runLive(liveTarget(process.env), {
      rounds: wholeNumber('samples', values.samples),
      seed: wholeNumber('seed', values.seed),
      source: values.source,
      onProgress: (line) => process.stderr.write(`${line}\n`),
    });
    return void process.stdout.write(`${table}\n`);
  }
  const base = values.compare === undefined ? undefined : readReport(values.compare);
  const report = await compare({
    rows: names(values.rows),
    columns: names(values.columns),
    short: values.short,
    samples: wholeNumber('samples', values.samples),
    network: values.network,
    seed: wholeNumber('seed', values.seed),
    source: values.source,
    profile: values.profile,
    onProgress: (line) => process.stderr.write(`${line}\n`),
  });
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
  if (values.html) writeFileSync(values.html, formatHtml(report));
  process.stdout.write(`\n${formatReport(report)}\n`);
  if (!base) return;
  const changes = changesSince(base, report);
  process.stdout.write(`\n${formatChanges(changes, base, report)}\n`);
  const slower = changes.some(({ column, verdict }) => /^oxide\b/.test(column) && verdict === 'regression');
  if (slower) process.exitCode = 2;
}

function listing(): string {
  const all = [...rows, { name: TYPE_CHECK, description: typeCheckDescription }];
  const width = Math.max(...all.map(({ name }) => name.length));
  return all.map(({ name, description }) => `${name.padEnd(width)}  ${description}\n`).join('');
}

function names(values: readonly string[] | undefined): string[] | undefined {
  return values?.flatMap((value) => value.split(',')).filter((name) => name !== '');
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not '${text}'.`);
  return Number(text);
}

main().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
