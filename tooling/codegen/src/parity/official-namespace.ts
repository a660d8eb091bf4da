import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { declaredNames } from './declared-names.ts';

/** A type that the official client's namespace gives. */
export interface NamespacePath {
  /** `OpenAI.Chat.Completions.ChatCompletion.Choice` */
  path: string;
  /** File of the official `resources` folder that declares it. */
  file: string;
  /** Its qualified name in that file. */
  name: string;
  isClass: boolean;
}

interface Specifier {
  name: string;
  exported: string;
  isType: boolean;
}

interface OfficialFile {
  types: string[];
  classes: Set<string>;
  /** Local name → where it is imported from. */
  imports: Map<string, { name: string; module: string }>;
  /** Class → what its namespace exports. */
  namespaces: Map<string, Specifier[]>;
}

/** Every path of the namespace of the installed `openai` package, without what its core declares. */
export function officialNamespace(official: string): NamespacePath[] {
  const resources = join(official, 'resources');
  const files = new Map<string, OfficialFile | undefined>();
  const found: NamespacePath[] = [];

  function load(file: string): OfficialFile | undefined {
    if (!files.has(file)) {
      const path = join(resources, file.replace(/\.ts$/, '.d.ts'));
      files.set(file, existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined);
    }
    return files.get(file);
  }

  /** Where a name of a file is declared. */
  function resolve(file: string, name: string): { file: string; name: string } | undefined {
    const content = load(file);
    if (!content) return undefined;
    if (content.types.includes(name) || content.classes.has(name)) return { file, name };
    const source = content.imports.get(name);
    if (!source?.module.startsWith('.')) return undefined;
    return resolve(join(dirname(file), source.module).replace(/\.js$/, '.ts'), source.name);
  }

  function visit(prefix: string, specifiers: readonly Specifier[], from: string): void {
    for (const { name, exported, isType } of specifiers) {
      const home = resolve(from, name);
      if (!home) continue;
      const path = `${prefix}.${exported}`;
      const content = load(home.file);
      if (isType) {
        for (const declared of content?.types ?? []) {
          if (declared !== home.name && !declared.startsWith(`${home.name}.`)) continue;
          const nested = `${path}${declared.slice(home.name.length)}`;
          found.push({ path: nested, file: home.file, name: declared, isClass: false });
        }
      } else {
        found.push({ path, ...home, isClass: true });
        visit(path, content?.namespaces.get(home.name) ?? [], home.file);
      }
    }
  }

  const client = parse(readFileSync(join(official, 'client.d.ts'), 'utf8'));
  for (const specifier of client.namespaces.get('OpenAI') ?? []) {
    const source = client.imports.get(specifier.name);
    const module = source?.module.match(/^\.\/resources\/(.*)\.js$/)?.[1];
    if (source && module) visit('OpenAI', [{ ...specifier, name: source.name }], `${module}.ts`);
  }
  return found;
}

function parse(source: string): OfficialFile {
  const imports: OfficialFile['imports'] = new Map();
  for (const [, names = '', module = ''] of source.matchAll(
    /^import (?:type )?\{([^}]*)\} from "([^"]+)"/gm,
  )) {
    for (const { name, exported } of specifiersOf(names)) imports.set(exported, { name, module });
  }
  const namespaces: OfficialFile['namespaces'] = new Map();
  for (const [, name = '', body = ''] of source.matchAll(
    /^export declare namespace (\w+) \{\n([\s\S]*?)\n\}/gm,
  )) {
    const exported = [...body.matchAll(/^ {4}export \{([^}]*)\}/gm)].flatMap(([, list = '']) =>
      specifiersOf(list),
    );
    for (const [, local = '', module] of body.matchAll(/^ {4}export type (\w+) = API\.(\w+);/gm)) {
      imports.set(local, { name: module ?? local, module: './resources/shared.js' });
      exported.push({ name: local, exported: local, isType: true });
    }
    // A namespace can be declared in several blocks.
    if (exported.length > 0) namespaces.set(name, [...(namespaces.get(name) ?? []), ...exported]);
  }
  const classes = new Set([...source.matchAll(/^export declare class (\w+)/gm)].map(([, name = '']) => name));
  return { types: declaredNames(source), classes, imports, namespaces };
}

function specifiersOf(list: string): Specifier[] {
  return list
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const [name = '', exported = name] = text.replace(/^type /, '').split(' as ');
      return { name, exported, isType: text.startsWith('type ') };
    });
}
