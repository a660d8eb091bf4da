const encoder = new TextEncoder();

/** The bytes of a body given by a test: text and bytes as they are, anything else as JSON. */
export function bodyBytes(body: unknown): { bytes: Uint8Array; contentType: Record<string, string> } {
  if (body === undefined) return { bytes: new Uint8Array(), contentType: {} };
  if (body instanceof Uint8Array)
    return { bytes: body, contentType: { 'content-type': 'application/octet-stream' } };
  if (typeof body === 'string')
    return {
      bytes: encoder.encode(body),
      contentType: { 'content-type': /^\s*[[{]/.test(body) ? 'application/json' : 'text/plain' },
    };
  return {
    bytes: encoder.encode(JSON.stringify(body)),
    contentType: { 'content-type': 'application/json' },
  };
}
