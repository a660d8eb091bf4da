import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ScratchCheckout } from './scratch-checkout.ts';

function checkout(turbo: string): ScratchCheckout {
  const scratch = new ScratchCheckout(['scripts/build.mjs', 'scripts/publishable.mjs']);
  scratch.write('packages/core/package.json', '{"name":"@oxide/core","version":"1.2.0"}');
  scratch.write('packages/core/dist/shared-of-an-earlier-build.js', '');
  scratch.command('turbo', turbo);
  return scratch;
}

describe.skipIf(process.platform === 'win32')('build', () => {
  test('leaves what it built alone', async () => {
    using scratch = checkout('mkdir -p packages/core/dist && echo "$@" > packages/core/dist/index.js');
    expect(await scratch.run('node', ['scripts/build.mjs'])).toMatchObject({ status: 0 });
    expect(scratch.read('packages/core/dist/index.js')).toContain('run build');
    expect(existsSync(join(scratch.root, 'packages/core/dist/shared-of-an-earlier-build.js'))).toBe(false);
  });

  test('fails as turbo does, and says so where there is none', async () => {
    using scratch = checkout('echo "src/index.ts is odd"; exit 2');
    expect(await scratch.run('node', ['scripts/build.mjs'])).toMatchObject({
      status: 2,
      text: 'src/index.ts is odd\n',
    });
    expect(await scratch.run(process.execPath, ['scripts/build.mjs'], { PATH: '' })).toMatchObject({
      status: 1,
      text: 'spawnSync turbo ENOENT\n',
    });
  });
});
