import { type Manifest, type Operation, type Schema, sample } from '@oxide/codegen';

/**
 * One event of each kind that an operation's stream can hold, but for failures and the end.
 *
 * @returns Whole events, or `{ event, data }` where the SDK tells those apart.
 */
export function streamEvents(manifest: Manifest, operation: Operation, all: boolean): unknown[] {
  const { event, wrapped } = operation.stream ?? {};
  if (event === undefined) throw new Error(`${operation.id} has no schema of its events`);
  const events = variantsOf({ $ref: event }, manifest).map((variant) => sample(manifest, variant, { all }));
  const usable = events.filter((value) => !isFailureOrEnd(value as Record<string, unknown>));
  if (wrapped) return usable.map((value) => pair(value as Pair));
  return usable.length > 1 ? usable : [sample(manifest, event), ...usable];
}

interface Pair {
  event: string;
  data: unknown;
}

function pair({ event, data }: Pair): Pair {
  return { event, data };
}

function variantsOf(schema: Schema, manifest: Manifest): Schema[] {
  const target = schema.$ref === undefined ? schema : manifest.schemas[schema.$ref];
  if (!target?.anyOf || target.properties) return [schema];
  return target.anyOf.flatMap((variant) => variantsOf(variant, manifest));
}

function isFailureOrEnd({ type, event }: Record<string, unknown>): boolean {
  return type === 'error' || event === 'error' || event === 'done';
}

/** Events as they go over the wire. Where the API ends a stream by `[DONE]`, so does this. */
export function sseText(operation: Operation, events: readonly unknown[]): string {
  const wrapped = operation.stream?.wrapped;
  const parts = events.map((value) => {
    const { event, data, type } = value as Record<string, unknown>;
    if (wrapped) return `event: ${event as string}\ndata: ${JSON.stringify(data)}\n\n`;
    return `${typeof type === 'string' ? `event: ${type}\n` : ''}data: ${JSON.stringify(value)}\n\n`;
  });
  if (wrapped) parts.push('event: done\ndata: [DONE]\n\n');
  else if (operation.path.endsWith('/completions')) parts.push('data: [DONE]\n\n');
  return parts.join('');
}
