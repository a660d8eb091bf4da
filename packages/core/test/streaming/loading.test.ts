import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Outcome } from './load-fails-once.ts';
import type { Outcome as StoppedOutcome } from './load-hangs.ts';

const run = promisify(execFile);

async function runProgram(...parameters: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['--conditions=@oxide/source', ...parameters], {
    cwd: import.meta.dirname,
  });
  return stdout;
}

it('fails a streamed call whose code can not be loaded, gives the connection up, and loads it for the next', async () => {
  const outcome = JSON.parse(await runProgram(join(import.meta.dirname, 'load-fails-once.ts'))) as Outcome;
  expect(outcome).toEqual({
    name: 'OpenAIError',
    message: 'The code for streams could not be loaded: The network is down',
    cause: 'The network is down',
    requests: 1,
    next: [{ n: 1 }],
  });
}, 60_000);

it('stops a call whose code does not come, by its signal and by its time limits', async () => {
  const outcome = JSON.parse(await runProgram(join(import.meta.dirname, 'load-hangs.ts'))) as StoppedOutcome;
  expect(outcome).toEqual({
    stream: 'APIUserAbortError',
    streamInTime: 'APIConnectionTimeoutError',
    hooks: 'APIUserAbortError',
    hooksInTime: 'APIConnectionTimeoutError',
  });
}, 60_000);

it('loads no code for streams before something is streamed', async () => {
  const loads = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    const { Client, Stream } = await import('@oxide/core');
    new Client({ apiKey: 'sk-test' });
    console.log(loaded.some((url) => /sse-decoder|eventsource-parser/.test(url)), typeof Stream.fromSSEResponse);
  `;
  expect(await runProgram('--input-type=module', '--eval', loads)).toBe('false function\n');
}, 60_000);
