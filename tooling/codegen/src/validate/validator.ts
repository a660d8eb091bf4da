import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Manifest } from '../manifest/manifest.ts';
import type { Schema } from '../manifest/schema.ts';
import { fieldsOf, resolve } from '../model/schema-node.ts';

/** What is wrong with a value, and where: `path` is a JSON pointer, `''` for the value itself. */
export interface Problem {
  path: string;
  message: string;
}

export interface Validator {
  /**
   * Checks a value. Unknown members are fine where the schema doesn't forbid them, unknown strings where it
   * is open to them.
   *
   * @param schema Name of a schema of the manifest, or a schema that may refer to them by `$ref`.
   * @returns The problems, none for a valid value. Of a union that nothing fits, the variant that comes
   * closest speaks.
   * @throws When a schema of that name is unknown.
   */
  validate(schema: string | Schema, value: unknown): Problem[];
}

/** Makes a validator over the schemas of a manifest. Checks are compiled when first needed. */
export function createValidator(manifest: Pick<Manifest, 'schemas'>): Validator {
  const { schemas } = manifest;
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  formats.default(ajv);
  // Formats that say what a value is for, not how it looks.
  for (const name of ['unixtime', 'binary']) ajv.addFormat(name, true);
  const compiled = new WeakMap<Schema, ValidateFunction>();
  // Most members are plain strings and numbers: thousands of schemas share a few dozen checks.
  const byText = new Map<string, ValidateFunction>();

  function lookUp(name: string): Schema {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (!schema) throw new Error(`Unknown schema: ${name}`);
    return schema;
  }

  /** What the schema says of the value itself; its parts are checked by descending. */
  function ownProblems(schema: Schema, value: unknown, path: string): Problem[] {
    let check = compiled.get(schema);
    if (!check) {
      const own = ownPart(schema);
      const text = JSON.stringify(own);
      check = byText.get(text) ?? ajv.compile(own);
      byText.set(text, check);
      compiled.set(schema, check);
    }
    if (check(value)) return [];
    return (check.errors ?? []).map((error) => ({
      path: path + error.instancePath,
      message: messageOf(error),
    }));
  }

  function problemsOf(schema: Schema, value: unknown, path: string): Problem[] {
    const problems = ownProblems(schema, value, path);
    if (schema.$ref !== undefined) problems.push(...problemsOf(lookUp(schema.$ref), value, path));
    for (const part of schema.allOf ?? []) problems.push(...problemsOf(part, value, path));
    if (schema.anyOf) problems.push(...unionProblems(schema.anyOf, value, path));
    if (Array.isArray(value)) {
      const { items } = schema;
      if (items)
        value.forEach((item, index) => {
          problems.push(...problemsOf(items, item, `${path}/${index}`));
        });
    } else if (typeof value === 'object' && value !== null) {
      problems.push(...memberProblems(schema, value, path));
    }
    return problems;
  }

  function memberProblems(schema: Schema, value: object, path: string): Problem[] {
    const problems: Problem[] = [];
    for (const [name, member] of Object.entries(value)) {
      if (member === undefined) continue;
      const known = schema.properties && Object.hasOwn(schema.properties, name);
      const expected = known ? schema.properties?.[name] : schema.additionalProperties;
      if (typeof expected === 'object')
        problems.push(...problemsOf(expected, member, `${path}/${pointerStep(name)}`));
    }
    return problems;
  }

  function unionProblems(variants: Schema[], value: unknown, path: string): Problem[] {
    const { candidates, problem } = narrowByTag(variants, value, path);
    if (problem) return [problem];
    let closest: Problem[] | undefined;
    let closestDistance = Number.POSITIVE_INFINITY;
    for (const variant of candidates) {
      const problems = problemsOf(variant, value, path);
      if (problems.length === 0) return [];
      const distance = distanceOf(problems, path);
      if (distance < closestDistance) {
        closest = problems;
        closestDistance = distance;
      }
    }
    if (closest && closestDistance < kindMismatch) return closest;
    const kinds = new Set(candidates.flatMap((variant) => describe(variant)));
    if (kinds.has('string')) for (const kind of kinds) if (kind.startsWith('"')) kinds.delete(kind);
    return [{ path, message: `must be ${listed([...kinds])}` }];
  }

  /** Where each variant carries its own value of one member, that member alone decides which of them is meant. */
  function narrowByTag(
    variants: Schema[],
    value: unknown,
    path: string,
  ): { candidates: Schema[]; problem?: Problem } {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { candidates: variants };
    const objects = variants.map((variant) => fieldsOf({ schema: variant, path: '' }, schemas));
    for (const tag of ['type', 'role', 'object', 'event']) {
      const tags = objects.map((fields) => tagValues(fields?.get(tag)?.schema));
      if (objects.some((fields, index) => fields && (!tags[index] || !fields.get(tag)?.required))) continue;
      const known = tags.flatMap((values) => values ?? []);
      if (known.length < 2) continue;
      const given = (value as Record<string, unknown>)[tag];
      const candidates = variants.filter((_, index) => tags[index]?.includes(given));
      if (candidates.length > 0) return { candidates };
      if (!objects.every(Boolean)) return { candidates: variants };
      const choice = `must be ${listed(known.map((member) => JSON.stringify(member)))}`;
      return { candidates, problem: { path: `${path}/${tag}`, message: choice } };
    }
    return { candidates: variants };
  }

  function tagValues(schema: Schema | undefined): unknown[] | undefined {
    if (!schema) return undefined;
    const bare = resolve({ schema, path: '' }, schemas).schema;
    return bare.const === undefined ? bare.enum : [bare.const];
  }

  function describe(variant: Schema): string[] {
    if (variant.const !== undefined) return [JSON.stringify(variant.const)];
    if (variant.enum) return variant.enum.map((member) => JSON.stringify(member));
    if (variant.type !== undefined) return [variant.type].flat();
    if (variant.anyOf) return variant.anyOf.flatMap(describe);
    if (variant.$ref !== undefined) return describe(lookUp(variant.$ref));
    return ['object'];
  }

  return {
    validate: (schema, value) =>
      dedupe(problemsOf(typeof schema === 'string' ? lookUp(schema) : schema, value, '')),
  };
}

