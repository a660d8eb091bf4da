import { type ClientNames, loadClientNames } from '../manifest/client-names.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';
import { DeclarationTree } from './declaration-tree.ts';
import { renderAll } from './emit.ts';
import { printClient } from './print-client.ts';
import { banner } from './print-file.ts';
import { NamespacePrinter } from './print-namespace.ts';
import { type Resource, resourceTree } from './resource.ts';
import { TypeSource } from './type-source.ts';

/** The package that puts the resources together. */
export const clientPackage = 'all';

/** Its generated files: the client class, and the namespaces of types under it. File → text. */
export function emitClient(
  manifest: Manifest,
  names: Names,
  clientNames: ClientNames = loadClientNames(),
): Map<string, string> {
  const tree = new DeclarationTree(manifest, names);
  renderAll(tree);
  const source = new TypeSource(tree, clientNames);
  const roots = resourceTree(manifest.operations, names, clientNames);
  const files = new Map([['openai.ts', printClient(roots, source, clientNames)]]);
  for (const root of roots)
    files.set(`namespace/${root.path}.ts`, new NamespacePrinter(root, source).print());
  files.set('namespaces.ts', printNamespaces(roots));
  return files;
}

/** The namespaces by name, for a client class elsewhere. */
function printNamespaces(roots: readonly Resource[]): string {
  const lines = roots.map(
    ({ path, className }) => `export type { ${className} } from './namespace/${path}.ts';\n`,
  );
  return `${banner}\n${lines.join('')}`;
}
