import type { Manifest, Schema } from '@oxide/codegen';
import { bodySchema, responseSchema } from '@oxide/codegen/type-model';

/**
 * Names of the schemas that need a type: those that operations, webhooks, or schemas with a type refer to,
 * and those that nothing refers to, since they stand for messages of a socket. Not among them are mere parts
 * of compositions and of parameters, lists that a page class stands for, and JSON bodies of operations that
 * also take a form.
 */
export function typedSchemas(manifest: Manifest): Set<string> {
  const names = new Set<string>();
  const parts = new Set<string>();

  function visit(schema: Schema, isPart: boolean, replaced: Record<string, Schema> = {}): void {
    if (schema.$ref !== undefined) {
      visitNamed(schema.$ref, isPart);
      return;
    }
    for (const part of schema.allOf ?? []) visit(part, true);
    for (const [name, member] of Object.entries(schema.properties ?? {}))
      visit(replaced[name] ?? member, false);
    for (const variant of schema.anyOf ?? []) visit(variant, false);
    if (schema.items) visit(schema.items, false);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, false);
  }

  function visitNamed(name: string, isPart: boolean): void {
    const target = manifest.schemas[name];
    const known = isPart ? parts : names;
    if (!target || known.has(name)) return;
    known.add(name);
    visit(target, false, manifest.additions[name]);
  }

  for (const operation of manifest.operations) {
    for (const { schema } of operation.parameters ?? []) visit(schema, false);
    // Its members are those of the parameters' type.
    visit(bodySchema(operation), true);
    const response = responseSchema(operation);
    if (operation.page) visit(itemOf(response, manifest), false);
    else if (!operation.binary) visit(response, false);
    if (operation.stream?.event !== undefined) visitNamed(operation.stream.event, false);
  }
  for (const { schema } of manifest.webhooks) visit(schema, false);
  const referred = references(manifest);
  for (const name of Object.keys(manifest.owners)) if (!referred.has(name)) visitNamed(name, false);
  return names;
}

function itemOf(list: Schema, { schemas }: Manifest): Schema {
  const target = list.$ref === undefined ? list : schemas[list.$ref];
  const data =
    target?.properties?.data ?? target?.allOf?.find((part) => part.properties?.data)?.properties?.data;
  return data?.items ?? {};
}

/** Names that anything refers to. */
function references(manifest: Manifest): Set<string> {
  const found = new Set<string>();
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === '$ref' && typeof member === 'string') found.add(member);
      else search(member);
    }
  };
  search([manifest.schemas, manifest.operations, manifest.webhooks]);
  return found;
}
