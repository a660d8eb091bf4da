import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkWorkspace } from '../src/check.ts';
import { printProblem } from '../src/problem.ts';
import { olderResolution } from '../src/rules/older-resolution.ts';
import { readWorkspace, type Target } from '../src/workspace.ts';

export type Files = Record<string, string | object | undefined>;

const build = {
  import: { types: './dist/index.d.ts', default: './dist/index.js' },
  require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
};

export const exportsInWorkspace = {
  '.': { '@oxide/source': './src/index.ts', ...build },
  './package.json': './package.json',
};

export const exportsForUsers = { '.': build, './package.json': './package.json' };

/** What is published of these entry points. */
export function publishConfigOf(exports: Record<string, Target>): object {
  return { access: 'public', ...olderResolution({ publishConfig: { exports } }), exports };
}

/** The manifest of a package in shape; `more` replaces whole fields. */
export function manifest(name: string, more: object = {}): object {
  return {
    name: `@oxide/${name}`,
    version: '0.1.0',
    description: 'The endpoints that the test is about',
    license: 'MIT',
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22.19' },
    files: ['dist'],
    exports: exportsInWorkspace,
    publishConfig: publishConfigOf(exportsForUsers),
    scripts: { build: 'tsdown' },
    ...more,
  };
}

/** Files of a package in shape, under `packages/<name>/`; a file given as undefined is left out. */
export function packageInShape(name: string, files: Files = {}): Files {
  const own: Files = {
    'package.json': manifest(name),
    'README.md': `# @oxide/${name}\n\n    npm install @oxide/${name}\n\n\`\`\`ts\nrun();\n\`\`\`\n`,
    'CHANGELOG.md': '# Changes\n',
    'tsconfig.json': '{}',
    'tsdown.config.ts': '',
    'src/index.ts': "export { value } from './value.ts';\n",
    'src/value.ts': 'export const value = 1;\n',
    'test/value.test.ts': '',
    ...files,
  };
  return Object.fromEntries(Object.entries(own).map(([path, text]) => [`packages/${name}/${path}`, text]));
}

/** The row of a package in the README at the root. */
export function row(name: string, description = 'The endpoints that the test is about'): string {
  return `| [\`@oxide/${name}\`](packages/${name}) | ${description} |\n`;
}

/** A README at the root that lists these packages. */
function rootReadme(files: Files): string {
  const names = Object.keys(files).map((path) => /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1] ?? '');
  return `# Packages\n\n${names
    .filter(Boolean)
    .map((name) => row(name))
    .join('')}`;
}

/** Writes a workspace of these files, checks it and gives each problem as it is printed. */
export function problemsOf(files: Files): string[] {
  const root = mkdtempSync(join(tmpdir(), 'oxide-shape-'));
  try {
    for (const [path, text] of Object.entries({ 'README.md': rootReadme(files), ...files })) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), typeof text === 'string' ? text : JSON.stringify(text));
    }
    return checkWorkspace(readWorkspace(root)).map(printProblem);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
