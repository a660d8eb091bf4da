import { type Checker, type Type, TypeFlags } from 'typescript/unstable/sync';
import type { TypeComparison } from './type-comparison.ts';

export interface PairedVariants {
  /** Variants that stand for each other and differ. */
  pairs: { own: Type; other: Type; label: string }[];
  onlyOurs: Type[];
  onlyOfficial: Type[];
}

/** Members whose constants tell the variants of a union apart. */
const discriminators = ['type', 'role', 'object', 'event'];

/**
 * Says which variants of two unions stand for each other: those of one name, then those with one
 * discriminator, then whatever single object is left over on both sides. Variants that are the same are left out.
 */
export function pairVariants(
  ours: Type,
  official: Type,
  checker: Checker,
  comparison: TypeComparison,
): PairedVariants {
  const [mine, theirs] = [variantsOf(ours), variantsOf(official)];
  const onlyOurs = mine.filter((own) => !theirs.some((other) => comparison.mutual(own, other)));
  const onlyOfficial = theirs.filter((other) => !mine.some((own) => comparison.mutual(own, other)));
  const pairs: PairedVariants['pairs'] = [];

  function pair(matches: (own: Type, other: Type) => string | undefined): void {
    for (const other of [...onlyOfficial]) {
      for (const own of onlyOurs) {
        const label = matches(own, other);
        if (label === undefined) continue;
        pairs.push({ own, other, label });
        onlyOurs.splice(onlyOurs.indexOf(own), 1);
        onlyOfficial.splice(onlyOfficial.indexOf(other), 1);
        break;
      }
    }
  }

  pair((own, other) => (comparison.counterpart(own, other) ? '' : undefined));
  pair((own, other) => {
    const constant = constantOf(other, checker);
    return constant !== undefined && constantOf(own, checker) === constant ? constant : undefined;
  });
  pair((own, other) => (own.isTypeParameter() && other.isTypeParameter() ? '' : undefined));
  const [own, other] = [onlyOurs.filter(isObject), onlyOfficial.filter(isObject)];
  if (own.length === 1 && other.length === 1) pair((a, b) => (isObject(a) && isObject(b) ? '' : undefined));
  return { pairs, onlyOurs, onlyOfficial };
}

function variantsOf(type: Type): Type[] {
  return type.isUnionType() ? [...type.getTypes()] : [type];
}

function isObject(type: Type): boolean {
  return (type.flags & (TypeFlags.Object | TypeFlags.Intersection)) !== 0;
}

function constantOf(type: Type, checker: Checker): string | undefined {
  if (!isObject(type)) return undefined;
  for (const name of discriminators) {
    const member = checker.getPropertyOfType(type, name);
    const constant = member && checker.getTypeOfSymbol(member);
    if (constant?.isStringLiteralType()) return constant.value;
  }
  return undefined;
}
