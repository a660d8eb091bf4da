import type { Manifest } from '../manifest/manifest.ts';
import type { Schema } from '../manifest/schema.ts';

/** A correction of the document, for a schema named by `Schema` or `Schema.field` (through `allOf`). */
export interface Patch {
  /** Members that are always there. */
  require?: string[];
  /** Members that may be missing. */
  optional?: string[];
  /** Members that may be null. */
  nullable?: string[];
  /** Members whose values aren't limited to those listed. */
  open?: string[];
  /** Members beyond those of the document; they may be missing unless `require` names them. */
  members?: Record<string, Schema>;
  /** Members that always have this value. */
  constants?: Record<string, string>;
}

/**
 * Applies corrections in place.
 *
 * @returns What to do about those that name nothing, so that a stale correction is seen.
 */
export function applyPatches(schemas: Manifest['schemas'], patches: Record<string, Patch>): string[] {
  const stale: string[] = [];
  for (const [path, patch] of Object.entries(patches)) {
    const [name = '', ...fields] = path.split('.');
    let target = schemas[name];
    for (const field of fields) {
      const property = target && objectsOf(target).find((part) => part.properties?.[field]);
      target = property?.properties?.[field];
    }
    const objects = target ? objectsOf(target) : [];
    const last = objects.at(-1);
    if (!last) {
      stale.push(path);
      continue;
    }
    for (const field of patch.nullable ?? []) {
      const members = membersWith(field, objects);
      if (members) members[field] = { anyOf: [members[field] as Schema, { type: 'null' }] };
      else stale.push(`${path}.${field}`);
    }
    for (const field of patch.open ?? []) {
      const members = membersWith(field, objects);
      if (members) members[field] = { anyOf: [{ type: 'string' }, members[field] as Schema] };
      else stale.push(`${path}.${field}`);
    }
    for (const [field, schema] of Object.entries(patch.members ?? {})) {
      if (membersWith(field, objects)) stale.push(`${path}.${field}`);
      else last.properties = { ...last.properties, [field]: schema };
    }
    for (const [field, value] of Object.entries(patch.constants ?? {})) {
      const members = membersWith(field, objects);
      if (members) members[field] = { const: value };
      else stale.push(`${path}.${field}`);
    }
    if (patch.require) last.required = [...new Set([...(last.required ?? []), ...patch.require])];
    for (const part of objects) {
      part.required = part.required?.filter((field) => !patch.optional?.includes(field));
      if (part.required?.length === 0) delete part.required;
    }
  }
  return stale.map((path) => `Corrects nothing any more, remove it from manifest/sdk.json: ${path}`);
}

function membersWith(field: string, objects: readonly Schema[]): Record<string, Schema> | undefined {
  return objects.find((part) => part.properties?.[field])?.properties;
}

/** The object schemas that make up a schema: itself, the parts of a composition, the item, the non-null variant. */
function objectsOf(schema: Schema): Schema[] {
  if (schema.items) return objectsOf(schema.items);
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].flatMap(objectsOf);
  return schema.properties ? [...parts, schema] : parts;
}
