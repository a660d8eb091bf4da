import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from './readme-examples.ts';

const execute = promisify(execFile);
/** Programs share what is compiled of the packages: a start takes a quarter of the time. */
const compileCache = `${root}examples/node_modules/.cache/compiled`;

/** Runs a program from source in the folder of the examples, whose packages it can import. */
export async function runProgram(args: readonly string[], env: Record<string, string>): Promise<string> {
  const { stdout } = await execute(process.execPath, ['--conditions=@oxide/source', ...args], {
    cwd: `${root}examples`,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compileCache, ...env },
  });
  return stdout;
}
