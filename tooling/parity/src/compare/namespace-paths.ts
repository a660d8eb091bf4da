import type { Symbol as TypeSymbol } from 'typescript/unstable/sync';
import { exportsOf, hasNamespace, isType } from '../program/declarations.ts';
import type { TypeProgram } from '../program/type-program.ts';
import { type Tally, tally } from './tally.ts';

/** The types and classes below a name of a module: `OpenAI.Chat.Completions.ChatCompletion.Choice`. */
export function compareNamespace({ checker, modules }: TypeProgram, subpath: string, name: string): Tally {
  const module = modules.find((one) => one.subpath === subpath);
  if (!module) throw new Error(`No module ${subpath} is compared`);
  const found: [string, boolean][] = [];

  function visit(path: string, official: TypeSymbol | undefined, ours: TypeSymbol | undefined): void {
    const own = exportsOf(ours, checker);
    for (const [inner, symbol] of exportsOf(official, checker)) {
      const mine = own.get(inner);
      if (isType(symbol)) found.push([`${path}.${inner}`, mine !== undefined && isType(mine)]);
      if (hasNamespace(symbol)) visit(`${path}.${inner}`, symbol, mine);
    }
  }

  const root = exportsOf(module.official, checker).get(name);
  if (!root) throw new Error(`The official module ${subpath} has no ${name}`);
  visit(name, root, exportsOf(module.ours, checker).get(name));
  return tally(found);
}
