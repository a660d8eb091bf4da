import type { Manifest, Operation } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';
import { nodeAt } from '../model/node-at.ts';
import { reachablePackages } from '../sync/packages.ts';
import { pascalCase } from './case.ts';
import type { Body, Declaration, ParamsVariant } from './declaration.ts';
import { generatedFile, packageOfFile } from './official-file.ts';

interface Candidate {
  file: string;
  name: string;
  path: string;
}

/** Every declaration of every package, and which of them speaks for a path. */
export class DeclarationTree {
  readonly manifest: Manifest;
  readonly names: Names;
  /** Package → file → top-level name → declaration. */
  readonly packages: Map<string, Map<string, Map<string, Declaration>>> = new Map();
  /** Path, without `!`, → the declaration that holds its members. */
  readonly homes: Map<string, Declaration> = new Map();
  readonly operations: Map<string, Operation>;

  constructor(manifest: Manifest, names: Names) {
    this.manifest = manifest;
    this.names = names;
    this.operations = new Map(manifest.operations.map((operation) => [operation.id, operation]));
    this.#placeTypes();
    this.#placeOperationTypes();
  }

  /** Package that owns the schema or the operation that a path begins with. */
  ownerOf(path: string): string {
    const root = rootOf(path);
    const operation = path.startsWith(`${root}:`) ? this.operations.get(root) : undefined;
    const owner = operation?.package ?? this.manifest.owners[root];
    if (!owner) throw new Error(`Nobody owns ${path}`);
    return owner;
  }

  /** The declaration of that name, made when it is missing. */
  declare(owner: string, file: string, name: string, parent?: Declaration): Declaration {
    const siblings = parent ? parent.children : this.#fileOf(owner, file);
    const existing = siblings.get(name);
    if (existing) return existing;
    const created: Declaration = {
      package: owner,
      file,
      name,
      children: new Map(),
      ...(parent ? { parent } : {}),
    };
    siblings.set(name, created);
    return created;
  }

  /** A declaration for something that has no official name: under the first of the names that is free. */
  declareUnnamed(owner: string, file: string, name: string, body: Body, parent?: Declaration): Declaration {
    const siblings = parent ? parent.children : this.#fileOf(owner, file);
    let free = name;
    for (let count = 2; siblings.has(free) || (!parent && this.#taken(owner, free)); count++)
      free = `${name}${count}`;
    const created = this.declare(owner, file, free, parent);
    created.body = body;
    return created;
  }

  /** The file that takes what has no official place in a package. */
  mainFile(owner: string): string {
    const files = [...(this.packages.get(owner)?.keys() ?? [])];
    return files.includes(owner) ? owner : (files[0] ?? owner);
  }

  #fileOf(owner: string, file: string): Map<string, Declaration> {
    let files = this.packages.get(owner);
    if (!files) {
      files = new Map();
      this.packages.set(owner, files);
    }
    let names = files.get(file);
    if (!names) {
      names = new Map();
      files.set(file, names);
    }
    return names;
  }

  #taken(owner: string, name: string): boolean {
    return [...(this.packages.get(owner)?.values() ?? [])].some((file) => file.has(name));
  }

