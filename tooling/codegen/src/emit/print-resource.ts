import type { ResourceExtras } from '../manifest/compat-names.ts';
import type { ClassExports } from './class-exports.ts';
import { banner, compare, statement } from './print-file.ts';
import { aliasLines, homeOf, moduleName, writtenType } from './print-namespace.ts';
import type { Resource } from './resource.ts';
import type { NamedType, TypeSource } from './type-source.ts';

/** The class of a resource and its types, as the official file of that resource gives them. */
export function printResource(
  resource: Resource,
  source: TypeSource,
  classes: ClassExports,
  extra: ResourceExtras = {},
): string {
  const { className } = resource;
  const types = source.typesOf(resource).filter(({ name }) => name !== className);
  const known = new Set(types.map(({ name }) => name));
  const more = Object.entries(extra.types ?? {}).map(([owner, names]): [string, string[]] => [
    owner,
    names.filter((name) => !known.has(name)),
  ]);
  const values = Object.entries(extra.values ?? {}).map(([owner, names]) =>
    statement('export', `@oxide/${owner}`, new Map(names.map((name) => [name, name]))).replace(
      /^export type/,
      'export',
    ),
  );
  const moreTypes = more
    .filter(([, names]) => names.length > 0)
    .map(([owner, names]) =>
      statement('export', `@oxide/${owner}`, new Map([...names].sort(compare).map((name) => [name, name]))),
    );
  const aliases = Object.entries(extra.aliases ?? {}).filter(([name]) => !known.has(name));
  return `${banner}\n${printClass(resource, classes)}${values.join('')}${moreTypes.join('')}${printTypes(types, aliases)}`;
}

/** The resource with those right below it. */
export function printResourceIndex({ path, children }: Resource): string {
  const last = path.split('/').at(-1);
  const below = [...children].sort((a, b) => compare(a.path, b.path)).map(fileOf);
  const lines = [`./${last}.ts`, ...below].map((file) => `export * from '${file}';\n`);
  return `${banner}\n${lines.join('')}`;

  function fileOf(child: Resource): string {
    const name = child.path.split('/').at(-1);
    return child.children.length === 0 ? `./${name}.ts` : `./${name}/${name}.ts`;
  }
}

/** The types that resources share, and the index of all resources. */
export function printResources(
  roots: readonly Resource[],
  source: TypeSource,
  withTypes: ReadonlySet<string>,
): [file: string, text: string][] {
  const shared = { path: 'shared', package: 'shared', file: 'shared' };
  const lines = roots.map(({ path, className, children }) => {
    const file = children.length === 0 ? `./${path}.ts` : `./${path}/${path.split('/').at(-1)}.ts`;
    return withTypes.has(path) ? `export * from '${file}';\n` : `export { ${className} } from '${file}';\n`;
  });
  lines.unshift("export * from './shared.ts';\n", "export * from './chat/index.ts';\n");
  // The index of chat has completions too: by name, the resource of the root wins.
  lines.push("export { Completions } from './completions.ts';\n");
  return [
    ['resources/shared.ts', `${banner}\n${printTypes(source.typesOf(shared), [])}`],
    ['resources/index.ts', `${banner}\n${lines.join('')}`],
    ['resources.ts', `${banner}\nexport * from './resources/index.ts';\n`],
  ];
}

function printClass({ package: owner, className, file, path }: Resource, classes: ClassExports): string {
  // With the beta of realtime, which only the whole client has.
  if (path === 'beta')
    return `import { OpenAI } from '@oxide/all';

export type Beta = OpenAI.Beta;
export const Beta: typeof OpenAI.Beta = OpenAI.Beta;
`;
  const home = file === 'beta/realtime' ? 'beta-realtime' : file;
  const files = classes.get(owner);
  const exported = files?.get(home);
  const name =
    exported?.get(className) ??
    (exported?.size === 1 ? [...exported.values()][0] : undefined) ??
    [...(files?.values() ?? [])].map((names) => names.get(className)).find((other) => other === className);
  if (!name) return '';
  const renamed = name === className ? name : `${name} as ${className}`;
  return `export { ${renamed} } from '@oxide/${owner}';\n`;
}

function printTypes(types: readonly NamedType[], aliases: readonly [string, string][]): string {
  const direct = new Map<string, Map<string, string>>();
  const renamed = new Map<string, [original: string, name: string][]>();
  const packages = new Set<string>();
  const local: string[] = [];
  const lines: string[] = [];
  const written = (text: string): string => writtenType(text, (owner) => packages.add(owner));
  for (const { name, package: owner, namespace, declaration, written: own } of types) {
    const [, source, original] = /^([a-z-]+)\.(\w+)$/.exec(own?.parameters === '' ? own.target : '') ?? [];
    if (source && original) {
      renamed.set(source, [...(renamed.get(source) ?? []), [original, name]]);
      continue;
    }
    if (!own && !namespace) {
      direct.set(owner, (direct.get(owner) ?? new Map<string, string>()).set(name, name));
      continue;
    }
    local.push(name);
    const type = own ? `type ${name}${written(own.parameters)} = ${written(own.target)};\n` : '';
    if (!declaration) {
      lines.push(type);
      continue;
    }
    packages.add(owner);
    const scope = [moduleName(owner), ...(namespace ? [namespace] : []), name].join('.');
    lines.push(aliasLines(name, homeOf(declaration), scope, '', type));
  }
  for (const [name, target] of aliases) {
    local.push(name);
    lines.push(`type ${name} = ${written(target)};\n`);
  }
  const imports = [...packages]
    .sort()
    .map((owner) => `import type * as ${moduleName(owner)} from '@oxide/${owner}';\n`);
  const exports = [...direct].map(([owner, names]) => statement('export', `@oxide/${owner}`, names));
  // One statement each: a type may be given under two names.
  for (const [owner, pairs] of renamed) {
    for (const pair of pairs) exports.push(statement('export', `@oxide/${owner}`, new Map([pair])));
  }
  const parts = [[...exports, ...imports].join('')];
  if (local.length > 0) parts.push(lines.join(''), `export type { ${local.sort(compare).join(', ')} };\n`);
  return parts.join('\n');
}
