import type { BetaResponse } from '../generated/index.ts';

/**
 * Sets `output_text`, the joined text of all `output_text` parts, in place.
 *
 * Anything but a response (a stream, an answer of a server that only resembles the API) is left alone.
 */
export function addOutputText<T>(value: T): T {
  if (!isResponse(value)) return value;
  const texts: string[] = [];
  for (const item of value.output) {
    if (item.type !== 'message') continue;
    for (const part of item.content ?? []) {
      if (part.type === 'output_text') texts.push(part.text);
    }
  }
  value.output_text = texts.join('');
  return value;
}

function isResponse(value: unknown): value is BetaResponse {
  const response = value as BetaResponse | null;
  return response?.object === 'response' && Array.isArray(response.output);
}
