import type { Declaration } from './declaration.ts';

/** A type before names are resolved: which name reaches a declaration depends on where it is printed. */
export type TypeExpression =
  | { kind: 'text'; text: string }
  | { kind: 'declared'; target: Declaration }
  | { kind: 'core'; name: string; of?: TypeExpression }
  | { kind: 'array'; of: TypeExpression }
  | { kind: 'map'; of: TypeExpression }
  | { kind: 'union'; of: TypeExpression[] }
  | { kind: 'intersection'; of: TypeExpression[] };

export function text(value: string): TypeExpression {
  return { kind: 'text', text: value };
}

/** A union without repetitions, null last; its only member when there is one. */
export function union(members: TypeExpression[]): TypeExpression {
  const flat = members.flatMap((member) => (member.kind === 'union' ? member.of : [member]));
  const seen = new Set<string>();
  const unique = flat.filter((member) => {
    const key = expressionKey(member);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  if (unique.some((member) => member.kind === 'text' && member.text === 'unknown')) return text('unknown');
  const sorted = [...unique.filter((member) => !isNull(member)), ...unique.filter(isNull)];
  return sorted.length === 1 ? (sorted[0] as TypeExpression) : { kind: 'union', of: sorted };
}

export function isNull(expression: TypeExpression): boolean {
  return expression.kind === 'text' && expression.text === 'null';
}

const identities = new WeakMap<Declaration, number>();
let nextIdentity = 0;

function expressionKey(expression: TypeExpression): string {
  switch (expression.kind) {
    case 'text':
      return expression.text;
    case 'declared': {
      const known = identities.get(expression.target) ?? nextIdentity++;
      identities.set(expression.target, known);
      return `#${known}`;
    }
    case 'core':
      return `@${expression.name}<${expression.of ? expressionKey(expression.of) : ''}>`;
    case 'array':
    case 'map':
      return `${expression.kind}(${expressionKey(expression.of)})`;
    default:
      return `${expression.kind}(${expression.of.map(expressionKey).join()})`;
  }
}
