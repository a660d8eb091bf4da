import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { type Entry, publishedEntries, repository } from './entries.ts';
import { forbiddenIn } from './forbidden.ts';
import { importCost } from './import-cost.ts';
import { installedSizes, total } from './installed-size.ts';
import type { Sizes } from './judge.ts';

export interface Measured {
  readonly sizes: Sizes;
  /** The same of the official package. */
  readonly official: Sizes;
  readonly forbidden: readonly string[];
}

/** Stand for the rest: they bring the same packages. */
const INSTALLED = ['embeddings', 'responses'];
const official: Entry = { specifier: 'openai', folder: join(repository, 'tooling/sizes') };

/** Of the built packages. */
export async function measure(): Promise<Measured> {
  const sizes: Record<string, number> = {};
  const forbidden: string[] = [];
  for (const entry of publishedEntries()) {
    const built = await bundle(`export * from '${entry.specifier}';`, entry.folder);
    forbidden.push(...forbiddenIn(entry.specifier, built));
    const { modules, bytes } = await importCost(entry.specifier, entry.folder);
    Object.assign(sizes, {
      [`bundle ${entry.specifier}: initial`]: built.initial,
      [`bundle ${entry.specifier}: whole`]: built.whole,
      [`import ${entry.specifier}: modules`]: modules,
      [`import ${entry.specifier}: bytes`]: bytes,
    });
  }
  for (const name of INSTALLED) {
    const installed = installedSizes(join(repository, 'packages', name));
    sizes[`install @oxide/${name}`] = total(installed);
  }
  return { sizes, forbidden, official: await measureOfficial() };
}

async function measureOfficial(): Promise<Sizes> {
  const { specifier, folder } = official;
  const client = await bundle(`export { default } from '${specifier}';`, folder);
  const everything = await bundle(`export * from '${specifier}';`, folder);
  const { modules, bytes } = await importCost(specifier, folder);
  return {
    'bundle: client': client.whole,
    'bundle: all exports': everything.whole,
    'import: modules': modules,
    'import: bytes': bytes,
    install: total(installedSizes(join(folder, 'node_modules', specifier))),
  };
}
