import { readdirSync, readFileSync } from 'node:fs';
import { VERSION } from '@oxide/compat/version';
import { describe, expect, it } from 'vitest';

const changesets = new URL('../../../.changeset/', import.meta.url);
const read = (url: URL): string => readFileSync(url, 'utf8');
const manifest = JSON.parse(read(new URL('../package.json', import.meta.url))) as {
  version: string;
  devDependencies: { openai: string };
};
const release = (version: string): string => version.replace(/\.\d+$/, '');

// Installers, tracing libraries and their ranges go by the version under `openai`.
describe('the version', () => {
  it('is that of the official release that it stands for, but for the patch number', () => {
    expect(release(manifest.version)).toBe(release(manifest.devDependencies.openai));
  });

  it('is what `openai/version` exports', () => {
    expect(VERSION).toBe(manifest.version);
  });

  it('is raised by patches alone: its minor number is the official one', () => {
    const texts = readdirSync(changesets).map((file) => read(new URL(file, changesets)));
    const bumps = texts.flatMap((text) => [...text.matchAll(/^['"]@oxide\/compat['"]: (\w+)$/gm)]);
    expect(bumps.map(([, bump]) => bump).filter((bump) => bump !== 'patch')).toEqual([]);
  });
});
