import type { ClientNames } from '../manifest/client-names.ts';
import { banner, compare, statement } from './print-file.ts';
import { moduleName, writtenType } from './print-namespace.ts';
import { type Resource, withDescendants } from './resource.ts';
import type { TypeSource } from './type-source.ts';

const functions = ['toFile', 'toStreamingFile'];

const documentation = `/**
 * The client with every resource of the API. A resource is made when it is first touched, and can be replaced.
 *
 * @throws OpenAIError from the constructor when an option can't work, such as a missing API key
 */
`;

/** The client class with every resource, and the namespace that is merged with it. */
export function printClient(roots: readonly Resource[], source: TypeSource, client: ClientNames): string {
  const resources = [...roots].sort((a, b) => compare(a.property, b.property));
  const own = [...client.errors, ...functions];
  const lines = (print: (resource: Resource) => string) => resources.map(print).join('');
  const staticLine = (name: string) => `  static ${name}: typeof ${name} = ${name};\n`;
  const { imports, names, aliases } = namespaceOf(resources, source, client);
  return `${banner}
${coreImport(own)}${lines(({ path, className, package: owner }) =>
  path === 'beta' ? '' : `import { ${className} } from '@oxide/${owner}';\n`,
)}${imports}import { Beta } from '../beta.ts';
import { defineResources, holdOrigin } from '../define-resources.ts';
${lines(({ path, className }) => `import type { ${className} as ${className}Namespace } from './namespace/${path}.ts';\n`)}
${documentation}export class OpenAI extends Client {
${lines(({ property, className }) => `  declare ${property}: ${className};\n`)}
  constructor(options: ClientOptions = {}) {
    super(options);
    holdOrigin(this);
  }

  static OpenAI: typeof OpenAI = OpenAI;
  /** Ten minutes, in milliseconds. */
  static DEFAULT_TIMEOUT: number = 600_000;

${own.map(staticLine).join('')}
${lines(({ className }) => staticLine(className))}
  static {
    defineResources(OpenAI.prototype, {
${lines(({ property, className }) => `      ${property}: ${className},\n`)}    });
  }
}

${printNamespace({ names, aliases })}`;
}

function coreImport(names: readonly string[]): string {
  const items = ['Client', 'type ClientOptions', ...[...names].sort(compare)];
  return `import {\n${items.map((item) => `  ${item},\n`).join('')}} from '@oxide/core';\n`;
}

/** The declaration that merges the names with a class `OpenAI`. */
export function printNamespace({ names, aliases }: Pick<ClientNamespace, 'names' | 'aliases'>): string {
  return `export declare namespace OpenAI {
  export {
${names.map((name) => `    ${name},\n`).join('')}  };
${aliases.map((alias) => `  export ${alias}\n`).join('')}}
`;
}

export interface ClientNamespace {
  imports: string;
  names: string[];
  aliases: string[];
}

/** What the client's namespace holds: the resources, and the types that stand beside them. */
export function namespaceOf(
  resources: readonly Resource[],
  source: TypeSource,
  client: ClientNames,
): ClientNamespace {
  const taken = new Set(resources.map(({ className }) => className));
  const modules = new Map<string, Map<string, string>>();
  const packages = new Set<string>();
  const aliases: string[] = [];
  const specifiers = resources.map(({ className }) => `${className}Namespace as ${className}`);
  const add = (module: string, name: string): void => {
    if (taken.has(name)) return;
    taken.add(name);
    specifiers.push(name);
    modules.set(module, (modules.get(module) ?? new Map<string, string>()).set(name, name));
  };
  const written = (text: string): string => writtenType(text, (owner) => packages.add(owner));
  for (const name of client.core) add('@oxide/core', name);
  const all = resources.flatMap(withDescendants);
  const shared = { path: 'shared', package: 'shared', file: 'shared' };
  // A resource that is gone has no types; `sync` names what `client.json` still says of it.
  const chosen = client.root.flatMap((path) => all.find((resource) => resource.path === path) ?? []);
  for (const holder of [shared, ...chosen]) {
    for (const { name, package: owner, namespace, written: own } of source.typesOf(holder)) {
      if (own) {
        taken.add(name);
        aliases.push(`type ${name}${written(own.parameters)} = ${written(own.target)};`);
      } else if (namespace) {
        throw new Error(`${name} can't stand at the root: its package has it twice`);
      } else add(`@oxide/${owner}`, name);
    }
  }
  const imports = [...modules]
    .sort(([a], [b]) => compare(a, b))
    .map(([module, names]) => statement('import', module, names));
  for (const owner of [...packages].sort())
    imports.push(`import type * as ${moduleName(owner)} from '@oxide/${owner}';\n`);
  return {
    imports: imports.join(''),
    names: specifiers.sort(compare),
    aliases: aliases.sort(),
  };
}
