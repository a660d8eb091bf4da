import { OpenAIError } from '@oxide/core/internal';
import { addOutputText } from '../add-output-text.ts';
import type { Response } from '../generated/index.ts';
import { isWireObject } from '../streaming/wire-event.ts';

/**
 * The response that a turn came to, with its text.
 *
 * @throws OpenAIError when it is none, as servers that resemble the API may send
 */
export function readResponse(value: unknown): Response {
  if (!isWireObject(value)) throw new OpenAIError('The server ended the turn without a response.');
  const { output = null } = value;
  if (output !== null && !(Array.isArray(output) && output.every(isWireObject)))
    throw new OpenAIError('The response of the turn has an output that is no list of items.');
  return addOutputText(value) as unknown as Response;
}
