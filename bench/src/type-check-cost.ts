import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeMachine } from './machine.ts';

// What a program pays the compiler for its client: `@oxide/all` against `openai`, as installed, with the same code.
//   node bench/src/type-check-cost.ts [--rounds 9]     after `pnpm build`

const repository = join(import.meta.dirname, '../..');
const compiler = join(repository, 'node_modules/.bin/tsc');

/** Package → where it lies. */
const clients: Record<string, string> = {
  '@oxide/all': join(repository, 'packages/all'),
  openai: join(repository, 'bench/node_modules/openai'),
};

const program = (client: string) => `import OpenAI from '${client}';

const client = new OpenAI({ apiKey: 'sk-mock-key' });
const messages: OpenAI.Chat.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Iron and rain' }];

const completion = await client.chat.completions.create({ model: 'gpt-5.4', messages });
export const choice: OpenAI.Chat.Completions.ChatCompletion.Choice | undefined = completion.choices[0];

const response: OpenAI.Responses.Response = await client.responses.create({ model: 'gpt-5.4', input: 'Iron' });
export const text: string = response.output_text;
for await (const event of await client.responses.create({ model: 'gpt-5.4', input: 'Iron', stream: true })) {
  if (event.type === 'response.output_text.delta') console.log(event.delta);
}

const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input: 'Iron' });
export const vector: number[] | undefined = data[0]?.embedding;
for await (const file of client.files.list()) console.log(file.filename);
`;

interface Cost {
  totalMs: number;
  checkMs: number;
  memoryMiB: number;
  files: number;
  lines: number;
}

/** A project of its own for each client: both are found by their `package.json`, as in a user's. */
function writeProject(folder: string, client: string, location: string): void {
  const link = join(folder, 'node_modules', client);
  mkdirSync(join(link, '..'), { recursive: true });
  symlinkSync(location, link);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'program.ts'), program(client));
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['program.ts'] }));
}

function measure(folder: string): Cost {
  const { stdout, status } = spawnSync(
    compiler,
    ['-p', folder, '--extendedDiagnostics', '--pretty', 'false'],
    {
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The program doesn't compile:\n${stdout}`);
  const number = (label: string): number => {
    const found = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1];
    if (found === undefined) throw new Error(`The compiler doesn't say "${label}":\n${stdout}`);
    return Number(found);
  };
  return {
    totalMs: number('Total time') * 1_000,
    checkMs: number('Check time') * 1_000,
    memoryMiB: number('Memory used') / 1_024,
    files: number('Files'),
    lines: number('Lines'),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
if (!existsSync(join(clients['@oxide/all'] ?? '', 'dist')))
  throw new Error('Build the packages first: pnpm build');

const folder = mkdtempSync(join(tmpdir(), 'type-check-'));
const costs = new Map<string, Cost[]>();
try {
  for (const [client, location] of Object.entries(clients)) {
    mkdirSync(join(folder, client), { recursive: true });
    writeProject(join(folder, client), client, location);
    measure(join(folder, client));
  }
  for (let round = 0; round < Number(values.rounds); round++) {
    // In turns, so that what else the machine does meets both alike.
    for (const client of Object.keys(clients)) {
      costs.set(client, [...(costs.get(client) ?? []), measure(join(folder, client))]);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const { cpu, cores, load } = describeMachine();
console.log(`${cpu}, ${cores} cores, load ${load}; medians of ${values.rounds} rounds\n`);
console.log('| client | total | check | memory | files | lines |\n| --- | --- | --- | --- | --- | --- |');
for (const [client, all] of costs) {
  const of = (name: keyof Cost) => median(all.map((cost) => cost[name]));
  console.log(
    `| ${client} | ${of('totalMs').toFixed(0)} ms | ${of('checkMs').toFixed(0)} ms | ${of('memoryMiB').toFixed(0)} MiB | ${of('files')} | ${of('lines')} |`,
  );
}
