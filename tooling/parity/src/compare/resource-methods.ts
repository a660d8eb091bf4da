import { type Checker, SignatureKind, type Type } from 'typescript/unstable/sync';
import { exportsOf, isClass } from '../program/declarations.ts';
import type { TypeProgram } from '../program/type-program.ts';
import { type Tally, tally } from './tally.ts';

/** The methods of the resources on the client, `chat.completions.create`, as far as they are public. */
export function compareMethods({ checker, modules }: TypeProgram): Tally {
  const client = modules.find(({ subpath }) => subpath === 'client');
  const official = exportsOf(client?.official, checker).get('OpenAI');
  const ours = exportsOf(client?.ours, checker).get('OpenAI');
  if (!official || !ours) throw new Error('There is no client to compare');
  const found: [string, boolean][] = [];

  function visit(path: string, type: Type, own: Type | undefined): void {
    for (const member of checker.getPropertiesOfType(type)) {
      if (member.name.startsWith('_')) continue;
      const inner = checker.getTypeOfSymbol(member);
      const mine = own && checker.getPropertyOfType(own, member.name);
      const ownInner = mine && checker.getTypeOfSymbol(mine);
      if (inner && isResource(inner)) visit(`${path}${member.name}.`, inner, ownInner);
      else if (path !== '' && isCallable(inner, checker)) {
        found.push([`${path}${member.name}`, isCallable(ownInner, checker)]);
      }
    }
  }

  visit('', checker.getDeclaredTypeOfSymbol(official), checker.getDeclaredTypeOfSymbol(ours));
  return tally(found);
}

function isResource(type: Type): boolean {
  const symbol = type.getSymbol();
  if (!symbol || !isClass(symbol)) return false;
  return symbol.declarations.some(({ path }) => path.includes('/node_modules/openai/resources/'));
}

function isCallable(type: Type | undefined, checker: Checker): boolean {
  return type !== undefined && checker.getSignaturesOfType(type, SignatureKind.Call).length > 0;
}
