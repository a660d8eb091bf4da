import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const [first = '', second = ''] = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(
  (match) => match[1] as string,
);

async function run(code: string): Promise<string> {
  const options = ['--conditions=@oxide/source', '--input-type=module-typescript', '--eval', code];
  const child = spawn(process.execPath, options, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (error !== '') throw new Error(error);
  return out;
}

it('shows an example that prints what it says', async () => {
  const promised = [...first.matchAll(/\); \/\/ (.*)$/gm)].map((match) => match[1]);
  expect((await run(first)).trim().split('\n')).toEqual(promised);
});

it('shows scripted replies that work', async () => {
  const start = first.split('\n').slice(0, 3).join('\n');
  const fetches = `
    const get = async (path) => (await fetch(server.url + path, { headers: { authorization: 'Bearer x' } })).text();
    console.log(await get('/files/a'));
    console.log((await get('/b')).includes('event: error'));
    console.log(JSON.stringify(await get('/c')));`;
  expect(await run(start + second + fetches)).toBe('{"id":"file-1"}\ntrue\n"data: {\\"a\\":1}\\n\\n"\n');
});
