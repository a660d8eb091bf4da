import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startMockServer } from '@oxide/mock-server';
import { expect, it } from 'vitest';

const entry = join(import.meta.dirname, '../src/cli.ts');

function run(...options: string[]): ChildProcess {
  return spawn(process.execPath, [entry, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The first line that the command prints, and the command. */
async function started(...options: string[]): Promise<{ line: string; child: ChildProcess }> {
  const child = run(...options);
  const [line] = await once(child.stdout!, 'data');
  return { line: String(line), child };
}

async function finished(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const [out, err, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit'),
  ]);
  return { code, out, err };
}

it.each(['SIGTERM', 'SIGINT'] as const)('tells in JSON where it listens, and stops on %s', async (signal) => {
  const { line, child } = await started('--port', '0', '--json', '--stream-deltas', '3', '--no-auth');
  const ready = JSON.parse(line) as { url: string; port: number; pid: number };
  expect(ready).toMatchObject({ pid: child.pid, url: `http://127.0.0.1:${ready.port}/v1` });
  const reply = await fetch(`${ready.url}/responses`, {
    method: 'POST',
    body: JSON.stringify({ model: 'm', input: 'x', stream: true }),
  });
  expect((await reply.text()).match(/output_text\.delta\n/g)).toHaveLength(3);
  const exit = once(child, 'exit');
  child.kill(signal);
  expect(await exit).toEqual([0, null]);
});

it('stops when the program that forked it disconnects', async () => {
  const child = fork(entry, ['--port', '0', '--quiet'], { execArgv: [], stdio: 'inherit' });
  await once(child, 'spawn');
  const exit = once(child, 'exit');
  child.disconnect();
  expect(await exit).toEqual([0, null]);
});

it('tells people where it listens', async () => {
  const { line, child } = await started('--port', '0', '--http2');
  expect(line).toMatch(
    /^The mock server listens at https:\/\/127\.0\.0\.1:\d+\/v1\. Stop it with Ctrl\+C\.\n$/,
  );
  child.kill();
  await once(child, 'exit');
});

it('shows help and its certificate', async () => {
  const help = await finished(run('--help'));
  expect([help.code, help.out]).toEqual([0, expect.stringContaining('--stream-deltas <n>')]);
  expect((await finished(run('--print-certificate'))).out).toMatch(/^-----BEGIN CERTIFICATE-----/);
});

it.each([
  [['--port', 'x'], "--port takes a whole number from 0 to 65535, not 'x'."],
  [['--compress', 'lzma'], "--compress takes gzip, br or zstd, not 'lzma'."],
  [['--colour'], "Unknown option '--colour'"],
])('says what is wrong with %j', async (options, message) => {
  const { code, err } = await finished(run(...options));
  expect(code).toBe(1);
  expect(err).toContain(message);
  expect(err).toContain('--help');
});

it('says when its port is in use', async () => {
  await using server = await startMockServer();
  const { code, err } = await finished(run('--port', String(server.port)));
  expect([code, err]).toEqual([1, expect.stringContaining('is in use')]);
});
