import type { PacedReply, Reply } from '../http/reply.ts';
import { frameOf } from '../sse/frame.ts';
import type { RecordedRequest } from '../state/request-log.ts';
import { bodyBytes } from './body-bytes.ts';
import type { RequestMatch } from './fault.ts';

/** A raw reply in place of the server's own. Give one of `body`, `chunks`, `events` and `respond`. */
export interface ScriptedReply {
  match?: RequestMatch | undefined;
  /** How many requests it is for. @default 1 */
  times?: number | undefined;
  /** @default 200 */
  status?: number | undefined;
  headers?: Record<string, string> | undefined;
  /** Text or bytes as they are, anything else as JSON. */
  body?: unknown;
  /**
   * Written one by one; `content-type` is `text/event-stream` unless `headers` says otherwise. An async iterable
   * sets the pace: what it waits for, the client waits for.
   */
  chunks?: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> | undefined;
  /** Events of a stream: each becomes a `data:` line, with an `event:` line if it has a string `type`. */
  events?: Iterable<unknown> | AsyncIterable<unknown> | undefined;
  /** Makes the reply from the request. */
  respond?: ((request: RecordedRequest) => Omit<ScriptedReply, 'match' | 'times' | 'respond'>) | undefined;
}

export function toReply(script: ScriptedReply, request: () => RecordedRequest): Reply | PacedReply {
  const settled = script.respond ? { ...script, ...script.respond(request()) } : script;
  const status = settled.status ?? 200;
  const frames = settled.chunks ?? (settled.events && framesOf(settled.events));
  if (frames) {
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', ...lowerCase(settled.headers) };
    return isAsync(frames) ? { status, headers, pacedFrames: frames } : { status, headers, frames };
  }
  const { bytes, contentType } = bodyBytes(settled.body);
  return { status, headers: { ...contentType, ...lowerCase(settled.headers) }, bytes };
}

/** The reply as messages of a WebSocket: one for each event or chunk, or the body. */
export async function* toMessages(
  script: ScriptedReply,
  request: () => RecordedRequest,
): AsyncGenerator<string | Uint8Array> {
  const { chunks, events, body } = script.respond ? { ...script, ...script.respond(request()) } : script;
  if (chunks) yield* chunks;
  else if (events) for await (const event of events) yield JSON.stringify(event);
  else if (body !== undefined) yield messageOf(body);
}

/** Text and bytes as they are, anything else as JSON. */
export function messageOf(body: unknown): string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
}

function framesOf(
  events: Iterable<unknown> | AsyncIterable<unknown>,
): Iterable<string> | AsyncIterable<string> {
  return isAsync(events) ? pacedFrames(events) : syncFrames(events);
}

function* syncFrames(events: Iterable<unknown>): Generator<string> {
  for (const event of events) yield frameOf(event);
}

async function* pacedFrames(events: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const event of events) yield frameOf(event);
}

function isAsync<T>(values: Iterable<T> | AsyncIterable<T>): values is AsyncIterable<T> {
  return Symbol.asyncIterator in values;
}

export function lowerCase(headers: Record<string, string> | undefined): Record<string, string> {
  if (!headers) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
