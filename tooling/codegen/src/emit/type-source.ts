import type { ClientNames } from '../manifest/client-names.ts';
import type { Declaration } from './declaration.ts';
import type { DeclarationTree } from './declaration-tree.ts';
import { indexEntries } from './index-file.ts';
import { compare } from './print-file.ts';
import type { Resource } from './resource.ts';

/** A type in the namespace of a resource. */
export interface NamedType {
  name: string;
  package: string;
  /** Namespace of the package's index that holds it, where the index doesn't have the name itself. */
  namespace?: string;
  /** Absent when the manifest doesn't know the type. */
  declaration?: Declaration;
  /** For handwritten types: type parameters, and what it stands for. */
  written?: { parameters: string; target: string };
}

/** Tells the types of a resource, and how the index of its package gives them. */
export class TypeSource {
  readonly #tree: DeclarationTree;
  readonly #handwritten: ClientNames['handwritten'];
  /** Package → file → names that the index gives by themselves, and the namespace that has the others. */
  readonly #index: Map<string, Map<string, { free: ReadonlySet<string>; namespace?: string }>> = new Map();

  constructor(tree: DeclarationTree, { handwritten }: ClientNames) {
    this.#tree = tree;
    this.#handwritten = handwritten;
    for (const [owner, files] of tree.packages) {
      const entries = indexEntries(files).map(({ file, free, ...rest }) => {
        return [file, { ...rest, free: new Set(free) }] as const;
      });
      this.#index.set(owner, new Map(entries));
    }
  }

  /** By name. Not among them: what the variants of parameters have in common, since nobody passes that. */
  typesOf({ path, package: owner, file }: Pick<Resource, 'path' | 'package' | 'file'>): NamedType[] {
    const index = this.#index.get(owner)?.get(file);
    const types = new Map<string, NamedType>();
    for (const declaration of this.#tree.packages.get(owner)?.get(file)?.values() ?? []) {
      const { name } = declaration;
      if (name.endsWith('ParamsBase')) continue;
      const namespace = index?.free.has(name) ? undefined : index?.namespace;
      types.set(name, { name, package: owner, declaration, ...(namespace ? { namespace } : {}) });
    }
    for (const [heading, target] of Object.entries(this.#handwritten[path] ?? {})) {
      const [, name = '', parameters = ''] = /^(\w+)(.*)$/.exec(heading) ?? [];
      types.set(name, { ...types.get(name), name, package: owner, written: { parameters, target } });
    }
    return [...types.values()].sort((a, b) => compare(a.name, b.name));
  }
}
