import { estimateTokens } from '../../answer/tokens.ts';
import { missingParameter } from '../../http/error-reply.ts';
import { jsonReply, type Reply } from '../../http/reply.ts';
import type { JsonObject } from '../../json.ts';
import { type ApiRequest, jsonBody } from '../../routing/api-request.ts';
import type { ApiContext } from '../../state/context.ts';
import { inputItems, listedItems } from './input-items.ts';
import { countInputTokens } from './read-turn.ts';

/** POST /responses/input_tokens */
export function countTokens(request: ApiRequest, context: ApiContext): Reply {
  const body = jsonBody(request);
  const items = inputItems(body.input, context);
  return jsonReply({ object: 'response.input_tokens', input_tokens: countInputTokens(body, items) });
}

/** POST /responses/compact: the user's messages stay, the rest becomes one opaque item. */
export function compactResponse(request: ApiRequest, context: ApiContext): Reply {
  const body = jsonBody(request);
  if (typeof body.model !== 'string') throw missingParameter('model');
  const items = inputItems(body.input, context);
  const kept = listedItems(
    items.filter((item) => item.role === 'user'),
    context,
  );
  const summary = Buffer.from(`compacted ${items.length} items`).toString('base64');
  const compaction: JsonObject = {
    id: context.id('cmp_', 48),
    type: 'compaction',
    encrypted_content: summary,
  };
  const inputTokens = countInputTokens(body, items);
  const outputTokens = estimateTokens(summary);
  return jsonReply({
    id: context.id('resp_', 48),
    object: 'response.compaction',
    created_at: context.seconds(),
    output: [...kept, compaction],
    usage: {
      input_tokens: inputTokens,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: outputTokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: inputTokens + outputTokens,
    },
  });
}
