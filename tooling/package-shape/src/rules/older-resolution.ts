import type { Problem } from '../problem.ts';
import type { Manifest, Member, Target } from '../workspace.ts';

/** What stands in for `exports` where it isn't known: `moduleResolution` "node" of TypeScript before 7, old bundlers. */
export type OlderResolution = Pick<
  NonNullable<Manifest['publishConfig']>,
  'main' | 'types' | 'typesVersions'
>;

/** It knows no conditions, and is a matter of CommonJS. */
export function olderResolution({ publishConfig }: Manifest): OlderResolution {
  const { '.': main, ...subpaths } = publishConfig?.exports ?? {};
  const types: Record<string, string[]> = {};
  for (const [key, target] of Object.entries(subpaths)) {
    const file = leaf(target, 'types');
    if (file !== undefined) types[key.slice(2)] = [file];
  }
  const own = { main: leaf(main, 'default'), types: leaf(main, 'types') };
  return Object.keys(types).length > 0 ? { ...own, typesVersions: { '*': types } } : own;
}

function leaf(target: Target | undefined, condition: string): string | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  const found = target[condition];
  return typeof found === 'string' ? found : leaf(target.require, condition);
}

/** Projects that resolve in the older way find the same modules and types. */
export function checkOlderResolution(member: Member): Problem[] {
  const { main, types, typesVersions } = member.manifest.publishConfig ?? {};
  if (JSON.stringify({ main, types, typesVersions }) === JSON.stringify(olderResolution(member.manifest)))
    return [];
  const what = '`publishConfig` lacks what `exports` says for projects that resolve without it';
  const fix = 'npm run check:shape -- --write';
  return [{ where: `${member.folder}/package.json`, what, fix }];
}
