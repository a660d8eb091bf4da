import type { Checker } from 'typescript/unstable/sync';
import { exportsOf, isType, isValue } from '../program/declarations.ts';
import type { ModulePair, TypeProgram } from '../program/type-program.ts';
import { type Tally, tally } from './tally.ts';

/** The modules that a program can import. */
export function compareSubpaths({ modules }: TypeProgram): Tally {
  return tally(modules.map(({ subpath, ours }) => [subpath, ours !== undefined]));
}

/**
 * The names that the modules export, `subpath#name`, as far as there is such a module here. A name that stands
 * for a value and a type has to stand for both.
 */
export function compareExports(checker: Checker, modules: readonly ModulePair[]): Tally {
  const found: [string, boolean][] = [];
  for (const { subpath, official, ours } of modules) {
    if (!ours) continue;
    const own = exportsOf(ours, checker);
    for (const [name, symbol] of exportsOf(official, checker)) {
      const mine = own.get(name);
      const present =
        mine !== undefined && (isType(mine) || !isType(symbol)) && (isValue(mine) || !isValue(symbol));
      found.push([`${subpath}#${name}`, present]);
    }
  }
  return tally(found);
}
