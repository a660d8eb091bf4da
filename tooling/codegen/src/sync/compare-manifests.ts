import type { Manifest, Operation } from '../manifest/manifest.ts';
import type { Schema } from '../manifest/schema.ts';
import { renamedSchemas } from './renamed-schemas.ts';

/** What changed from one manifest to the next, in words; empty when nothing did. */
export function compareManifests(before: Manifest, after: Manifest): string[] {
  const lines: string[] = [];
  const operationsBefore = new Map(before.operations.map((operation) => [operation.id, operation]));
  const operationsAfter = new Map(after.operations.map((operation) => [operation.id, operation]));
  for (const [id, operation] of operationsAfter) {
    const old = operationsBefore.get(id);
    if (!old) lines.push(`Added operation ${titleOf(operation)}`);
    else lines.push(...operationChanges(old, operation));
  }
  for (const [id, operation] of operationsBefore) {
    if (!operationsAfter.has(id)) lines.push(`Removed operation ${titleOf(operation)}`);
  }
  lines.push(...schemaSetChanges(before.schemas, after.schemas));
  const webhooksBefore = new Set(before.webhooks.map((webhook) => webhook.name));
  const webhooksAfter = new Set(after.webhooks.map((webhook) => webhook.name));
  for (const name of webhooksAfter) if (!webhooksBefore.has(name)) lines.push(`Added webhook ${name}`);
  for (const name of webhooksBefore) if (!webhooksAfter.has(name)) lines.push(`Removed webhook ${name}`);
  return lines;
}

function titleOf(operation: Operation): string {
  return `${operation.method} ${operation.path} (${operation.sdk})`;
}

function operationChanges(old: Operation, now: Operation): string[] {
  const title = titleOf(now);
  const lines: string[] = [];
  if (old.method !== now.method || old.path !== now.path)
    lines.push(`Moved ${titleOf(old)} to ${now.method} ${now.path}`);
  if (!old.deprecated && now.deprecated) lines.push(`Deprecated ${title}`);
  lines.push(...memberChanges(title, parametersOf(old), parametersOf(now), 'parameter'));
  for (const [type, schema] of Object.entries(now.body?.content ?? {})) {
    const previous = old.body?.content[type];
    if (!previous) lines.push(`${title}: accepts ${type}`);
    else lines.push(...schemaChanges(`${title} body`, previous, schema));
  }
  for (const type of Object.keys(old.body?.content ?? {})) {
    if (!now.body?.content[type]) lines.push(`${title}: no longer accepts ${type}`);
  }
  for (const [status, content] of Object.entries(now.responses)) {
    for (const [type, schema] of Object.entries(content)) {
      const previous = old.responses[status]?.[type];
      if (!previous) lines.push(`${title}: may answer ${status} with ${type}`);
      else lines.push(...schemaChanges(`${title} response`, previous, schema));
    }
  }
  return lines;
}

function parametersOf(operation: Operation): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const parameter of operation.parameters ?? []) {
    properties[parameter.name] = parameter.schema;
    if (parameter.required) required.push(parameter.name);
  }
  return { properties, required };
}

function schemaSetChanges(before: Manifest['schemas'], after: Manifest['schemas']): string[] {
  const added = Object.keys(after).filter((name) => !before[name]);
  const removed = Object.keys(before).filter((name) => !after[name]);
  const renamed = renamedSchemas(before, after);
  const lines = [...renamed].map(([old, name]) => `Renamed schema ${old} to ${name}`);
  const newNames = new Set(renamed.values());
  for (const name of added) if (!newNames.has(name)) lines.push(`Added schema ${name}`);
  for (const name of removed) if (!renamed.has(name)) lines.push(`Removed schema ${name}`);
  for (const [name, schema] of Object.entries(after)) {
    const old = before[name];
    if (old) lines.push(...schemaChanges(name, old, schema));
  }
  return lines;
}

