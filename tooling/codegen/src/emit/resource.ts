import type { ClientNames } from '../manifest/client-names.ts';
import type { Operation } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';
import { generatedFile, packageOfFile } from './official-file.ts';
import { compare } from './print-file.ts';

/** A resource class of the client, as the official SDK names and nests them. */
export interface Resource {
  /** Kebab-case steps from the client: `chat/completions`. */
  path: string;
  /** Property of its parent, or of the client. */
  property: string;
  className: string;
  package: string;
  /** File of the package's `src/generated` that holds its types, without extension. */
  file: string;
  /** File of the official `resources` folder, where it has types. */
  officialFile?: string;
  parent?: Resource;
  children: Resource[];
}

/** The resources of the client: those that have operations, and those that have only types. */
export function resourceTree(
  operations: readonly Operation[],
  names: Names,
  { classes }: ClientNames,
): Resource[] {
  const known = new Map<string, Resource>();
  const roots: Resource[] = [];

  function place(properties: readonly string[]): Resource {
    const path = properties.map(kebabCase).join('/');
    const existing = known.get(path);
    if (existing) return existing;
    const property = properties.at(-1) ?? '';
    const parent = properties.length > 1 ? place(properties.slice(0, -1)) : undefined;
    const resource: Resource = {
      path,
      property,
      className: classes[path] ?? classNameOf(property),
      package: packageOfFile(`${path}/`),
      file: generatedFile(`${path}.ts`),
      children: [],
      ...(parent ? { parent } : {}),
    };
    (parent?.children ?? roots).push(resource);
    known.set(path, resource);
    return resource;
  }

  for (const { sdk } of operations) place(sdk.split('.').slice(0, -1));
  const files = [names.types, names.params, names.pages].flatMap((kind) => Object.keys(kind));
  for (const officialFile of new Set(files)) {
    if (officialFile === 'shared.ts') continue;
    const steps = officialFile.replace(/\.ts$/, '').split('/');
    if (steps.length > 1 && steps.at(-1) === steps.at(-2)) steps.pop();
    const resource = known.get(steps.join('/')) ?? place(steps.map(camelCase));
    resource.officialFile = officialFile;
    resource.file = generatedFile(officialFile);
  }
  for (const resource of known.values()) resource.children.sort(byPath);
  return roots.sort(byPath);
}

/** The resource and all below it. */
export function withDescendants(resource: Resource): Resource[] {
  return [resource, ...resource.children.flatMap(withDescendants)];
}

/** `adminAPIKeys` → `admin-api-keys` */
function kebabCase(property: string): string {
  return property
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

function camelCase(step: string): string {
  return step.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function classNameOf(property: string): string {
  return property.replace(/^api(?=[A-Z])/, 'API').replace(/^./, (letter) => letter.toUpperCase());
}

function byPath(a: Resource, b: Resource): number {
  return compare(a.path, b.path);
}
