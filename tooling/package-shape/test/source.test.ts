import { describe, expect, test } from 'vitest';
import { importsOf, packageOf } from '../src/imports-of.ts';
import { type Files, manifest, packageInShape, problemsOf } from './fixture-workspace.ts';

const internal = "import { x } from '@oxide/core/internal';\nexport const value = x;\n";
const onCore = { dependencies: { '@oxide/core': 'workspace:^' } };

function problemsOfSource(files: Files, name = 'files'): string[] {
  return problemsOf(packageInShape(name, files));
}

describe('imports', () => {
  test('are found in every form, and not in comments', () => {
    const source = [
      "import { a } from 'a';",
      "import type {\n  B,\n} from 'b';",
      "export { c } from './c.ts';",
      "import 'd';",
      "const e = await import('e/sub');",
      "const f = require('f');",
      "/**\n * import { g } from 'g';\n */",
      "// import 'h';",
      "const accept = '*/*'; type I = import('i').I;",
    ].join('\n');
    expect(importsOf(source).map(({ specifier }) => specifier)).toEqual([
      'a',
      'b',
      './c.ts',
      'd',
      'e/sub',
      'f',
      'i',
    ]);
    expect(importsOf(source).map(({ line }) => line)).toEqual([1, 4, 5, 6, 7, 8, 13]);
  });

  test('name a package by the first parts of the specifier', () => {
    expect(packageOf('@oxide/core/internal')).toBe('@oxide/core');
    expect(packageOf('undici/lib/dispatcher/agent.js')).toBe('undici');
    expect(packageOf('./near.ts')).toBeUndefined();
    expect(packageOf('#platform')).toBeUndefined();
  });

  test('must be listed as dependencies', () => {
    expect(problemsOfSource({ 'src/value.ts': "import 'zod';\nexport const value = 1;\n" })).toEqual([
      expect.stringContaining(
        'packages/files/src/value.ts:1: it imports zod, which package.json does not list',
      ),
    ]);
  });

  test('must use each dependency', () => {
    expect(problemsOfSource({ 'package.json': manifest('files', onCore) })).toEqual([
      expect.stringContaining('packages/files/package.json: no file of src imports @oxide/core'),
    ]);
  });

  test('of Node modules are for node.ts and undici.ts', () => {
    const source = "import { readFile } from 'node:fs/promises';\nexport const value = readFile;\n";
    expect(problemsOfSource({ 'src/value.ts': source })).toEqual([
      expect.stringContaining('src/value.ts:1: it imports node:fs/promises, which browsers and Workers lack'),
    ]);
    const inNode = { 'src/disk/node.ts': source, 'src/undici.ts': "import 'fs';\n" };
    expect(problemsOfSource(inNode)).toEqual([]);
    expect(problemsOfSource({ 'src/value.ts': source }, 'mock-server')).toEqual([]);
  });

  test('of core/internal are for resource packages', () => {
    const files = { 'package.json': manifest('files', onCore), 'src/value.ts': internal };
    expect(problemsOfSource(files)).toEqual([]);
    const other = { 'package.json': manifest('otel', onCore), 'src/value.ts': internal };
    expect(problemsOfSource(other, 'otel')).toEqual([
      expect.stringContaining('packages/otel/src/value.ts:1: it imports @oxide/core/internal, which is for'),
    ]);
    const examples = { 'examples/package.json': {}, 'examples/reply.ts': internal };
    expect(problemsOf(examples)).toEqual([
      expect.stringContaining('examples/reply.ts:1: it imports @oxide/core'),
    ]);
  });

  test('do not lead out of the package by a path', () => {
    const test = "import '../../core/src/client.ts';\nimport '../src/value.ts';\n";
    expect(problemsOfSource({ 'test/value.test.ts': test })).toEqual([
      expect.stringContaining('test/value.test.ts:1: ../../core/src/client.ts leads out of the package'),
    ]);
  });

  test('by # are listed in the manifest', () => {
    expect(problemsOfSource({ 'src/value.ts': "import '#gone';\nexport const value = 1;\n" })).toEqual([
      expect.stringContaining('it imports #gone, which `imports` does not list'),
    ]);
  });
});

