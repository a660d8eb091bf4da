import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../src/bundle.ts';
import { forbiddenIn } from '../src/forbidden.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oxide-bundle-'));
  writeFileSync(join(folder, 'early.js'), `export const early = () => globalThis.early('early');`);
  writeFileSync(join(folder, 'late.js'), `export const late = () => 'multipart/form-data';`);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the bundle for browsers', () => {
  it('tells what is loaded first from what is loaded when needed', async () => {
    const built = await bundle(
      `export { early } from './early.js'; export const load = () => import('./late.js');`,
      folder,
    );
    expect(built.initialCode).toContain('early');
    expect(built.initialCode).not.toContain('multipart/form-data');
    expect(built.wholeCode).toContain('multipart/form-data');
    expect(built.initial).toBe(gzipSync(built.initialCode, { level: 9 }).length);
    expect(built.whole).toBeGreaterThan(built.initial);
    expect(forbiddenIn('@oxide/embeddings', built)).toEqual([]);
  });

  it('may not bring uploads early', async () => {
    const built = await bundle(`export { late } from './late.js';`, folder);
    expect(forbiddenIn('@oxide/embeddings', built)).toEqual([
      expect.stringContaining('@oxide/embeddings brings the code of uploads at once'),
    ]);
  });

  it('fails for what a browser has no module of', async () => {
    await expect(bundle(`export { readFile } from 'node:fs';`, folder)).rejects.toThrow(/node:fs/);
    const late = await bundle(`export const load = () => import('node:fs');`, folder);
    expect(forbiddenIn('@oxide/embeddings', late)).toEqual([
      expect.stringContaining('an import of a module of Node'),
    ]);
  });
});
