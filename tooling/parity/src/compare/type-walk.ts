import {
  type Checker,
  SignatureKind,
  type Type,
  type TypeReference,
  type Symbol as TypeSymbol,
} from 'typescript/unstable/sync';
import { isClass, isOptional } from '../program/declarations.ts';
import type { Difference, DifferenceKind } from './difference.ts';
import { pairVariants } from './pair-variants.ts';
import type { TypeComparison } from './type-comparison.ts';

/** Generic types can unfold without end. */
const deepest = 30;

/** Goes through two types side by side, and stops at each type that has an entry of its own. */
export class TypeWalk {
  readonly differences: Difference[] = [];
  readonly through: Set<string> = new Set();
  readonly #checker: Checker;
  readonly #comparison: TypeComparison;
  readonly #start: string;
  readonly #visited = new Set<string>();
  #depth = 0;

  constructor(checker: Checker, comparison: TypeComparison, start: string) {
    this.#checker = checker;
    this.#comparison = comparison;
    this.#start = start;
  }

  /** @returns Whether something was found that keeps the two apart. */
  compare(ours: Type, official: Type, place: string): boolean {
    if (this.#comparison.mutual(ours, official)) return false;
    const visit = `${ours.id}:${official.id}`;
    if (this.#visited.has(visit)) return true;
    this.#visited.add(visit);
    // Type parameters stand for each other: neither type says what they are.
    if (ours.isTypeParameter() && official.isTypeParameter()) return true;
    const named = this.#comparison.counterpart(ours, official, this.#start);
    if (named) {
      this.#compareArguments(ours, official, place);
      if (!isClass(named.official)) this.through.add(named.key);
      return true;
    }
    this.#depth += 1;
    const found = this.#depth < deepest && this.#compareParts(ours, official, place);
    this.#depth -= 1;
    if (found) return true;
    this.#add('form', place, `${this.#show(ours)} for ${this.#show(official)}`);
    return true;
  }

  #compareParts(ours: Type, official: Type, place: string): boolean {
    if (ours.isUnionType() || official.isUnionType()) return this.#compareUnions(ours, official, place);
    if (this.#checker.isArrayType(ours) && this.#checker.isArrayType(official))
      return this.#compareArguments(ours, official, `${place}[]`);
    if (ours.isTypeReference() && ours.getSymbol()?.id === official.getSymbol()?.id)
      return this.#compareArguments(ours, official, `${place}<>`);
    if (!hasMembers(ours) || !hasMembers(official)) return false;
    const called = this.#compareSignatures(ours, official, place);
    return this.#compareMembers(ours, official, place) || called;
  }

  /** Functions of one form: what they take, and what they give. */
  #compareSignatures(ours: Type, official: Type, place: string): boolean {
    const [own = [], other = []] = [ours, official].map((type) =>
      this.#checker.getSignaturesOfType(type, SignatureKind.Call),
    );
    const [mine, theirs] = [own[0], other[0]];
    if (!mine || !theirs || own.length + other.length > 2) return false;
    const count = mine.getParameters().length;
    if (count !== theirs.getParameters().length) return false;
    const parts = Array.from({ length: count }, (_, index) =>
      [mine, theirs].map((signature) => this.#checker.getParameterType(signature, index)),
    );
    parts.push([mine, theirs].map((signature) => this.#checker.getReturnTypeOfSignature(signature)));
    return parts.filter(([a, b]) => a && b && this.compare(a, b, `${place}()`)).length > 0;
  }

  #compareArguments(ours: Type, official: Type, place: string): boolean {
    const [own, other] = [ours, official].map((type) =>
      type.isTypeReference()
        ? this.#checker.getTypeArguments(type as TypeReference)
        : type.getAliasTypeArguments(),
    );
    const pairs = (own ?? []).map((a, index) => [a, other?.[index]] as const);
    return pairs.filter(([a, b]) => b !== undefined && this.compare(a, b, place)).length > 0;
  }

  #compareUnions(ours: Type, official: Type, place: string): boolean {
    const { pairs, onlyOurs, onlyOfficial } = pairVariants(ours, official, this.#checker, this.#comparison);
    const found = pairs.filter(({ own, other, label }) =>
      this.compare(own, other, label ? `${place}|${label}` : place),
    );
    for (const type of onlyOfficial) this.#add('value there', place, this.#show(type));
    for (const type of onlyOurs) this.#add('value here', place, this.#show(type));
    return found.length + onlyOfficial.length + onlyOurs.length > 0;
  }

  #compareMembers(ours: Type, official: Type, place: string): boolean {
    const own = this.#members(ours);
    const other = this.#members(official);
    const before = this.differences.length;
    let found = false;
    for (const [name, member] of other) {
      const mine = own.get(name);
      if (isBrand(name)) found = true;
      else if (!mine) this.#add('member there', place, name);
      else if (this.#compareMember(mine, member, place)) found = true;
    }
    for (const name of own.keys()) {
      if (isBrand(name)) found = true;
      else if (!other.has(name)) this.#add('member here', place, name);
    }
    return found || this.differences.length > before;
  }

  #compareMember(ours: TypeSymbol, official: TypeSymbol, place: string): boolean {
    const { name } = official;
    const differs = isOptional(ours) !== isOptional(official);
    if (differs) this.#add(isOptional(ours) ? 'optional here' : 'optional there', place, name);
    const [own, other] = [ours, official].map((symbol) => this.#checker.getTypeOfSymbol(symbol));
    const found = own && other && this.compare(own, other, place === '' ? name : `${place}.${name}`);
    return differs || found === true;
  }

  #members(type: Type): Map<string, TypeSymbol> {
    return new Map(this.#checker.getPropertiesOfType(type).map((member) => [member.name, member]));
  }

  #add(kind: DifferenceKind, place: string, what: string): void {
    this.differences.push({ kind, place, what });
  }

  #show(type: Type): string {
    const text = this.#checker.typeToString(type).replaceAll(/import\("[^"]*"\)\./g, '');
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
  }
}

function hasMembers(type: Type): boolean {
  return type.isObjectType() || type.isIntersectionType();
}

/** Whether a member is a private field, or keyed by a symbol: no other declaration can have it. */
function isBrand(name: string): boolean {
  return name.startsWith('__#') || name.startsWith('__@');
}
