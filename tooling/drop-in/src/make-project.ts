import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tarballsByName } from '@oxide/outside-project';

const template: string = join(import.meta.dirname, '../project');
const sources = ['guides', 'libraries', 'connect-proxy.ts', 'contract.ts', 'mock.ts', 'tracing.ts'];

/** What stands under the name `openai`: our tarball, or the official package to compare with. */
export type Installed = '@oxide/compat' | 'openai';

/**
 * Writes the outside project: the same programs as ES modules and as CommonJS, and a manifest with exact versions in
 * which `openai` is the wanted package for every library too.
 */
export function makeProject(folder: string, tarballs: string, installed: Installed): void {
  const copy = (from: string, to = from) =>
    cpSync(join(template, from), join(folder, to), { recursive: true });
  for (const [format, type] of [
    ['esm', 'module'],
    ['cjs', 'commonjs'],
  ] as const) {
    rmSync(join(folder, format), { recursive: true, force: true });
    mkdirSync(join(folder, format), { recursive: true });
    for (const source of sources) copy(source, join(format, source));
    writeFileSync(join(folder, format, 'package.json'), JSON.stringify({ type }));
  }
  copy('require', 'cjs/require');
  for (const file of readdirSync(template)) if (/^run$|config|globals/.test(file)) copy(file);
  copy('npm-lock.json', 'package-lock.json');
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest(tarballs, installed), undefined, 2));
}

function manifest(tarballs: string, installed: Installed): object {
  const given = JSON.parse(readFileSync(join(template, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const { openai: official, ...devDependencies } = given.devDependencies;
  const packed = tarballsByName(tarballs);
  const openai = installed === 'openai' ? official : packed['@oxide/compat'];
  return {
    ...given,
    dependencies: { openai },
    devDependencies: { ...devDependencies, '@oxide/mock-server': packed['@oxide/mock-server'] },
    // The tarballs depend on each other by versions that no registry has yet.
    overrides: { ...packed, openai: '$openai' },
  };
}
