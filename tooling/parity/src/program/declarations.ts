import { type Checker, SymbolFlags, type Symbol as TypeSymbol } from 'typescript/unstable/sync';

/** Something that the official package declares, and what we export under the same path. */
export interface DeclarationPair {
  /** Module and qualified name: `resources/files#FileObject`. */
  key: string;
  official: TypeSymbol;
  /** Nothing when a program can't reach a type of that name there. */
  ours: TypeSymbol | undefined;
}

export const isAlias = ({ flags }: TypeSymbol): boolean => (flags & SymbolFlags.Alias) !== 0;
export const isType = ({ flags }: TypeSymbol): boolean => (flags & SymbolFlags.Type) !== 0;
export const isValue = ({ flags }: TypeSymbol): boolean => (flags & SymbolFlags.Value) !== 0;
export const isClass = ({ flags }: TypeSymbol): boolean => (flags & SymbolFlags.Class) !== 0;
export const isOptional = ({ flags }: TypeSymbol): boolean => (flags & SymbolFlags.Optional) !== 0;
export const hasNamespace = ({ flags }: TypeSymbol): boolean => (flags & SymbolFlags.Module) !== 0;

/** What an imported or re-exported name stands for in the end. */
export function declarationOf(symbol: TypeSymbol, checker: Checker): TypeSymbol {
  return isAlias(symbol) ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Exported name → what it stands for. Nothing for what has no exports. */
export function exportsOf(symbol: TypeSymbol | undefined, checker: Checker): Map<string, TypeSymbol> {
  if (!symbol) return new Map();
  const all = checker.getExportsOfModule(symbol);
  return new Map(all.map((one) => [one.name, declarationOf(one, checker)]));
}
