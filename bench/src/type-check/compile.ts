import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { typeCheckProgram } from './program.ts';

const execute = promisify(execFile);
const repository = fileURLToPath(new URL('../../../', import.meta.url));
const compiler = join(repository, 'node_modules/.bin/tsc');

/** Clients by column: the package, and where it is installed. */
export const clients: Readonly<Record<string, { name: string; location: string }>> = {
  oxide: { name: '@oxide/all', location: join(repository, 'packages/all') },
  openai: { name: 'openai', location: join(repository, 'bench/node_modules/openai') },
};

/** What the compiler says of one run. */
export interface Compilation {
  micros: number;
  memoryMiB: number;
  files: number;
  lines: number;
}

/** Writes a project that has the client as its one dependency. */
export function writeProject(folder: string, column: string, source: boolean): void {
  const { name, location } = clients[column]!;
  const link = join(folder, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(location, link);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'program.ts'), typeCheckProgram(name));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(compilerSettings(source)));
}

/** For one `program.ts`. */
export function compilerSettings(source: boolean): object {
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'es2024.string', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    ...(source && {
      customConditions: ['@oxide/source'],
      allowImportingTsExtensions: true,
      types: [join(repository, 'node_modules/@types/node')],
    }),
  };
  // What core declares of undici goes into its build.
  const include = ['program.ts', ...(source ? [join(repository, 'packages/core/src/**/*.d.ts')] : [])];
  return { compilerOptions, include };
}

/** @throws Error with what the compiler printed when the program is wrong, or the compiler tells no cost */
export async function compile(folder: string): Promise<Compilation> {
  const options = ['-p', folder, '--extendedDiagnostics', '--pretty', 'false'];
  const { stdout } = await execute(compiler, options).catch((error: { stdout?: string }) => {
    throw new Error(`The program for the compiler is wrong:\n${error.stdout ?? String(error)}`);
  });
  const number = (label: string): number => {
    const found = new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1];
    if (found === undefined) throw new Error(`The compiler doesn't say "${label}":\n${stdout}`);
    return Number(found);
  };
  return {
    micros: number('Total time') * 1_000_000,
    memoryMiB: number('Memory used') / 1_024,
    files: number('Files'),
    lines: number('Lines'),
  };
}
