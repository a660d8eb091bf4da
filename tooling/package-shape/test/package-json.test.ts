import { describe, expect, test } from 'vitest';
import type { Target } from '../src/workspace.ts';
import {
  exportsForUsers,
  exportsInWorkspace,
  manifest,
  packageInShape,
  problemsOf,
  publishConfigOf,
} from './fixture-workspace.ts';

function problemsOfManifest(more: object, name = 'files'): string[] {
  return problemsOf(packageInShape(name, { 'package.json': manifest(name, more) }));
}

test('finds nothing in a package in shape', () => {
  expect(problemsOf(packageInShape('files'))).toEqual([]);
});

describe('fields', () => {
  test.each([
    ['name', { name: '@oxide/file' }],
    ['private', { private: true }],
    ['version', { version: undefined }],
    ['description', { description: '' }],
    ['license', { license: 'ISC' }],
    ['type', { type: 'commonjs' }],
    ['sideEffects', { sideEffects: undefined }],
    ['engines.node', { engines: { node: '>=20' } }],
    ['files', { files: ['dist', 'src'] }],
    ['scripts.build', { scripts: {} }],
    ['publishConfig.access', { publishConfig: { ...publishConfigOf(exportsForUsers), access: undefined } }],
  ])('tells that `%s` is wrong', (field, more) => {
    const found = problemsOfManifest(more);
    expect(found).toContainEqual(
      expect.stringContaining(`packages/files/package.json: \`${field}\` is missing or wrong → `),
    );
  });
});

describe('entry points', () => {
  const { '.': main } = exportsInWorkspace;

  test('the source condition comes first', () => {
    const { '@oxide/source': source, ...build } = main;
    const found = problemsOfManifest({
      exports: { ...exportsInWorkspace, '.': { ...build, '@oxide/source': source } },
    });
    expect(found).toEqual([expect.stringContaining('"." does not begin with the condition "@oxide/source"')]);
  });

  test('users get the same map without the source condition', () => {
    const found = problemsOfManifest({ publishConfig: publishConfigOf(exportsInWorkspace) });
    expect(found).toEqual([expect.stringContaining('`publishConfig.exports` differs from `exports`')]);
  });

  test('the order of published conditions is part of the comparison', () => {
    const { import: esm, require: cjs } = exportsForUsers['.'];
    const reordered = { ...exportsForUsers, '.': { require: cjs, import: esm } };
    const found = problemsOfManifest({ publishConfig: publishConfigOf(reordered) });
    expect(found).toEqual([expect.stringContaining('`publishConfig.exports` differs')]);
  });

  test('imports are published without the source condition too', () => {
    const found = problemsOfManifest({
      imports: { '#value': { '@oxide/source': './src/value.ts', default: './dist/value.js' } },
    });
    expect(found).toEqual([expect.stringContaining('`publishConfig.imports` differs from `imports`')]);
  });

  test('each has ESM and CommonJS', () => {
    const { require: _, ...esm } = main;
    const exports = { ...exportsInWorkspace, '.': esm };
    const publishConfig = publishConfigOf({ ...exportsForUsers, '.': { import: main.import } });
    expect(problemsOfManifest({ exports, publishConfig })).toEqual([
      expect.stringContaining('"." has no "require"'),
    ]);
  });

  test('one that ends with .mjs has ESM alone', () => {
    const withModule = (target: Target) => ({
      exports: {
        ...exportsInWorkspace,
        './a.mjs': { '@oxide/source': './src/index.ts', ...(target as object) },
      },
      publishConfig: publishConfigOf({ ...exportsForUsers, './a.mjs': target }),
    });
    const module = { types: './dist/index.d.ts', default: './dist/index.js' };
    expect(problemsOfManifest(withModule(module))).toEqual([]);
    for (const wrong of [
      exportsForUsers['.'],
      { ...module, types: './dist/index.d.cts' },
      { default: module.default },
    ])
      expect(problemsOfManifest(withModule(wrong))).toEqual([
        expect.stringContaining('"./a.mjs" is not ESM alone'),
      ]);
  });

  test('are told to projects that resolve without `exports`', () => {
    const entry = exportsForUsers['.'];
    const exports = { ...exportsForUsers, './a': entry };
    expect(publishConfigOf(exports)).toEqual({
      access: 'public',
      main: './dist/index.cjs',
      types: './dist/index.d.cts',
      typesVersions: { '*': { a: ['./dist/index.d.cts'] } },
      exports,
    });
    const found = problemsOfManifest({ publishConfig: { access: 'public', exports: exportsForUsers } });
    expect(found).toEqual([expect.stringContaining('npm run check:shape -- --write')]);
  });

  test('types come before the code', () => {
    const untyped = { ...main, import: { default: './dist/index.js', types: './dist/index.d.ts' } };
    const { '@oxide/source': _, ...published } = untyped;
    const found = problemsOfManifest({
      exports: { ...exportsInWorkspace, '.': untyped },
      publishConfig: publishConfigOf({ ...exportsForUsers, '.': published }),
    });
    expect(found).toEqual([expect.stringContaining('"." has no "types" first in "import"')]);
  });

  test('each leads to a file that exists, or is built from one', () => {
    const missing = { './gone': JSON.parse(JSON.stringify(main).replaceAll('/index.', '/gone.')) };
    const { '@oxide/source': _, ...published } = missing['./gone'];
    const found = problemsOfManifest({
      exports: { ...exportsInWorkspace, ...missing },
      publishConfig: publishConfigOf({ ...exportsForUsers, './gone': published }),
    });
    expect(found).toEqual([
      expect.stringContaining('an entry point leads to src/gone.ts, which does not exist'),
    ]);
  });

  test('package.json is one of them', () => {
    const found = problemsOfManifest({
      exports: { '.': main },
      publishConfig: publishConfigOf({ '.': exportsForUsers['.'] }),
    });
    expect(found).toEqual([expect.stringContaining('`exports` hides package.json')]);
  });
});
