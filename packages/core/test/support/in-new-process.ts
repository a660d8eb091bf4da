import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const core = new URL('../..', import.meta.url);

/** Runs the code in a process of its own, inside the package, and gives what it prints as JSON. */
export async function inNewProcess<T>(code: string): Promise<T> {
  const { stdout } = await run(
    process.execPath,
    ['--conditions=@oxide/source', '--no-warnings', '--input-type=module', '-e', code],
    { cwd: core, env: { PATH: process.env.PATH, OPENAI_API_KEY: 'sk-test' } },
  );
  return JSON.parse(stdout) as T;
}
