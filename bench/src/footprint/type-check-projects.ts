import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compilerSettings } from '../type-check/compile.ts';

const repository = join(import.meta.dirname, '../../..');

/** A program that uses one endpoint, and where what it imports is installed. */
export interface OneEndpoint {
  readonly packages: Readonly<Record<string, string>>;
  readonly program: string;
}

const request = `{ model: 'text-embedding-3-small', input: 'Iron' }`;

export const oneEndpoint: Readonly<Record<string, OneEndpoint>> = {
  // What the compiler takes for the language and the browser's interfaces.
  nothing: { packages: {}, program: 'export const vector: number[] = [];\n' },
  oxide: {
    packages: {
      '@oxide/core': join(repository, 'packages/core'),
      '@oxide/embeddings': join(repository, 'packages/embeddings'),
    },
    program: `import { Client } from '@oxide/core';
import { Embeddings } from '@oxide/embeddings';

const { data } = await new Embeddings(new Client({ apiKey: 'sk-mock-key' })).create(${request});
export const vector: number[] | undefined = data[0]?.embedding;
`,
  },
  openai: {
    packages: { openai: join(repository, 'bench/node_modules/openai') },
    program: `import OpenAI from 'openai';

const { data } = await new OpenAI({ apiKey: 'sk-mock-key' }).embeddings.create(${request});
export const vector: number[] | undefined = data[0]?.embedding;
`,
  },
};

/** Writes a project for the compiler. */
export function writeOneEndpoint(folder: string, { packages, program }: OneEndpoint, source: boolean): void {
  for (const [name, location] of Object.entries(packages)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(location, link);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'program.ts'), program);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(compilerSettings(source)));
}
