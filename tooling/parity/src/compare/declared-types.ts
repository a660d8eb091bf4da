import type { Symbol as TypeSymbol } from 'typescript/unstable/sync';
import {
  type DeclarationPair,
  exportsOf,
  hasNamespace,
  isAlias,
  isClass,
  isType,
} from '../program/declarations.ts';
import type { TypeProgram } from '../program/type-program.ts';

export interface DeclaredTypes {
  /** Interfaces and aliases, those in namespaces included. */
  types: DeclarationPair[];
  classes: DeclarationPair[];
}

/**
 * Everything that the official package declares and a program can import, each once: under the module that
 * declares it, or, where that is internal, the first that exports it.
 */
export function declaredTypes({ checker, modules }: TypeProgram): DeclaredTypes {
  const types: DeclarationPair[] = [];
  const classes: DeclarationPair[] = [];
  const seen = new Set<number>();
  const homes = new Set(modules.map(({ subpath }) => subpath));

  function add(key: string, official: TypeSymbol, own: TypeSymbol | undefined): void {
    if (seen.has(official.id)) return;
    seen.add(official.id);
    if (isType(official)) {
      const ours = own && isType(own) ? own : undefined;
      (isClass(official) ? classes : types).push({ key, official, ours });
    }
    if (!hasNamespace(official)) return;
    const nested = exportsOf(own, checker);
    for (const one of checker.getExportsOfModule(official)) {
      // The namespace of a class names again what its module declares.
      if (!isAlias(one)) add(`${key}.${one.name}`, one, nested.get(one.name));
    }
  }

  for (const { subpath, official, ours } of modules) {
    const own = exportsOf(ours, checker);
    for (const [name, declared] of exportsOf(official, checker)) {
      if (homeOf(declared) === subpath) add(`${subpath}#${name}`, declared, own.get(name));
    }
  }
  for (const { subpath, official, ours } of modules) {
    const own = exportsOf(ours, checker);
    for (const [name, declared] of exportsOf(official, checker)) {
      if (!homes.has(homeOf(declared) ?? '')) add(`${subpath}#${name}`, declared, own.get(name));
    }
  }
  return { types, classes };
}

/** The file of the official package that declares something, as a subpath. */
function homeOf(symbol: TypeSymbol): string | undefined {
  const file = symbol.declarations[0]?.path.split('/node_modules/openai/')[1];
  return file?.replace(/\.d\.m?ts$/, '');
}
