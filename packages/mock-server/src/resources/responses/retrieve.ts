import { ApiError, invalidValue } from '../../http/error-reply.ts';
import { eventStreamReply, jsonReply, type Reply } from '../../http/reply.ts';
import type { ApiRequest } from '../../routing/api-request.ts';
import type { ApiContext } from '../../state/context.ts';
import { pageOf } from '../../state/page.ts';
import { responseFrames } from './events.ts';
import { currentBody } from './response-body.ts';
import { responseOf, storedResponses } from './stored-response.ts';

/** GET /responses/{response_id}, as a whole or (`stream=true`) as events after `starting_after`. */
export function retrieveResponse(request: ApiRequest, context: ApiContext): Reply {
  const stored = responseOf(request, context);
  if (request.query.get('stream') === 'true') {
    const after = Number(request.query.get('starting_after') ?? -1);
    if (!Number.isInteger(after)) throw invalidValue('starting_after', 'an integer');
    return eventStreamReply(responseFrames(stored, after), (complete) => {
      if (complete && stored.status !== 'cancelled') stored.status = 'done';
    });
  }
  if (stored.background && stored.status !== 'done' && stored.status !== 'cancelled') {
    stored.status = stored.pollsLeft > 0 ? 'in_progress' : 'done';
    stored.pollsLeft -= 1;
  }
  return jsonReply(currentBody(stored));
}

/** DELETE /responses/{response_id} */
export function deleteResponse(request: ApiRequest, context: ApiContext): Reply {
  const { id } = responseOf(request, context);
  context.stored(storedResponses).delete(id);
  return jsonReply({ id, object: 'response', deleted: true });
}

/** POST /responses/{response_id}/cancel: once cancelled or completed, it stays so. */
export function cancelResponse(request: ApiRequest, context: ApiContext): Reply {
  const stored = responseOf(request, context);
  if (!stored.background)
    throw new ApiError(400, 'Only a response made in the background can be cancelled.', {
      param: 'response_id',
    });
  if (stored.status !== 'done') stored.status = 'cancelled';
  return jsonReply(currentBody(stored));
}

/** GET /responses/{response_id}/input_items */
export function listInputItems(request: ApiRequest, context: ApiContext): Reply {
  const { input } = responseOf(request, context);
  return jsonReply(pageOf(input, (item) => String(item.id), request.query, { order: 'desc' }));
}
