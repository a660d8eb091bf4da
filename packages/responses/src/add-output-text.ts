import type { Response } from './generated/index.ts';
import { joinOutputText } from './output-text.ts';

/**
 * Sets `output_text`, the joined text of all `output_text` parts, in place.
 *
 * Anything but a response (a stream, an answer of a server that only resembles the API) is left alone.
 */
export function addOutputText<T>(value: T): T {
  if (isResponse(value)) value.output_text = joinOutputText(value.output);
  return value;
}

function isResponse(value: unknown): value is Response {
  return (value as Response | null)?.object === 'response' && Array.isArray((value as Response).output);
}
