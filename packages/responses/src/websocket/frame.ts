const decoder: TextDecoder = /* @__PURE__ */ new TextDecoder();
const CREATE = '{"type":"response.create"';
/** Servers write the type first; others are read as a whole. */
const TYPE_FIRST = /^\s*\{\s*"type"\s*:\s*"([\w.-]+)"/;
const RESPONSE_ID = /"response"\s*:\s*\{\s*"id"\s*:\s*"([^"\\]+)"/;
const TERMINAL: ReadonlySet<string | undefined> = /* @__PURE__ */ new Set([
  'response.completed',
  'response.incomplete',
  'response.failed',
  'error',
]);

/**
 * The JSON of a request as the frame that asks for a response. The JSON must be an object, without `stream`.
 *
 * @param lane `stream_id` for servers that work on several responses at once
 */
export function createFrame(body: string | Uint8Array, lane?: string): string {
  return withMembers(body, lane === undefined ? CREATE : `${CREATE},"stream_id":${JSON.stringify(lane)}`);
}

/** The same request for HTTP. */
export function streamedBody(body: string | Uint8Array): string {
  return withMembers(body, '{"stream":true');
}

function withMembers(body: string | Uint8Array, head: string): string {
  const text = typeof body === 'string' ? body : decoder.decode(body);
  const members = text.slice(text.indexOf('{') + 1).trimStart();
  return members.startsWith('}') ? head + members : `${head},${members}`;
}

/** Undefined when the frame is no event. */
export function frameType(frame: string): string | undefined {
  const match = TYPE_FIRST.exec(frame);
  if (match) return match[1];
  const type = parseFrame(frame)?.type;
  return typeof type === 'string' ? type : undefined;
}

/** Whether an event of this type is the last one of its response. */
export function isTerminal(type: string | undefined): boolean {
  return TERMINAL.has(type);
}

/** The API writes the id of a response first; undefined where it is elsewhere, or missing. */
export function frameResponseID(frame: string): string | undefined {
  return RESPONSE_ID.exec(frame)?.[1];
}

/** Undefined when the frame is no JSON object. */
export function parseFrame(frame: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(frame);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
