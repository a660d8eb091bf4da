import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** Prints how many timers were started, and which of them are still there. */
const program = `
  const started = [];
  const cleared = new Set();
  const { setTimeout: start, clearTimeout: clear } = globalThis;
  globalThis.setTimeout = (action, delayMs) => {
    const timer = start(action, delayMs);
    started.push({ delayMs, timer });
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    cleared.add(timer);
    clear(timer);
  };
  const { Client } = await import('@oxide/core');
  const fetch = async () => Response.json({});
  const client = new Client({ apiKey: 'sk-test', fetch });
  for (let call = 0; call < 3; call++) await client.get('/models');
  for (let call = 0; call < 3; call++) await client.get('/models', { timeout: 900 });
  for (let limit = 1; limit < 10; limit++) await client.get('/models', { timeout: 10_000 * limit });
  await client.get('/models', { timeout: Infinity });
  const left = started
    .filter(({ timer }) => !cleared.has(timer))
    .map(({ delayMs, timer }) => ({ delayMs, holds: timer.hasRef() }));
  process.stdout.write(JSON.stringify({ started: started.length, left }));
`;

it('keeps a timer for each of the first limits, which holds no process open', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--conditions=@oxide/source', '--no-warnings', '--input-type=module', '-e', program],
    { cwd: import.meta.dirname, timeout: 60_000 },
  );
  const limits = [600_000, 10_000, 20_000, 30_000];
  expect(JSON.parse(stdout)).toEqual({
    started: 3 + 3 + 9 + limits.length,
    left: limits.map((delayMs) => ({ delayMs, holds: false })),
  });
});
