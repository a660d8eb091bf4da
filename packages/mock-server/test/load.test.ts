import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('loads its server when one is started, not when the package is imported', () => {
  const code = `
    const { startMockServer } = await import('@oxide/mock-server');
    const loaded = (name) => process.moduleLoadList.includes('NativeModule ' + name);
    console.log(loaded('http'), loaded('zlib'));
    const server = await startMockServer();
    console.log(loaded('http'), loaded('zlib'));
    await server.close();`;
  const options = ['--conditions=@oxide/source', '--input-type=module', '--eval', code];
  const out = execFileSync(process.execPath, options, {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  expect(out).toBe('false false\ntrue true\n');
});
