import { type ClientNames, loadClientNames } from '../manifest/client-names.ts';
import { type CompatNames, loadCompatNames } from '../manifest/compat-names.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';
import type { ClassExports } from './class-exports.ts';
import { DeclarationTree } from './declaration-tree.ts';
import { renderAll } from './emit.ts';
import { namespaceOf, printNamespace } from './print-client.ts';
import { banner, compare } from './print-file.ts';
import { printResource, printResourceIndex, printResources } from './print-resource.ts';
import { type Resource, resourceTree, withDescendants } from './resource.ts';
import { TypeSource } from './type-source.ts';

/** The package that stands in for the official one. */
export const compatPackage = 'compat';

/** Its generated files: the namespace of its client class, and a file for each of the official resources. */
export function emitCompat(
  manifest: Manifest,
  names: Names,
  classes: ClassExports,
  clientNames: ClientNames = loadClientNames(),
  compatNames: CompatNames = loadCompatNames(),
): Map<string, string> {
  const tree = new DeclarationTree(manifest, names);
  renderAll(tree);
  const source = new TypeSource(tree, clientNames);
  const roots = resourceTree(manifest.operations, names, clientNames);
  const files = new Map([['openai.ts', printCompatClient(roots, source, clientNames)]]);
  for (const resource of roots.flatMap(withDescendants)) {
    const { path, children } = resource;
    const last = path.split('/').at(-1) ?? '';
    const own = printResource(resource, source, classes, compatNames[path]);
    if (children.length === 0 && !compatNames[path]?.folder) {
      files.set(`resources/${path}.ts`, own);
      continue;
    }
    files.set(`resources/${path}/${last}.ts`, own);
    files.set(`resources/${path}/index.ts`, printResourceIndex(resource));
    files.set(`resources/${path}.ts`, `${banner}\nexport * from './${last}/index.ts';\n`);
    for (const [name, module] of Object.entries(compatNames[path]?.modules ?? {}))
      files.set(`resources/${path}/${name}.ts`, printModule(path, module));
  }
  for (const [name, text] of printResources(roots, source, new Set(clientNames.root))) files.set(name, text);
  return files;
}

/** A file that stands for a handwritten one, which lies outside of the generated folder. */
function printModule(path: string, module: string): string {
  const up = '../'.repeat(path.split('/').length + 2);
  return `${banner}\nexport * from '${up}${module}.ts';\n`;
}

function printCompatClient(roots: readonly Resource[], source: TypeSource, client: ClientNames): string {
  const resources = [...roots].sort((a, b) => compare(a.property, b.property));
  const { imports, names, aliases } = namespaceOf(resources, source, client);
  const namespaces = resources.map(({ className }) => `  ${className} as ${className}Namespace,\n`);
  return `${banner}
import type {
${namespaces.join('')}} from '@oxide/all/namespaces';
${imports}import { CompatClient } from '../client/compat-client.ts';

/**
 * The client with every resource of the API.
 *
 * @throws OpenAIError from the constructor when an option can't work, such as a missing API key
 */
export class OpenAI extends CompatClient {
  static override OpenAI: typeof OpenAI = OpenAI;
}

${printNamespace({ names, aliases })}`;
}
