import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeLock } from '@oxide/outside-project';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOnlyCopy } from '../src/check-only-copy.ts';
import { type Installed, makeProject } from '../src/make-project.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'oxide-drop-in-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, value: object): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(value));
}
const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

describe('the project', () => {
  const make = (installed: Installed) => {
    for (const name of ['compat-7.55.0', 'core-0.1.0', 'fine-tuning-0.1.0', 'mock-server-0.1.0'])
      write(`packed/oxide-${name}.tgz`, {});
    makeProject(join(folder, 'project'), join(folder, 'packed'), installed);
    return read('project/package.json');
  };

  it('has the tarballs in place of what a registry has, and one of them as `openai` for all', () => {
    const { dependencies, overrides } = make('@oxide/compat');
    expect(dependencies.openai).toBe(`file:${folder}/packed/oxide-compat-7.55.0.tgz`);
    expect(overrides).toMatchObject({
      openai: '$openai',
      '@oxide/fine-tuning': `file:${folder}/packed/oxide-fine-tuning-0.1.0.tgz`,
    });
  });

  it('has the official package on request', () => {
    expect(make('openai').dependencies.openai).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('has exact versions alone', () => {
    const versions = Object.values<string>(make('@oxide/compat').devDependencies);
    const others = versions.filter((version) => !version.startsWith('file:'));
    expect(others.filter((version) => !/^(npm:.+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('has each program as an ES module and as CommonJS', () => {
    make('@oxide/compat');
    expect([read('project/esm/package.json'), read('project/cjs/package.json')]).toEqual([
      { type: 'module' },
      { type: 'commonjs' },
    ]);
    for (const format of ['esm', 'cjs'])
      expect(existsSync(join(folder, 'project', format, 'guides/chat.test.ts'))).toBe(true);
    expect(existsSync(join(folder, 'project/esm/require'))).toBe(false);
  });

  it('can not be made without tarballs', () => {
    mkdirSync(join(folder, 'empty'));
    expect(() => makeProject(join(folder, 'project'), join(folder, 'empty'), 'openai')).toThrow(
      'has no tarballs',
    );
  });
});

describe('the one copy', () => {
  it('is the wanted one', () => {
    write('node_modules/openai/package.json', { name: '@oxide/compat', version: '7.55.0' });
    expect(() => checkOnlyCopy(folder, '@oxide/compat')).not.toThrow();
    expect(() => checkOnlyCopy(folder, 'openai')).toThrow('@oxide/compat 7.55.0');
  });

  it('has no other beside it, however deep', () => {
    write('node_modules/openai/package.json', { name: '@oxide/compat', version: '7.55.0' });
    write('node_modules/chains/node_modules/openai/package.json', { name: 'openai', version: '5.1.0' });
    expect(() => checkOnlyCopy(folder, '@oxide/compat')).toThrow('openai 5.1.0');
  });
});

describe('the lock', () => {
  it('fixes versions of others, without addresses', () => {
    const entry = { version: '1.0.0', resolved: 'https://registry.example/a.tgz', integrity: 'sha512-a' };
    write('package-lock.json', {
      name: 'made-up-name',
      packages: {
        '': { dependencies: {} },
        'node_modules/a': entry,
        'node_modules/a/node_modules/openai': entry,
        'node_modules/openai-zod': entry,
        'node_modules/openai/node_modules/b': entry,
        'node_modules/@oxide/core': entry,
      },
    });
    writeLock(folder, join(folder, 'lock.json'));
    const kept = { version: '1.0.0', integrity: 'sha512-a' };
    expect(read('lock.json')).toEqual({
      packages: { 'node_modules/a': kept, 'node_modules/openai-zod': kept },
    });
  });
});
