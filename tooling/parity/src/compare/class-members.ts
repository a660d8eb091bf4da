import { SyntaxKind } from 'typescript/unstable/ast';
import type { Checker, Type, Symbol as TypeSymbol } from 'typescript/unstable/sync';
import type { DeclarationPair } from '../program/declarations.ts';
import { type Tally, tally } from './tally.ts';

/**
 * The members of classes, `core/streaming#Stream.tee`, statics as `core/streaming#Stream::fromSSEResponse`,
 * as far as a program or a subclass can reach them. Classes that are not here are left out.
 */
export function compareMembers(checker: Checker, classes: readonly DeclarationPair[]): Tally {
  const found: [string, boolean][] = [];
  function add(separator: string, key: string, official: Type | undefined, ours: Type | undefined): void {
    if (!official) return;
    for (const member of checker.getPropertiesOfType(official)) {
      if (!isReachable(member)) continue;
      const present = ours !== undefined && checker.getPropertyOfType(ours, member.name) !== undefined;
      found.push([`${key}${separator}${member.name}`, present]);
    }
  }
  for (const { key, official, ours } of classes) {
    if (!ours) continue;
    add('.', key, checker.getDeclaredTypeOfSymbol(official), checker.getDeclaredTypeOfSymbol(ours));
    add('::', key, checker.getTypeOfSymbol(official), checker.getTypeOfSymbol(ours));
  }
  return tally(found);
}

/** Whether a member is neither private, by keyword or as a field, nor keyed by a symbol. */
function isReachable({ name, valueDeclaration }: TypeSymbol): boolean {
  if (name.startsWith('__#') || name.startsWith('__@') || name === 'prototype') return false;
  const declaration = valueDeclaration?.resolve() as
    | { modifiers?: readonly { kind: SyntaxKind }[] }
    | undefined;
  return !declaration?.modifiers?.some(({ kind }) => kind === SyntaxKind.PrivateKeyword);
}