/** Changes of one schema, down to what it refers to by name. */
function schemaChanges(where: string, old: Schema, now: Schema): string[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const lines = memberChanges(where, old, now, 'field');
  lines.push(...enumChanges(where, old, now));
  if (old.$ref !== now.$ref)
    lines.push(`${where}: is ${now.$ref ?? 'inline'} in place of ${old.$ref ?? 'inline'}`);
  if (JSON.stringify(old.type) !== JSON.stringify(now.type)) {
    lines.push(
      `${where}: is ${String(now.type ?? 'unspecified')} in place of ${String(old.type ?? 'unspecified')}`,
    );
  }
  for (const key of constraints) {
    if (JSON.stringify(old[key]) !== JSON.stringify(now[key])) {
      lines.push(
        `${where}: ${key} is ${JSON.stringify(now[key]) ?? 'gone'}, was ${JSON.stringify(old[key]) ?? 'not set'}`,
      );
    }
  }
  if (old.items && now.items) lines.push(...schemaChanges(`${where} items`, old.items, now.items));
  lines.push(...variantChanges(where, old.anyOf, now.anyOf));
  for (const [index, part] of (now.allOf ?? []).entries()) {
    const previous = old.allOf?.[index];
    if (previous) lines.push(...schemaChanges(where, previous, part));
    else lines.push(`${where}: composed with ${part.$ref ?? 'further members'}`);
  }
  return lines.length > 0 ? lines : [`${where}: changed`];
}

const constraints = [
  'format',
  'default',
  'deprecated',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'maxProperties',
  'pattern',
  'additionalProperties',
] as const;

function memberChanges(where: string, old: Schema, now: Schema, kind: string): string[] {
  const before = old.properties ?? {};
  const after = now.properties ?? {};
  const lines: string[] = [];
  const renamed = renamedMembers(before, after);
  const oldNames = new Set(renamed.values());
  for (const [name, schema] of Object.entries(after)) {
    const previous = before[name];
    const required = now.required?.includes(name) === true;
    const oldName = renamed.get(name);
    if (oldName !== undefined) lines.push(`${where}: renamed ${kind} ${oldName} to ${name}`);
    else if (!previous) lines.push(`${where}: added ${required ? 'required ' : ''}${kind} ${name}`);
    else {
      lines.push(...schemaChanges(`${where}.${name}`, previous, schema));
      const was = old.required?.includes(name) === true;
      if (was !== required) lines.push(`${where}.${name}: is ${required ? 'required' : 'optional'} now`);
    }
  }
  for (const name of Object.keys(before)) {
    if (!after[name] && !oldNames.has(name)) lines.push(`${where}: removed ${kind} ${name}`);
  }
  return lines;
}

/**
 * New names → old names, of members that came as others of just their schema went. Where two could be meant,
 * neither is.
 */
function renamedMembers(before: Record<string, Schema>, after: Record<string, Schema>): Map<string, string> {
  const added = Object.keys(after).filter((name) => !before[name]);
  const removed = Object.keys(before).filter((name) => !after[name]);
  const renamed = new Map<string, string>();
  for (const name of added) {
    const text = JSON.stringify(after[name]);
    const candidates = removed.filter((old) => JSON.stringify(before[old]) === text);
    const rivals = added.filter((other) => JSON.stringify(after[other]) === text);
    if (candidates.length === 1 && rivals.length === 1) renamed.set(name, candidates[0]!);
  }
  return renamed;
}

function enumChanges(where: string, old: Schema, now: Schema): string[] {
  const before = old.enum ?? (old.const === undefined ? [] : [old.const]);
  const after = now.enum ?? (now.const === undefined ? [] : [now.const]);
  return [
    ...after
      .filter((value) => !before.includes(value))
      .map((value) => `${where}: added value ${JSON.stringify(value)}`),
    ...before
      .filter((value) => !after.includes(value))
      .map((value) => `${where}: removed value ${JSON.stringify(value)}`),
  ];
}

/** Variants are known by reference, title or tag; those that pair up are compared. */
function variantChanges(where: string, old: Schema[] = [], now: Schema[] = []): string[] {
  const before = new Map(old.map((variant, index) => [labelOf(variant, index), variant]));
  const after = new Map(now.map((variant, index) => [labelOf(variant, index), variant]));
  const lines: string[] = [];
  for (const [label, variant] of after) {
    const previous = before.get(label);
    if (previous) lines.push(...schemaChanges(where, previous, variant));
    else lines.push(`${where}: added variant ${label}`);
  }
  for (const label of before.keys()) if (!after.has(label)) lines.push(`${where}: removed variant ${label}`);
  return lines;
}

function labelOf(variant: Schema, index: number): string {
  if (variant.$ref !== undefined) return variant.$ref;
  if (variant.title !== undefined) return variant.title;
  if (variant.enum) return 'known values';
  if (variant.type !== undefined && variant.type !== 'object') return String(variant.type);
  const tag = Object.values(variant.properties ?? {}).find((property) => typeof property.const === 'string');
  return tag ? String(tag.const) : `${index + 1}`;
}
