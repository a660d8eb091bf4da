import { notFound } from '../../http/error-reply.ts';
import type { JsonObject } from '../../json.ts';
import { type ApiRequest, parameter } from '../../routing/api-request.ts';
import type { ApiContext, StoreKey } from '../../state/context.ts';

export interface StoredCompletion {
  readonly id: string;
  body: JsonObject;
  /** The request's messages as the API lists them. */
  readonly messages: readonly JsonObject[];
}

export const storedCompletions: StoreKey<StoredCompletion> = { kind: 'chat.completions' };

/** The completion that the path names. Throws the API's 404. */
export function completionOf(request: ApiRequest, context: ApiContext): StoredCompletion {
  const id = parameter(request, 'completion_id');
  const found = context.stored(storedCompletions).get(id);
  if (!found) throw notFound('Chat completion', id);
  return found;
}