describe('entry files', () => {
  test('name what they export', () => {
    const source = "export { value } from './value.ts';\nexport * from './value.ts';\n";
    expect(problemsOfSource({ 'src/index.ts': source })).toEqual([
      expect.stringContaining('packages/files/src/index.ts:2: it exports all of ./value.ts → name each'),
    ]);
  });

  test('may export all generated types, and a namespace by name', () => {
    const source = "export type * from './generated/index.ts';\nexport * as values from './value.ts';\n";
    const banner = '// Written by a generator. Do not edit.\n';
    expect(problemsOfSource({ 'src/index.ts': source, 'src/generated/index.ts': banner })).toEqual([]);
  });
});

describe('methods of resources', () => {
  const see = ' * @see https://example.com/docs';
  const source = (docstring: string) =>
    `export class Files extends APIResource {
  parts: Parts = new Parts(this._client);
${docstring}
  list(query?: object): Page;
  list(options?: Options): Page;
  list(): Page {
    return fetch(1);
  }

  #hidden(): void {}
}
function list(): void {}
`;
  const problemsOfMethod = (docstring: string, name?: string) =>
    problemsOfSource({ 'src/value.ts': source(docstring) }, name);

  test('say what they do, once for all overloads', () => {
    expect(problemsOfMethod('')).toEqual([
      expect.stringContaining('packages/files/src/value.ts:4: Files.list has no docstring'),
    ]);
  });

  test('link to the reference', () => {
    expect(problemsOfMethod('  /** Lists the files. */')).toEqual([
      expect.stringContaining('packages/files/src/value.ts:4: Files.list links to no reference'),
    ]);
    expect(problemsOfMethod(`  /**\n   * Lists the files.\n   *\n  ${see}\n   */`)).toEqual([]);
  });

  test('are those of resource packages alone', () => {
    expect(problemsOfMethod('', 'otel')).toEqual([]);
  });
});

describe('files', () => {
  test('that are generated say that they must not be edited', () => {
    expect(problemsOfSource({ 'src/generated/wire.ts': 'export interface Wire {}\n' })).toEqual([
      expect.stringContaining('packages/files/src/generated/wire.ts: its first lines do not say'),
    ]);
  });

  test('have at most 400 handwritten lines', () => {
    const long = (lines: number) => `// Do not edit.\n${'\n'.repeat(lines - 2)}// end\n`;
    expect(problemsOfSource({ 'src/value.ts': long(400), 'src/generated/wire.ts': long(900) })).toEqual([]);
    expect(problemsOfSource({ 'src/value.ts': long(401) })).toEqual([
      expect.stringContaining('packages/files/src/value.ts: it has 401 lines, above 400'),
    ]);
  });

  test('have names that say something, in tools and examples too', () => {
    expect(problemsOfSource({ 'src/utils.ts': '', 'test/helpers.ts': '' })).toHaveLength(2);
    expect(problemsOf({ 'tooling/x/package.json': {}, 'tooling/x/src/misc.ts': '' })).toEqual([
      expect.stringContaining('tooling/x/src/misc.ts: its name says nothing'),
    ]);
  });

  test.each(['src/index.ts', 'tsconfig.json', 'tsdown.config.ts'])('of a package include %s', (file) => {
    expect(problemsOfSource({ [file]: undefined })).toContainEqual(
      expect.stringContaining(`packages/files: ${file} is missing`),
    );
  });

  test('of a package include a test, unless it is types alone', () => {
    const untested = { 'test/value.test.ts': undefined };
    expect(problemsOfSource(untested)).toEqual([expect.stringContaining('packages/files: it has no test')]);
    expect(problemsOfSource(untested, 'shared')).toEqual([]);
  });
});
