import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagesFolder, repositoryFolder } from '../src/commands/workspace.ts';
import { loadNames } from '../src/manifest/names.ts';
import { officialNamespace } from '../src/parity/official-namespace.ts';
import { withScratch, write } from './support/scratch.ts';

const names = loadNames();
const official = officialNamespace(join(repositoryFolder, 'bench/node_modules/openai'));

/** Whether the manifest has what the official name stands for. */
function hasCounterpart({ file, name }: { file: string; name: string }): boolean {
  return [names.types, names.params, names.pages].some((kind) => name in (kind[file] ?? {}));
}

/** The paths that a program can't name. */
async function unresolved(paths: readonly string[]): Promise<string[]> {
  return withScratch((folder) => {
    const lines = [...paths, 'OpenAI.Canary'].map((path, index) => `export type T${index} = ${path};`);
    const entry = join(packagesFolder, 'all/src/index.ts');
    write(join(folder, 'program.ts'), `import type { OpenAI } from '${entry}';\n${lines.join('\n')}\n`);
    const base = join(repositoryFolder, 'tooling/tsconfig/base.json');
    write(join(folder, 'tsconfig.json'), JSON.stringify({ extends: base, include: ['program.ts'] }));
    const tsc = join(repositoryFolder, 'node_modules/.bin/tsc');
    const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    const failed = new Set<string>();
    for (const [, line, code = ''] of stdout.matchAll(/program\.ts\((\d+),\d+\): error (TS\d+)/g)) {
      // A generic type without its arguments is there all the same.
      if (code !== 'TS2314') failed.add(paths[Number(line) - 2] ?? 'OpenAI.Canary');
    }
    return [...failed];
  });
}

it('resolves every path of the official namespace that the manifest has a type for', async () => {
  const known = official.filter((one) => !one.isClass && hasCounterpart(one)).map(({ path }) => path);
  expect(known.length).toBeGreaterThan(4_700);
  expect(await unresolved(known)).toEqual(['OpenAI.Canary']);
});

it('has the official resource classes but for those that the document lacks', async () => {
  const classes = official.filter(({ isClass }) => isClass).map(({ path }) => path);
  const missing = await unresolved(classes);
  expect(classes.length - missing.length).toBeGreaterThanOrEqual(100);
  const newer =
    /\.(Decisions|Live|Safety|Agents|EventTypes|External\w+|WorkloadIdentityProviders|ServiceTierSettings|AssistantStream)\b/;
  expect(missing.filter((path) => !newer.test(path))).toEqual(['OpenAI.Canary']);
});

it('reads the paths of the official namespace', () => {
  const paths = official.map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(6_500);
  expect(paths).toEqual(
    expect.arrayContaining([
      'OpenAI.ChatModel',
      'OpenAI.Chat.Completions.ChatCompletion.Choice',
      'OpenAI.Beta.Realtime.Sessions',
      'OpenAI.Beta.Realtime.Session',
    ]),
  );
});