  #placeTypes(): void {
    const byPath = new Map<string, Candidate[]>();
    const candidates: Candidate[] = [];
    for (const [file, names] of Object.entries(this.names.types)) {
      for (const [name, path] of Object.entries(names)) {
        const candidate = { file, name, path };
        candidates.push(candidate);
        const key = path.replace(/!$/, '');
        byPath.set(key, [...(byPath.get(key) ?? []), candidate]);
      }
    }
    const chosen = new Map<Candidate, Declaration>();
    for (const [path, options] of byPath) {
      const owner = this.ownerOf(path);
      const reachable = reachablePackages(owner);
      const own = options
        .filter((option) => reachable.includes(packageOfFile(option.file)))
        .sort(byPreference);
      const best = own[0] ?? options.filter((option) => !option.name.includes('.')).sort(byPreference)[0];
      const dropNull = options.every((option) => option.path.endsWith('!'));
      const body: Body = { kind: 'schema', node: nodeAt(path, this.manifest, this.operations), dropNull };
      let home: Declaration;
      if (own[0]) {
        home = this.#declarePath(own[0]);
      } else if (best && (owner === 'shared' || !this.#taken(owner, best.name))) {
        home = this.declare(owner, sharedFile(best.file), best.name);
      } else if (path === rootOf(path)) {
        home = this.declare(owner, sharedFile(options[0]?.file ?? 'shared.ts'), pascalCase(path));
      } else {
        // Part of a schema whose owner has no name for it: each package that has one declares its own.
        for (const option of options) this.#declarePath(option).body = body;
        continue;
      }
      home.body = body;
      this.homes.set(path, home);
      if (best) chosen.set(best, home);
    }
    for (const [path, target] of Object.entries(this.names.same)) {
      const home = this.homes.get(target.replace(/!$/, ''));
      if (home) this.homes.set(path, home);
    }
    for (const candidate of candidates) this.#placeAlias(candidate, chosen);
  }

  /** Every further name of a path: an alias, or a re-export where the home is in another package. */
  #placeAlias(candidate: Candidate, chosen: Map<Candidate, Declaration>): void {
    const home = this.homes.get(candidate.path.replace(/!$/, ''));
    if (!home || (chosen.get(candidate) === home && packageOfFile(candidate.file) === home.package)) return;
    if (!reachablePackages(packageOfFile(candidate.file)).includes(home.package)) return;
    const alias = this.#declarePath(candidate);
    alias.body ??= { kind: 'alias', target: home };
  }

  #declarePath({ file, name }: { file: string; name: string }): Declaration {
    const owner = packageOfFile(file);
    let current: Declaration | undefined;
    for (const step of name.split('.')) current = this.declare(owner, generatedFile(file), step, current);
    return current as Declaration;
  }

  #placeOperationTypes(): void {
    for (const [file, names] of Object.entries(this.names.params)) {
      for (const [name, id] of Object.entries(names)) {
        const operation = this.#operation(id);
        const variant = paramsVariant(name, names);
        const declaration = this.#declarePath({ file, name });
        declaration.body = { kind: 'params', operation, variant };
      }
      for (const name of Object.keys(names)) {
        const top = this.#declarePath({ file, name });
        if (top.body?.kind !== 'params' || top.body.variant !== 'union') continue;
        for (const suffix of ['NonStreaming', 'Streaming']) {
          const target = this.#declarePath({ file, name: `${name}${suffix}` });
          const alias = this.declare(top.package, top.file, `${name}${suffix}`, top);
          alias.body = { kind: 'alias', target };
        }
      }
    }
    for (const [file, names] of Object.entries(this.names.pages)) {
      for (const [name, id] of Object.entries(names)) {
        this.#declarePath({ file, name }).body = { kind: 'page', operation: this.#operation(id) };
      }
    }
  }

  #operation(id: string): Operation {
    const operation = this.operations.get(id);
    if (!operation) throw new Error(`The names mention an unknown operation: ${id}`);
    return operation;
  }
}

export function rootOf(path: string): string {
  return path.replace(/[.|[:!].*$/s, '');
}

function paramsVariant(name: string, names: Record<string, string>): ParamsVariant {
  if (name.endsWith('ParamsBase')) return 'base';
  if (name.endsWith('ParamsNonStreaming')) return 'nonStreaming';
  if (name.endsWith('ParamsStreaming')) return 'streaming';
  return `${name}Base` in names ? 'union' : 'plain';
}

/** Types that live in `shared` but not in the official `shared.ts` keep a file of their origin's name. */
function sharedFile(file: string): string {
  const generated = generatedFile(file);
  const owner = packageOfFile(file);
  return generated === owner ? generated : `${owner}-${generated.replaceAll('/', '-')}`;
}

function byPreference(a: Candidate, b: Candidate): number {
  return preference(a) - preference(b) || a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}

/** Top-level names first, shorter ones before longer; the namespace of a parameter type last. */
function preference({ name }: Candidate): number {
  return name.split('.').length + (/Params\./.test(name) ? 10 : 0);
}
