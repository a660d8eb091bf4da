import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The files that a program loads by importing the entries. */
async function filesOf(...entries: string[]): Promise<string[]> {
  const program = `
    import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) });
    for (const entry of ${JSON.stringify(entries)}) await import(entry);
  `;
  const args = ['--conditions=@oxide/source', '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: here });
  return stdout.split('\n');
}

it('a program that does without sockets loads nothing of them', async () => {
  const files = await filesOf('@oxide/core', '@oxide/core/internal', '@oxide/core/azure');
  expect(files.filter((url) => url.endsWith('/client/client.ts'))).toHaveLength(1);
  expect(files.filter((url) => url.includes('/src/websocket') || url.includes('/ws/'))).toEqual([]);
});

it('a program with sockets loads `ws` when it opens the first one', async () => {
  const files = await filesOf('@oxide/core/websocket');
  expect(files.filter((url) => url.includes('/src/websocket/'))).not.toEqual([]);
  expect(files.filter((url) => url.includes('/ws/'))).toEqual([]);
});
