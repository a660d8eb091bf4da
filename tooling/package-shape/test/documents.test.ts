import { expect, test } from 'vitest';
import { manifest, packageInShape, problemsOf, row } from './fixture-workspace.ts';

const withThirdParty = {
  'package.json': manifest('files', { dependencies: { 'a-parser': '^1.0.0' } }),
  'src/value.ts': "import 'a-parser';\nexport const value = 1;\n",
};
const readme = '# Files\n\nnpm install @oxide/files\n\n```ts\nrun();\n```\n';

test('a README exists', () => {
  expect(problemsOf(packageInShape('files', { 'README.md': undefined }))).toEqual([
    expect.stringContaining('packages/files: README.md is missing'),
  ]);
});

test('a README says how to install the package by its own name', () => {
  const other = readme.replace('@oxide/files', '@oxide/core');
  expect(problemsOf(packageInShape('files', { 'README.md': other }))).toEqual([
    expect.stringContaining('it does not say how to install → add `npm install @oxide/files`'),
  ]);
});

test('a README has an example, unless the package is types alone', () => {
  const text = 'npm install @oxide/files @oxide/shared\n';
  expect(problemsOf(packageInShape('files', { 'README.md': text }))).toEqual([
    expect.stringContaining('packages/files/README.md: it has no example'),
  ]);
  expect(problemsOf(packageInShape('shared', { 'README.md': text }))).toEqual([]);
});

test('a README justifies each third-party dependency under its heading', () => {
  const elsewhere = `${readme}\na-parser\n\n## Dependencies\n\nNone.\n\n## More\n\na-parser\n`;
  expect(problemsOf(packageInShape('files', { ...withThirdParty, 'README.md': elsewhere }))).toEqual([
    expect.stringContaining('packages/files/README.md: it does not justify the dependency a-parser'),
  ]);
  const justified = `${readme}\n## Dependencies\n\n- \`a-parser\`: parses.\n\n## More\n`;
  expect(problemsOf(packageInShape('files', { ...withThirdParty, 'README.md': justified }))).toEqual([]);
});

test('a package has a history, or a changeset that will begin one', () => {
  const files = packageInShape('files', { 'CHANGELOG.md': undefined });
  expect(problemsOf(files)).toEqual([
    expect.stringContaining('neither CHANGELOG.md nor a changeset names it'),
  ]);
  const changeset = { '.changeset/first.md': '---\n"@oxide/files": minor\n---\n\nFiles.\n' };
  expect(problemsOf({ ...files, ...changeset })).toEqual([]);
  const other = { '.changeset/first.md': '---\n"@oxide/core": minor\n---\n\nThe `"@oxide/files": x`.\n' };
  expect(problemsOf({ ...files, ...other })).toHaveLength(1);
});

test('the README at the root lists each package as its package.json describes it', () => {
  const files = packageInShape('files');
  const missing = expect.stringContaining('README.md: it does not list @oxide/files as it is');
  expect(problemsOf({ ...files, 'README.md': undefined })).toEqual([missing]);
  expect(problemsOf({ ...files, 'README.md': row('files', 'Something else') })).toEqual([missing]);
  expect(problemsOf({ ...files, 'README.md': row('files').replace('](packages', '](apps') })).toEqual([
    missing,
  ]);
});

test('the README at the root lists no package that is gone', () => {
  expect(problemsOf({ ...packageInShape('files'), 'README.md': row('files') + row('fileses') })).toEqual([
    expect.stringContaining('README.md: it lists @oxide/fileses, which is gone'),
  ]);
});