/** More than any number of problems with parts: the value isn't of this kind at all. */
const kindMismatch = 10_000;

/** How far a variant is from a value: of another kind, or by how many problems. */
function distanceOf(problems: Problem[], path: string): number {
  let distance = 0;
  for (const problem of problems) {
    distance += problem.path === path && problem.message.startsWith('must be ') ? kindMismatch : 1;
  }
  return distance;
}

/** The schema without what is checked by descending; an object closed to others still needs its members' names. */
function ownPart(schema: Schema): object {
  const {
    $ref,
    title,
    default: fallback,
    deprecated,
    properties,
    items,
    anyOf,
    allOf,
    additionalProperties,
    discriminator,
    ...own
  } = schema;
  if (additionalProperties !== false) return own;
  const names = Object.fromEntries(Object.keys(properties ?? {}).map((name) => [name, true]));
  return { ...own, properties: names, additionalProperties: false };
}

function messageOf(error: ErrorObject): string {
  const { params } = error;
  switch (error.keyword) {
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'enum':
      return `must be ${listed(params.allowedValues.map((value: unknown) => JSON.stringify(value)))}`;
    case 'required':
      return `must have '${params.missingProperty}'`;
    case 'additionalProperties':
      return `must not have '${params.additionalProperty}'`;
    case 'type':
      return `must be ${[params.type].flat().join(' or ')}`;
    default:
      return error.message ?? error.keyword;
  }
}

/** The alternatives of a message; of a long list, the beginning. */
function listed(alternatives: string[]): string {
  const unique = [...new Set(alternatives)];
  const shown = unique.slice(0, 8);
  const rest = unique.length - shown.length;
  return shown.join(' or ') + (rest > 0 ? ` or ${rest} more` : '');
}

function dedupe(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, message }) => {
    const key = `${path} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function pointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
