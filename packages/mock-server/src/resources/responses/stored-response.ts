import type { Answer } from '../../answer/turn.ts';
import { notFound } from '../../http/error-reply.ts';
import type { JsonObject } from '../../json.ts';
import { type ApiRequest, parameter } from '../../routing/api-request.ts';
import type { ApiContext, StoreKey } from '../../state/context.ts';

/** A response and what its stream is made from. */
export interface StoredResponse {
  readonly id: string;
  /** The response's members that stay the same from queued to completed. */
  readonly base: JsonObject;
  readonly answer: Answer;
  /** The finished output. */
  readonly output: readonly JsonObject[];
  /** The input as the API lists it. */
  readonly input: readonly JsonObject[];
  readonly background: boolean;
  status: 'queued' | 'in_progress' | 'done' | 'cancelled';
  /** For background responses: how many more times it is seen in progress. */
  pollsLeft: number;
}

export const storedResponses: StoreKey<StoredResponse> = { kind: 'responses' };

/** The response that the path names. Throws the API's 404. */
export function responseOf(request: ApiRequest, context: ApiContext): StoredResponse {
  const id = parameter(request, 'response_id');
  const found = context.stored(storedResponses).get(id);
  if (!found) throw notFound('Response', id);
  return found;
}
