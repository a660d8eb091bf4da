import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { coreTypes } from './core-types.ts';

const repository = join(import.meta.dirname, '../../../..');

/** A folder of packages that is gone after the callback. */
export async function withScratch<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Gives every emitted package an entry, and core its types. */
export function completePackages(folder: string): void {
  for (const name of readdirSync(folder)) {
    write(join(folder, name, 'src/index.ts'), "export type * from './generated/index.ts';\n");
  }
  write(join(folder, 'core/src/index.ts'), coreTypes);
}

/** Compiles the packages of a folder as strictly as the workspace does. Returns what the compiler says. */
export function compile(folder: string, include: string[] = ['*/src']): string {
  const configuration = {
    extends: join(repository, 'tooling/tsconfig/package-source.json'),
    compilerOptions: {
      paths: { '@oxide/*': ['./*/src/index.ts'] },
      noEmit: true,
      emitDeclarationOnly: false,
    },
    include,
  };
  write(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  const tsc = join(repository, 'node_modules/.bin/tsc');
  return spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' }).stdout;
}
