import * as compat from '@oxide/compat';
import { officialSubpaths } from '@oxide/parity';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentedAbsences, isAbsent } from './support/differences.ts';
import { officialNames } from './support/official-modules.ts';

const absent = documentedAbsences();
const load = async (subpath: string): Promise<object | undefined> => {
  try {
    return (await import(/* @vite-ignore */ `@oxide/compat/${subpath}`)) as object;
  } catch {
    return undefined;
  }
};

describe('exports', () => {
  const missing: string[] = [];
  const missingModules: string[] = [];

  beforeAll(async () => {
    for (const subpath of officialSubpaths) {
      const ours = await load(subpath);
      if (!ours) missingModules.push(subpath);
      else
        for (const name of await officialNames(subpath)) {
          if (!(name in ours) && !absent.names.includes(name)) missing.push(`${subpath}: ${name}`);
        }
    }
  }, 60_000);

  it('have every public subpath of the official package but those documented as absent', () => {
    expect(officialSubpaths.length).toBeGreaterThan(200);
    expect(missingModules.filter((subpath) => !isAbsent(subpath, absent.subpaths))).toEqual([]);
  });

  it('have every name of each subpath but those documented as absent', () => {
    expect(missing).toEqual([]);
  });

  it('document no subpath as absent that is there', () => {
    const present = officialSubpaths.filter((subpath) => !missingModules.includes(subpath));
    expect(present.filter((subpath) => isAbsent(subpath, absent.subpaths))).toEqual([]);
  });

  it('document no name as absent that the root or a static has', () => {
    const { OpenAI } = compat;
    expect(absent.names.filter((name) => name in compat || name in OpenAI)).toEqual([]);
  });
});

describe('the root', () => {
  it('has the class as default export and by name, with itself as static property', () => {
    expect(compat.default).toBe(compat.OpenAI);
    expect(compat.OpenAI.OpenAI).toBe(compat.OpenAI);
    expect(compat.OpenAI.name).toBe('OpenAI');
  });

  it('gives with and without extension the same modules', async () => {
    const plain = await import('@oxide/compat/resources/chat/completions');
    const js = await import('@oxide/compat/resources/chat/completions.js');
    const mjs = await import('@oxide/compat/resources/chat/completions.mjs');
    expect(js.Completions).toBe(plain.Completions);
    expect(mjs.Completions).toBe(plain.Completions);
    expect(plain.Completions).toBe(compat.OpenAI.Chat.Completions);
    const { Completions } = await import('@oxide/compat/resources');
    expect(Completions).toBe(compat.OpenAI.Completions);
  });
});
