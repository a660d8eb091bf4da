import type { TypeResult } from '../compare/difference.ts';
import { groupBy } from './group-by.ts';

/** The part of the official package that a type belongs to: `chat`, `beta/responses`, `core`. */
export function areaOf(key: string): string {
  const [first = '', second = '', third = ''] = key.split(/[/#]/);
  if (first !== 'resources') return first;
  return second === 'beta' ? `beta/${third}` : second;
}

/** Types by area, resources first, then what else the package exports. */
export function byArea(types: readonly TypeResult[]): [area: string, types: TypeResult[]][] {
  const areas = groupBy(types, ({ key }) => `${key.startsWith('resources/') ? 0 : 1}${areaOf(key)}`);
  return [...areas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([area, list]) => [area.slice(1), list]);
}
