import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from './readme-examples.ts';

const execute = promisify(execFile);

/** Runs a program from source in the folder of the examples, whose packages it can import. */
export async function runProgram(args: readonly string[], env: Record<string, string>): Promise<string> {
  const { stdout } = await execute(process.execPath, ['--conditions=@oxide/source', ...args], {
    cwd: `${root}examples`,
    env: { PATH: process.env.PATH, ...env },
  });
  return stdout;
}
