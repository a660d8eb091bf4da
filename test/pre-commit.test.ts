import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ScratchCheckout } from './scratch-checkout.ts';

let scratch: ScratchCheckout;

async function git(...args: string[]): Promise<string> {
  const { status, text } = await scratch.run('git', args);
  if (status !== 0) throw new Error(text);
  return text;
}

describe.skipIf(process.platform === 'win32')('the pre-commit hook', () => {
  beforeEach(async () => {
    const scripts = ['.githooks/pre-commit', 'scripts/pre-commit.mjs', 'scripts/publishable.mjs'];
    scratch = new ScratchCheckout(scripts);
    scratch.write('scripts/x.mjs', "import './pre-commit.mjs';");
    for (const tool of ['biome', 'tsc', 'vitest']) {
      scratch.command(tool, `echo "${tool} $* index=$GIT_INDEX_FILE" >> calls; test ! -e "refuse-${tool}"`);
    }
    scratch.write('calls', '');
    await git('init', '--quiet');
    await git('config', 'core.hooksPath', '.githooks');
    await git('config', 'user.name', 'Someone');
    await git('config', 'user.email', 'someone@example.com');
  });

  afterEach(() => scratch[Symbol.dispose]());

  test('checks what is staged and nothing else', async () => {
    scratch.write('a file.ts', '');
    scratch.write('not-staged.ts', '');
    await git('add', 'a file.ts');
    await git('commit', '--quiet', '--message', 'One');
    const calls = scratch.read('calls').trim().split('\n').sort();
    expect(calls).toEqual([
      expect.stringMatching(/^biome check .* a file\.ts index=$/),
      expect.stringMatching(/^tsc -p tsconfig\.json index=$/),
      expect.stringMatching(/^vitest related .* a file\.ts index=$/),
    ]);
  });

  test('runs no test and no type check for a document', async () => {
    scratch.write('README.md', '');
    await git('add', 'README.md');
    await git('commit', '--quiet', '--message', 'One');
    expect(scratch.read('calls')).toMatch(/^biome .*\n$/);
  });

  test.each(['biome', 'tsc', 'vitest'])(
    'refuses the commit when %s does, and says how to go on',
    async (tool) => {
      scratch.write('file.ts', '');
      scratch.write(`refuse-${tool}`, '');
      await git('add', 'file.ts');
      const { status, text } = await scratch.run('git', ['commit', '--message', 'One']);
      expect(status).not.toBe(0);
      expect(text).toContain('--no-verify');
      await git('commit', '--quiet', '--no-verify', '--message', 'One');
    },
  );
});
