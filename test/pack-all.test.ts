import { describe, expect, test } from 'vitest';
import { ScratchCheckout } from './scratch-checkout.ts';

function checkout(): ScratchCheckout {
  const scratch = new ScratchCheckout([
    'scripts/pack-all.mjs',
    'scripts/publishable.mjs',
    'scripts/build.mjs',
  ]);
  scratch.write('packages/core/package.json', '{"name":"@oxide/core","version":"1.2.0"}');
  scratch.write('packages/secret/package.json', '{"name":"@oxide/secret","private":true}');
  scratch.command('turbo', ':');
  scratch.command('pnpm', 'for last in "$@"; do :; done; touch "$last"');
  return scratch;
}

describe.skipIf(process.platform === 'win32')('pack-all', () => {
  test('asks for a folder when none is named', async () => {
    using scratch = checkout();
    const { status, text } = await scratch.run('node', ['scripts/pack-all.mjs']);
    expect({ status, text }).toEqual({
      status: 1,
      text: 'Name one folder for the tarballs: npm run pack:all -- <folder>\n',
    });
  });

  test('packs every package that is published into the folder, and tells each', async () => {
    using scratch = checkout();
    const { status, text } = await scratch.run('node', ['scripts/pack-all.mjs', 'new/folder']);
    expect(status).toBe(0);
    expect(text).toContain('[1/1] @oxide/core@1.2.0');
    expect(scratch.read('new/folder/oxide-core-1.2.0.tgz')).toBe('');
  });

  test('shows what the build said when it fails', async () => {
    using scratch = checkout();
    scratch.command('turbo', 'echo "src/index.ts is odd"; exit 2');
    const { status, text } = await scratch.run('node', ['scripts/pack-all.mjs', 'folder']);
    expect(status).toBe(1);
    expect(text).toContain('src/index.ts is odd');
  });
});
