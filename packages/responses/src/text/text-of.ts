import { OpenAIError } from '@oxide/core/internal';
import type { Response, ResponseOutputRefusal, ResponseOutputText } from '../generated/index.ts';
import { unfinishedError } from '../websocket/unfinished-response.ts';
import { MissingTextError } from './missing-text-error.ts';

/**
 * The text of a response that is complete.
 *
 * @throws IncompleteResponseError when it was cut, APIError when it failed, MissingTextError when it has no text
 */
export function textOf(response: Response): string {
  const unfinished = unfinishedError(response);
  if (unfinished) throw unfinished;
  if (response.output_text) return response.output_text;
  const parts = partsOf(response);
  // A model may well answer with nothing.
  if (parts.some((part) => part?.type === 'output_text')) return '';
  throw new MissingTextError(response, parts.find((part) => part?.type === 'refusal')?.refusal);
}

/** The id of a response that others can follow, one that was cut included. @throws APIError when it failed */
export function idOf(response: Response): string {
  const unfinished = response.status === 'incomplete' ? undefined : unfinishedError(response);
  if (unfinished) throw unfinished;
  if (typeof response.id !== 'string' || response.id === '')
    throw new OpenAIError('The server sent a response without an id.');
  return response.id;
}

/** Of all messages. Never throws, whatever a server sent as items. */
function partsOf({ output }: Response): (ResponseOutputText | ResponseOutputRefusal)[] {
  if (!Array.isArray(output)) return [];
  return output.flatMap((item) =>
    item?.type === 'message' && Array.isArray(item.content) ? item.content : [],
  );
}
