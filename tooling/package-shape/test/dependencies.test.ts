import { expect, test } from 'vitest';
import { catalog } from '../src/catalog.ts';
import { checkCycles } from '../src/rules/cycles.ts';
import { type Files, manifest, packageInShape, problemsOf } from './fixture-workspace.ts';

function dependsOn(name: string, dependencies: Record<string, string>, devDependencies = {}): Files {
  const imports = Object.keys(dependencies).map((dependency) => `import '${dependency}';\n`);
  return packageInShape(name, {
    'package.json': manifest(name, { dependencies, devDependencies }),
    'src/value.ts': `${imports.join('')}export const value = 1;\n`,
  });
}

test('allows the edges of the catalogue', () => {
  const files = { ...packageInShape('core'), ...packageInShape('files') };
  const uploads = dependsOn('uploads', { '@oxide/core': 'workspace:^', '@oxide/files': 'workspace:^' });
  expect(problemsOf({ ...files, ...uploads })).toEqual([]);
});

test('refuses an edge that the catalogue does not list', () => {
  expect(problemsOf(dependsOn('files', { '@oxide/uploads': 'workspace:^' }))).toEqual([
    expect.stringContaining('packages/files/package.json: it depends on @oxide/uploads, an edge that'),
  ]);
});

test('refuses a development dependency on a package that may not be used', () => {
  const found = problemsOf(dependsOn('files', {}, { '@oxide/all': 'workspace:^' }));
  expect(found).toEqual([expect.stringContaining('its tests depend on @oxide/all')]);
});

test('lets tests use the mock server', () => {
  expect(problemsOf(dependsOn('files', {}, { '@oxide/mock-server': 'workspace:^' }))).toEqual([]);
});

test('wants workspace:^ for packages of the workspace', () => {
  expect(problemsOf(dependsOn('files', { '@oxide/core': '^0.1.0' }))).toEqual([
    expect.stringContaining('it asks for @oxide/core as "^0.1.0" → write "workspace:^"'),
  ]);
});

test('does not know a package without a row in the catalogue', () => {
  expect(problemsOf(packageInShape('novelty'))).toEqual([
    expect.stringContaining('packages/novelty: the catalogue does not know this package'),
  ]);
});

test('finds a cycle that goes through development dependencies', () => {
  const member = (name: string, more: object) => ({
    folder: `packages/${name}`,
    name,
    manifest: { name: `@oxide/${name}`, ...more },
    files: new Map<string, string>(),
  });
  const core = member('core', { devDependencies: { '@oxide/mock-server': 'workspace:^' } });
  const server = member('mock-server', { dependencies: { '@oxide/core': 'workspace:^' } });
  const found = checkCycles([core, server, member('files', { dependencies: { '@oxide/core': '' } })]);
  expect(found.map(({ what }) => what)).toEqual([
    'it depends on itself: @oxide/core → @oxide/mock-server → @oxide/core',
  ]);
});

test('the catalogue itself has no cycle and names only packages that it knows', () => {
  const visiting = (name: string, path: string[]): void => {
    expect(path).not.toContain(name);
    expect(Object.keys(catalog)).toContain(name);
    for (const next of catalog[name]?.mayDependOn ?? []) visiting(next, [...path, name]);
  };
  for (const name of ['compat', 'structured-outputs', 'otel', 'resilience']) visiting(name, []);
});
