import { type Manifest, type Operation, type Schema, sample } from '@oxide/codegen';
import { sseText, streamEvents } from './stream-events.ts';

/** A response that the API's description allows. */
export interface Answer {
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly bytes: Uint8Array;
  /** The parsed body, when it is JSON. */
  readonly value?: unknown;
  /** What the stream holds, when it is one: whole events, `{ event, data }` where those are told apart. */
  readonly events?: readonly unknown[];
}

export interface AnswerOptions {
  /** Every member; else the required ones alone. */
  readonly all: boolean;
  /** In place of the sample. */
  readonly value?: unknown;
}

/** Makes the answer to a request that is in order. */
export function makeAnswer(
  manifest: Manifest,
  operation: Operation,
  parameters: { query: Readonly<Record<string, unknown>>; body: unknown },
  { all, value }: AnswerOptions,
): Answer {
  const [status, content] = success(operation);
  if (isStreaming(operation, parameters)) {
    const events = streamEvents(manifest, operation, all);
    return { status, contentType: 'text/event-stream', bytes: encode(sseText(operation, events)), events };
  }
  if (operation.binary) {
    const contentType = Object.keys(content).find((type) => !/json|event-stream/.test(type));
    return {
      status,
      contentType: contentType ?? 'application/octet-stream',
      bytes: Uint8Array.from([0, 255, 13, 10, 128, 1]),
    };
  }
  const schema = content['application/json'];
  if (operation.empty || !schema) return { status, bytes: new Uint8Array() };
  const sent =
    value ?? quirks(operation, parameters.body, settled(manifest, schema, sample(manifest, schema, { all })));
  return { status, contentType: 'application/json', bytes: encode(JSON.stringify(sent)), value: sent };
}

/** Whether the caller asked for events. */
export function isStreaming(
  { stream }: Operation,
  { query, body }: { query: Readonly<Record<string, unknown>>; body: unknown },
): boolean {
  const [place, name] = stream?.flag.split('.') ?? [];
  if (name === undefined) return false;
  const flag = ((place === 'query' ? query : body) as Record<string, unknown> | undefined)?.[name];
  return flag === true || flag === 'sse';
}

function success(operation: Operation): [number, Record<string, Schema>] {
  const [status = '200', content = {}] = Object.entries(operation.responses)[0] ?? [];
  return [Number(status), content];
}

/** A job is always done, so that whoever polls for its end doesn't wait. */
function settled(manifest: Manifest, schema: Schema, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('status' in value)) return value;
  const target = schema.$ref === undefined ? schema : manifest.schemas[schema.$ref];
  const status = target?.properties?.status;
  const values = (status?.$ref === undefined ? status : manifest.schemas[status.$ref])?.enum ?? [];
  const done = values.find((state) => state === 'completed' || state === 'processed');
  return done === undefined ? value : { ...value, status: done };
}

/** What the schema doesn't say: vectors come as base64 when that was asked for. */
function quirks(operation: Operation, body: unknown, value: unknown): unknown {
  const { encoding_format: format } = (body ?? {}) as { encoding_format?: unknown };
  if (operation.sdk !== 'embeddings.create' || format !== 'base64') return value;
  const reply = value as { data: { embedding: number[] }[] };
  return {
    ...reply,
    data: reply.data.map((item) => ({ ...item, embedding: base64Vector(item.embedding) })),
  };
}

function base64Vector(numbers: number[]): string {
  return Buffer.from(Float32Array.from(numbers).buffer).toString('base64');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
