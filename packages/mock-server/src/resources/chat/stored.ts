import { missingParameter } from '../../http/error-reply.ts';
import { jsonReply, type Reply } from '../../http/reply.ts';
import { isObject, member } from '../../json.ts';
import { type ApiRequest, jsonBody } from '../../routing/api-request.ts';
import type { ApiContext } from '../../state/context.ts';
import { pageOf } from '../../state/page.ts';
import { completionOf, storedCompletions } from './stored-completion.ts';

/** GET /chat/completions, filtered by `model` and `metadata[name]`. */
export function listCompletions(request: ApiRequest, context: ApiContext): Reply {
  const model = request.query.get('model');
  const wanted = [...request.query].flatMap(([name, value]) => {
    const key = /^metadata\[(.*)\]$/.exec(name)?.[1];
    return key === undefined ? [] : [{ key, value }];
  });
  const found = context
    .stored(storedCompletions)
    .values()
    .filter(
      ({ body }) =>
        (model === null || body.model === model) &&
        wanted.every(({ key, value }) => member(body.metadata, key) === value),
    );
  const page = pageOf(found, (stored) => stored.id, request.query, { order: 'asc' });
  return jsonReply({ ...page, data: page.data.map((stored) => stored.body) });
}

/** GET /chat/completions/{completion_id} */
export function retrieveCompletion(request: ApiRequest, context: ApiContext): Reply {
  return jsonReply(completionOf(request, context).body);
}

/** POST /chat/completions/{completion_id}: only the metadata can be changed. */
export function updateCompletion(request: ApiRequest, context: ApiContext): Reply {
  const stored = completionOf(request, context);
  const { metadata } = jsonBody(request);
  if (metadata === undefined) throw missingParameter('metadata');
  stored.body = { ...stored.body, metadata: isObject(metadata) ? metadata : {} };
  return jsonReply(stored.body);
}

/** DELETE /chat/completions/{completion_id} */
export function deleteCompletion(request: ApiRequest, context: ApiContext): Reply {
  const { id } = completionOf(request, context);
  context.stored(storedCompletions).delete(id);
  return jsonReply({ object: 'chat.completion.deleted', id, deleted: true });
}

/** GET /chat/completions/{completion_id}/messages */
export function listMessages(request: ApiRequest, context: ApiContext): Reply {
  const { messages } = completionOf(request, context);
  return jsonReply(pageOf(messages, (message) => String(message.id), request.query, { order: 'asc' }));
}
