import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { type Finished, ScratchCheckout } from './scratch-checkout.ts';

/** A checkout with a pnpm that counts its installs. */
function checkout(): ScratchCheckout {
  const scratch = new ScratchCheckout(['scripts/x.mjs']);
  scratch.write('package.json', '{}');
  scratch.write('installs', '');
  scratch.command(
    'pnpm',
    'if [ "$1" = --version ]; then echo 12.21.0; else mkdir -p node_modules; echo "$@" >> installs; fi',
  );
  return scratch;
}

function launch(scratch: ScratchCheckout, ...args: string[]): Promise<Finished> {
  return scratch.run('node', ['scripts/x.mjs', ...args]);
}

function installs(scratch: ScratchCheckout): number {
  return scratch.read('installs').split('\n').length - 1;
}

describe.skipIf(process.platform === 'win32')('the launcher', () => {
  test('installs once, and again when a manifest changed', async () => {
    using scratch = checkout();
    const first = await launch(scratch, 'node', '--print', '6 * 7');
    expect(first).toMatchObject({ status: 0, text: 'Installing the workspace …\n42\n' });
    expect(await launch(scratch, 'node', '--print', '6 * 7')).toMatchObject({ status: 0, text: '42\n' });
    expect(installs(scratch)).toBe(1);

    scratch.write('packages/core/package.json', '{}');
    await launch(scratch, 'node', '--version');
    expect(installs(scratch)).toBe(2);
  });

  test('does not take a failed install for a finished one', async () => {
    using scratch = checkout();
    scratch.command(
      'pnpm',
      'if [ "$1" = --version ]; then echo 12.21.0; else mkdir -p node_modules; exit 3; fi',
    );
    const { status, text } = await launch(scratch, 'node', '--print', '6 * 7');
    expect(status).toBe(1);
    expect(text).toContain('Installing the workspace failed');
    expect(text).not.toContain('42');
    expect((await launch(scratch, 'node', '--version')).status).toBe(1);
  });

  test('installs once when several runs start together', async () => {
    using scratch = checkout();
    const runs = await Promise.all([1, 2, 3].map(() => launch(scratch, 'node', '--print', '6 * 7')));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0]);
    expect(installs(scratch)).toBe(1);
  });

  test('does not wait for a run that was killed', async () => {
    using scratch = checkout();
    const dead = scratch.start('node', ['--version']);
    await dead.finished;
    scratch.write('.tools/install.lock', String(dead.pid));
    expect(await launch(scratch, 'node', '--version')).toMatchObject({ status: 0 });
    expect(installs(scratch)).toBe(1);
  });

  test('lets pnpm change the lockfile that a frozen install would refuse', async () => {
    using scratch = checkout();
    await launch(scratch, 'pnpm', 'add', 'something');
    expect(scratch.read('installs')).toBe('add something\n');
  });

  test('gives the exit code of the command', async () => {
    using scratch = checkout();
    expect((await launch(scratch, 'node', '--eval', 'process.exit(7)')).status).toBe(7);
  });

  test('says what is wrong when there is no command, or none of that name', async () => {
    using scratch = checkout();
    expect(await launch(scratch)).toMatchObject({ status: 1, text: expect.stringContaining('Usage: ') });
    const missing = await launch(scratch, 'no-such-command');
    expect(missing).toMatchObject({
      status: 1,
      text: expect.stringContaining('Could not run no-such-command'),
    });
  });

  test('stops the command when it is stopped itself', async () => {
    using scratch = checkout();
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const connected = once(server, 'connection');
    const run = scratch.start('node', [
      'scripts/x.mjs',
      'node',
      '--eval',
      `require('net').connect(${port}, '127.0.0.1')`,
    ]);
    const [socket] = await connected;
    const closed = once(socket.on('error', () => {}).resume(), 'close');
    run.kill('SIGTERM');
    // The connection ends with the command, and with it alone.
    await closed;
    expect((await run.finished).status).toBe(143);
    server.close();
  });
});
