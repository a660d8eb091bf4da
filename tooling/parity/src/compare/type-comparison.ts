import type { Checker, Type, Symbol as TypeSymbol } from 'typescript/unstable/sync';
import { type DeclarationPair, isType } from '../program/declarations.ts';
import type { DeclaredTypes } from './declared-types.ts';
import type { TypeResult, Verdict } from './difference.ts';
import { TypeWalk } from './type-walk.ts';

/** Compares types by the compiler, and finds where those lie apart that aren't assignable to each other. */
export class TypeComparison {
  readonly #checker: Checker;
  readonly #pairs: ReadonlyMap<number, DeclarationPair>;
  /** Key → the declarations that stand for it here: what we export, and what that is another name for. */
  readonly #ours: ReadonlyMap<string, ReadonlySet<number>>;
  readonly #assignable = new Map<string, boolean>();

  constructor(checker: Checker, { types, classes }: DeclaredTypes) {
    this.#checker = checker;
    const pairs = [...types, ...classes];
    this.#pairs = new Map(pairs.map((pair) => [pair.official.id, pair]));
    this.#ours = new Map(pairs.map((pair) => [pair.key, this.#standIns(pair)]));
  }

  /** Whether each is assignable to the other. */
  mutual(a: Type, b: Type): boolean {
    return this.assignable(a, b) && this.assignable(b, a);
  }

  assignable(source: Type, target: Type): boolean {
    const key = `${source.id}>${target.id}`;
    let known = this.#assignable.get(key);
    if (known === undefined) {
      known = this.#checker.isTypeAssignableTo(source, target);
      this.#assignable.set(key, known);
    }
    return known;
  }

  /** The pair of declarations that two types have their names from, where we export the one in the other's place. */
  counterpart(ours: Type, official: Type, except?: string): DeclarationPair | undefined {
    const own = namesOf(ours);
    return namesOf(official)
      .map(({ id }) => this.#pairs.get(id))
      .find((pair) => pair && pair.key !== except && own.some(({ id }) => this.#ours.get(pair.key)?.has(id)));
  }

  #standIns({ ours, official }: DeclarationPair): ReadonlySet<number> {
    if (!ours) return new Set();
    const behind = namesOf(this.#checker.getDeclaredTypeOfSymbol(ours));
    return new Set([ours.id, ...behind.filter(({ name }) => name === official.name).map(({ id }) => id)]);
  }

  compare(pairs: readonly DeclarationPair[]): TypeResult[] {
    const results = new Map(pairs.map((pair) => [pair.key, this.#compareOne(pair)]));
    return [...results.values()].map((result) =>
      result.verdict !== 'mutual' && alike(result, results, new Set())
        ? { ...result, verdict: 'alike' }
        : result,
    );
  }

  #compareOne({ key, official, ours }: DeclarationPair): TypeResult {
    if (!ours || !isType(ours)) return { key, verdict: 'missing', differences: [], through: [] };
    const own = this.#checker.getDeclaredTypeOfSymbol(ours);
    const other = this.#checker.getDeclaredTypeOfSymbol(official);
    if (own.isErrorType() || other.isErrorType()) throw new Error(`The compiler can't resolve ${key}`);
    const verdict = this.#verdict(own, other);
    if (verdict === 'mutual') return { key, verdict, differences: [], through: [] };
    const walk = new TypeWalk(this.#checker, this, key);
    walk.compare(own, other, '');
    return { key, verdict, differences: walk.differences, through: [...walk.through] };
  }

  #verdict(ours: Type, official: Type): Verdict {
    const fits = this.assignable(ours, official);
    const takes = this.assignable(official, ours);
    if (fits && takes) return 'mutual';
    if (fits) return 'narrower';
    return takes ? 'wider' : 'different';
  }
}

/** The declarations that a type has its names from: an alias, and what that stands for. */
function namesOf(type: Type): TypeSymbol[] {
  return [type.getAliasSymbol(), type.getSymbol()].filter((symbol) => symbol !== undefined);
}

/** Whether nothing but classes and brands stands between two types. */
function alike(result: TypeResult, all: ReadonlyMap<string, TypeResult>, open: Set<string>): boolean {
  if (result.verdict === 'mutual' || open.has(result.key)) return true;
  if (result.verdict === 'missing' || result.differences.length > 0) return false;
  open.add(result.key);
  return result.through.every((key) => {
    const inner = all.get(key);
    return inner !== undefined && alike(inner, all, open);
  });
}
