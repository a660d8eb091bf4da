import type { Problem } from '../problem.ts';
import type { Member, Target } from '../workspace.ts';

const SOURCE = '@oxide/source';

type Targets = Record<string, Target>;

/** The same map as users get it: without the condition that leads to the source. */
export function withoutSource(target: Target): Target {
  if (typeof target !== 'object' || target === null) return target;
  const kept = Object.entries(target).filter(([condition]) => condition !== SOURCE);
  return Object.fromEntries(kept.map(([condition, value]) => [condition, withoutSource(value)]));
}

interface Leaf {
  path: string;
  conditions: string[];
}

/** Every path that the target may lead to, with the conditions on the way. */
function leaves(target: Target, conditions: string[] = []): Leaf[] {
  if (target === null) return [];
  if (typeof target === 'string') return [{ path: target, conditions }];
  return Object.entries(target).flatMap(([condition, value]) => leaves(value, [...conditions, condition]));
}

/** `./dist/a.d.cts` is built from `src/a.ts`; anything else is a file of the package itself. */
function originOf(path: string): string {
  return path.replace(/^\.\//, '').replace(/^dist\/(.*?)(\.d)?\.[mc]?[jt]s$/, 'src/$1.ts');
}

function checkFiles(member: Member, where: string, targets: Targets): Problem[] {
  const origins = Object.values(targets).flatMap((target) =>
    leaves(target).map(({ path }) => originOf(path)),
  );
  return [...new Set(origins)]
    .filter((origin) => !origin.includes('*') && !member.files.has(origin))
    .map((origin) => ({
      where,
      what: `an entry point leads to ${origin}, which does not exist`,
      fix: 'correct the path or write the file',
    }));
}

/** Order decides in conditions, so two maps are the same only if their text is. */
function checkPublished(
  where: string,
  field: 'exports' | 'imports',
  own: Targets,
  published?: Targets,
): Problem[] {
  if (JSON.stringify(withoutSource(own)) === JSON.stringify(published ?? {})) return [];
  const fix = `make it a copy of \`${field}\` in which every "${SOURCE}" is left out`;
  return [{ where, what: `\`publishConfig.${field}\` differs from \`${field}\``, fix }];
}

function checkSourceFirst(where: string, key: string, target: Target): Problem[] {
  if (typeof target === 'string' && target.endsWith('.json')) return [];
  const first = typeof target === 'object' && target !== null ? Object.keys(target)[0] : undefined;
  if (first === SOURCE) return [];
  const fix = 'put it first: the first condition that matches wins';
  return [{ where, what: `"${key}" does not begin with the condition "${SOURCE}"`, fix }];
}

function checkFormats(where: string, key: string, target: Target): Problem[] {
  if (typeof target === 'string') return [];
  const published = leaves(withoutSource(target));
  if (key.endsWith('.mjs')) return checkOneFormat(where, key, published);
  const problems: Problem[] = [];
  for (const format of ['import', 'require']) {
    const own = published.filter(({ conditions }) => conditions.includes(format));
    if (own.length === 0) {
      problems.push({ where, what: `"${key}" has no "${format}"`, fix: 'give each entry ESM and CommonJS' });
    } else if (!own[0]?.conditions.includes('types')) {
      problems.push({
        where,
        what: `"${key}" has no "types" first in "${format}"`,
        fix: 'put "types" before the code',
      });
    }
  }
  return problems;
}

/** By its name it is ESM whatever loads it, and types of CommonJS modules count on that. */
function checkOneFormat(where: string, key: string, published: Leaf[]): Problem[] {
  const [first] = published;
  const isRight = first?.conditions[0] === 'types' && !published.some(({ path }) => /\.c[jt]s$/.test(path));
  const fix = 'give it "types" and "default", both ESM';
  return isRight ? [] : [{ where, what: `"${key}" is not ESM alone`, fix }];
}

/** Entry points: source first in the workspace, build for users, both module formats, files that exist. */
export function checkEntryPoints(member: Member): Problem[] {
  const where = `${member.folder}/package.json`;
  const { exports: own, imports = {}, publishConfig } = member.manifest;
  if (!own?.['.'])
    return [{ where, what: '`exports` has no "."', fix: 'export ./src/index.ts and its build' }];
  const problems = [
    ...checkPublished(where, 'exports', own, publishConfig?.exports),
    ...checkPublished(where, 'imports', imports, publishConfig?.imports),
    ...checkFiles(member, where, own),
    ...checkFiles(member, where, imports),
  ];
  if (own['./package.json'] !== './package.json') {
    problems.push({
      where,
      what: '`exports` hides package.json',
      fix: 'add "./package.json": "./package.json"',
    });
  }
  for (const [key, target] of Object.entries(own)) {
    problems.push(...checkSourceFirst(where, key, target), ...checkFormats(where, key, target));
  }
  for (const [key, target] of Object.entries(imports)) problems.push(...checkSourceFirst(where, key, target));
  return problems;
}
