import { pascalCase } from './case.ts';
import type { Declaration } from './declaration.ts';
import { banner, compare } from './print-file.ts';
import { type Resource, withDescendants } from './resource.ts';
import type { NamedType, TypeSource } from './type-source.ts';

/**
 * The namespaces of a resource of the client and of all below it, each merged with the type of its class. They
 * hold nothing but what the same file declares: a namespace that gives on an imported name counts as a value,
 * and couldn't stand beside the class's static property of that name. So each type gets an alias here.
 */
export class NamespacePrinter {
  readonly #root: Resource;
  readonly #source: TypeSource;
  readonly #types: Map<Resource, NamedType[]> = new Map();
  readonly #packages: Set<string> = new Set();
  /** Name → how many resources of the file have a type of that name. */
  readonly #count: Map<string, number> = new Map();

  constructor(root: Resource, source: TypeSource) {
    this.#root = root;
    this.#source = source;
    this.#count.set(root.className, 1);
    for (const resource of withDescendants(root)) {
      const types = this.#source.typesOf(resource);
      this.#types.set(resource, types);
      for (const { name } of types) this.#count.set(name, (this.#count.get(name) ?? 0) + 1);
    }
  }

  print(): string {
    const aliases = [...this.#types].flatMap(([resource, types]) =>
      types.map((type) => this.#alias(type, this.#localName(type.name, resource))),
    );
    const namespaces = this.#namespace(this.#root, '');
    const imports = [...this.#packages]
      .sort()
      .map((name) => `import type * as ${moduleName(name)} from '@oxide/${name}';\n`);
    if (this.#root.path === 'beta') imports.push("import type { Beta as BetaClass } from '../../beta.ts';\n");
    return [banner, imports.join(''), ...(aliases.length > 0 ? [aliases.join('')] : []), namespaces].join(
      '\n',
    );
  }

  #alias({ name, package: owner, namespace, declaration, written }: NamedType, local: string): string {
    const type = written
      ? `type ${local}${this.#written(written.parameters)} = ${this.#written(written.target)};\n`
      : '';
    if (!declaration) return type;
    this.#packages.add(owner);
    const scope = [moduleName(owner), ...(namespace ? [namespace] : []), name].join('.');
    return aliasLines(local, homeOf(declaration), scope, '', type);
  }

  #written(text: string): string {
    return writtenType(text, (owner) => this.#packages.add(owner));
  }

  #namespace(resource: Resource, indent: string): string {
    const { className } = resource;
    const names = new Map(resource.children.map((child) => [child.className, '']));
    for (const holder of [resource, ...resource.children]) {
      for (const { name } of this.#types.get(holder) ?? []) {
        if (!names.has(name)) names.set(name, this.#localName(name, holder));
      }
    }
    const type = `${indent}export type ${className} = ${this.#classType(resource)};\n`;
    if (names.size === 0) return type;
    const specifiers = [...names]
      .filter(([, local]) => local !== '')
      .sort(([a], [b]) => compare(a, b))
      .map(([name, local]) => `${indent}    ${local === name ? name : `${local} as ${name}`},\n`);
    const parts = resource.children.map((child) => this.#namespace(child, `${indent}  `));
    if (specifiers.length > 0) parts.unshift(`${indent}  export {\n${specifiers.join('')}${indent}  };\n`);
    const keyword = indent === '' ? 'declare namespace' : 'namespace';
    return `${type}${indent}export ${keyword} ${className} {\n${parts.join('\n')}${indent}}\n`;
  }

  /** Through the properties of the root's class, since a package's index may have to rename the classes below. */
  #classType(resource: Resource): string {
    if (resource.parent) return `${this.#classType(resource.parent)}['${resource.property}']`;
    if (resource.path === 'beta') return 'BetaClass';
    this.#packages.add(resource.package);
    return `${moduleName(resource.package)}.${resource.className}`;
  }

  #localName(name: string, resource: Resource): string {
    return this.#count.get(name) === 1 ? name : `${pascalCase(resource.path)}${name}`;
  }
}

export function moduleName(owner: string): string {
  return `${pascalCase(owner)}API`;
}

/** `package.Name` → the name in the namespace as which the package is imported. */
export function writtenType(text: string, use: (owner: string) => void): string {
  return text.replace(/\b([a-z-]+)\.(?=[A-Z])/g, (_, owner: string) => {
    use(owner);
    return `${moduleName(owner)}.`;
  });
}

/** A re-exported name brings along what hangs on it where it is declared. */
export function homeOf(declaration: Declaration): Declaration {
  const { body, children, package: owner, file } = declaration;
  if (body?.kind !== 'alias' || children.size > 0) return declaration;
  const { target } = body;
  const isReexport = !target.parent && (target.package !== owner || target.file !== file);
  return isReexport ? homeOf(target) : declaration;
}

/** A type and all that hangs on it under a name of this file. */
export function aliasLines(
  name: string,
  declaration: Declaration,
  target: string,
  indent: string,
  written = '',
): string {
  const export_ = indent === '' ? '' : 'export ';
  const plain = declaration.body ? `${indent}${export_}type ${name} = ${target};\n` : '';
  const type = written || plain;
  const children = [...declaration.children.values()].sort((a, b) => compare(a.name, b.name));
  if (children.length === 0) return type;
  const keyword = indent === '' ? 'declare namespace' : 'export namespace';
  const inner = children.map((child) =>
    aliasLines(child.name, child, `${target}.${child.name}`, `${indent}  `),
  );
  return `${type}${indent}${keyword} ${name} {\n${inner.join('')}${indent}}\n`;
}
