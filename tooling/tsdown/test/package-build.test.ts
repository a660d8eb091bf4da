import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ScratchPackage } from './scratch-package.ts';

const compiler = join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');

const iron = `
export class Iron { #rust: number = 0; get rust(): number { return this.#rust; } }
export interface Alloy { iron: Iron }
export { Iron as default };
`;
const fromCommonJS = `
import { Iron, type Alloy } from 'iron';
import whole = require('iron');
export const alloy: Alloy = { iron: new Iron() };
export const other: Iron = new whole.default();
`;
const fromModule = `
import Default, { type Alloy, Iron } from 'iron';
import { alloy as required } from './required.cjs';
export const alloy: Alloy = required;
export const iron: Iron = required.iron;
export const other: Iron = new Default();
`;

/** The compiler's complaints about the programs, declarations of the package among them. */
function complaints({ project }: ScratchPackage, module: string): string {
  const resolution = module === 'preserve' ? 'bundler' : module;
  const options = ['--strict', '--noEmit', '--target', 'es2023', '--module', module];
  const args = [...options, '--moduleResolution', resolution, 'imported.mts', 'required.cts'];
  return spawnSync(process.execPath, [compiler, ...args], { cwd: project, encoding: 'utf8' }).stdout;
}

describe('types', () => {
  test('are the same for ES modules and CommonJS, the default one too', async () => {
    using scratch = new ScratchPackage({ 'index.ts': iron });
    scratch.write('imported.mts', fromModule);
    scratch.write('required.cts', fromCommonJS);
    await scratch.build();
    for (const module of ['node16', 'preserve']) expect(complaints(scratch, module)).toBe('');
    expect(scratch.read('index.d.ts')).not.toContain('rust');
    scratch.write(
      'imported.mts',
      'import Default from "iron";\nexport const text: string = new Default().rust;',
    );
    expect(complaints(scratch, 'nodenext')).toContain("Type 'number' is not assignable to type 'string'");
  });

  test('are not written for what programs do not import', async () => {
    using scratch = new ScratchPackage({
      'index.ts': 'export const iron: number = 26;',
      'cli.ts': 'console.log("Fe");',
      'socket/platform/node.ts': 'export const socket: string = "node";',
    });
    await scratch.build("['src/index.ts', 'src/cli.ts', 'src/socket/platform/node.ts']");
    expect(scratch.built()).toEqual([
      'cli.cjs',
      'cli.js',
      'index.cjs',
      'index.d.cts',
      'index.d.ts',
      'index.js',
      'socket',
    ]);
  });

  test('of a default need a name for it', async () => {
    using scratch = new ScratchPackage({ 'index.ts': 'export default class Iron {}' });
    await expect(scratch.build()).rejects.toThrow(
      'index.js has a default export that no other export names: add one',
    );
  });
});

describe('entries', () => {
  const sources = {
    'index.ts':
      "import { ore } from './ore.ts';\nexport { iron } from './iron.ts';\nexport const mine: string[] = [ore];",
    'steel.ts': "export { iron } from './iron.ts';\nexport { mine } from './index.ts';",
    'iron.ts': "import { ore } from './ore.ts';\nexport const iron: string[] = [ore];",
    'ore.ts': 'export const ore: string = process.title;',
  };
  const entries = "['src/index.ts', 'src/steel.ts']";

  test('export nothing that their source does not', async () => {
    using scratch = new ScratchPackage(sources);
    const shared = "name: 'shared', test: /iron\\.ts$/";
    await expect(scratch.build(`${entries}, [{ ${shared} }]`)).rejects.toThrow(
      /index\.c?js and its source differ in what they export: ore/,
    );
    await scratch.build(`${entries}, [{ ${shared}, withImports: true }]`);
    expect(scratch.read('index.js')).toMatch(/^export \{ iron, mine \};$/m);
  });

  test('export what a module of theirs exports as a whole', async () => {
    using scratch = new ScratchPackage({
      ...sources,
      'all.ts': "export * from './index.ts';\nexport * from './types.ts';",
      'types.ts': 'export type Ore = string;',
    });
    await scratch.build("['src/all.ts']");
    expect(scratch.read('all.js')).toMatch(/^export \{ iron, mine \};$/m);
  });
});

describe('files of CommonJS', () => {
  test('export values, and what changes as it is', async () => {
    const text = "export { add, count } from './count.ts';";
    using scratch = new ScratchPackage({
      'index.ts': text,
      'steel.ts': text,
      'count.ts': 'export let count: number = 0;\nexport const add = (): number => (count += 1);',
    });
    await scratch.build("['src/index.ts', 'src/steel.ts'], [{ name: 'shared', test: /count/ }]");
    expect(scratch.read('shared.cjs')).toContain('exports.add = add;');
    const counter = createRequire(join(scratch.project, 'program.js'))('iron');
    counter.add();
    expect(counter.count).toBe(1);
  });
});

describe('files', () => {
  test('load each other in no circle, by way of the platform neither', async () => {
    using scratch = new ScratchPackage({
      'index.ts': "export { melt } from './melt.ts';",
      'steel.ts': "export { melt } from './melt.ts';",
      'melt.ts':
        "import { oven } from '#platform';\nimport { heat } from './heat.ts';\nexport const melt: string[] = [oven, heat];",
      'heat.ts': 'export const heat: string = process.title;',
      'platform/node.ts': "import { heat } from '../heat.ts';\nexport const oven: string = heat;",
    });
    const entries = "['src/index.ts', 'src/steel.ts', 'src/platform/node.ts']";
    const shared = "{ name: 'shared', test: /(melt|heat)\\.ts$/ }";
    await expect(scratch.build(`${entries}, [${shared}]`)).rejects.toThrow(
      /files load each other in a circle: .*#platform → platform\/node\.c?js/,
    );
    await scratch.build(`${entries}, [{ name: 'base', test: /heat\\.ts$/ }, ${shared}]`);
    expect(scratch.read('platform/node.js')).toContain('"../base.js"');
  });
});
