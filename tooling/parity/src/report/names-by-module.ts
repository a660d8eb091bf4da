import { code } from './describe-differences.ts';
import { groupBy } from './group-by.ts';

/** A line for each module: `subpath`: `name`, `name`. */
export function namesByModule(keys: readonly string[]): string[] {
  const modules = groupBy(keys, (key) => key.split('#')[0] ?? '');
  return [...modules].map(([module, list]) => {
    const names = list.map((key) => code(key.slice(module.length + 1)));
    return `- ${code(module)}: ${names.join(' ')}`;
  });
}
