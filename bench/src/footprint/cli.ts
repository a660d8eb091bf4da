import { parseArgs } from 'node:util';
import { formatTable } from '../format-table.ts';
import { estimate } from '../statistics/estimate.ts';
import { importCPU } from './import-cpu.ts';
import { streamMemory } from './stream-memory.ts';
import { typeCheckMemory } from './type-check.ts';

const usage = `Usage: npm run bench:footprint [-- --rounds <n>]

What this SDK takes beside the time of calls, against the official one: memory of 1,000 open streams, CPU of an
import, and the compiler's memory for a program of one endpoint. Builds the packages first.
`;

const STREAMS = 1_000;

interface Measurement {
  readonly what: string;
  readonly unit: string;
  /** Decimals that mean something. */
  readonly digits: number;
  readonly own: readonly number[];
  readonly official: readonly number[];
  /** Of the official one, at most. */
  readonly target?: number;
}

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) console.log(usage);
else await run(Number(values.rounds ?? 7));

async function run(rounds: number): Promise<void> {
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new RangeError('--rounds has to be a whole number from 1 on');
  const built = { source: false };
  const streams = await streamMemory(Math.min(rounds, 5), STREAMS, built);
  const imports = await importCPU(rounds);
  const types = await typeCheckMemory(Math.min(rounds, 5), built);
  const { openai: official, ...packages } = imports;
  const measurements: Measurement[] = [
    ...(['held', 'resident'] as const).map((kind) => ({
      what: `a stream of ${STREAMS} at once, ${kind}`,
      unit: 'KB',
      digits: 1,
      own: streams.oxide.map((stream) => stream[kind] / 1_000),
      official: streams.openai.map((stream) => stream[kind] / 1_000),
      target: 0.5,
    })),
    ...Object.entries(packages).map(([name, own]) => ({
      what: `import of ${name}`,
      unit: 'ms',
      digits: 1,
      own: own.map((micros) => micros / 1_000),
      official: official!.map((micros) => micros / 1_000),
      ...(name === '@oxide/embeddings' && { target: 0.1 }),
    })),
    {
      what: 'types of one endpoint',
      unit: 'MiB',
      digits: 1,
      own: types.oxide,
      official: types.openai,
      target: 0.15,
    },
  ];
  console.log(formatTable(['what', 'unit', 'oxide', 'openai', '÷ openai', 'target'], measurements.map(line)));
}

function line({ what, unit, digits, own, official, target }: Measurement): string[] {
  const ratio = estimate(own.map((value, round) => value / official[round]!));
  const [ours, theirs] = [own, official].map((each) => estimate(each).median.toFixed(digits));
  const verdict =
    target === undefined ? '' : `${target.toFixed(2)}${ratio.median > target ? ' is not kept' : ''}`;
  return [what, unit, ours!, theirs!, ratio.median.toFixed(2), verdict];
}
