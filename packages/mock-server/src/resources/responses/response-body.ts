import type { Answer } from '../../answer/turn.ts';
import { type JsonObject, member } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';
import type { StoredResponse } from './stored-response.ts';

/** The members that tell what was asked, with the API's defaults for what wasn't given. */
export function responseBase(id: string, body: JsonObject, context: ApiContext): JsonObject {
  const conversation = body.conversation;
  return {
    id,
    object: 'response',
    created_at: context.seconds(),
    background: body.background === true,
    instructions: body.instructions ?? null,
    max_output_tokens: body.max_output_tokens ?? null,
    max_tool_calls: body.max_tool_calls ?? null,
    model: body.model,
    parallel_tool_calls: body.parallel_tool_calls ?? true,
    previous_response_id: body.previous_response_id ?? null,
    prompt_cache_key: body.prompt_cache_key ?? null,
    reasoning: {
      effort: member(body.reasoning, 'effort') ?? null,
      summary: member(body.reasoning, 'summary') ?? null,
    },
    safety_identifier: body.safety_identifier ?? null,
    service_tier: body.service_tier === 'auto' ? 'default' : (body.service_tier ?? 'default'),
    store: body.store !== false,
    temperature: body.temperature ?? 1,
    text: {
      format: member(body.text, 'format') ?? { type: 'text' },
      verbosity: member(body.text, 'verbosity') ?? 'medium',
    },
    tool_choice: body.tool_choice ?? 'auto',
    tools: body.tools ?? [],
    top_logprobs: body.top_logprobs ?? 0,
    top_p: body.top_p ?? 1,
    truncation: body.truncation ?? 'disabled',
    metadata: body.metadata ?? {},
    ...(body.prompt === undefined ? {} : { prompt: body.prompt }),
    ...(body.user === undefined ? {} : { user: body.user }),
    ...(conversation
      ? { conversation: typeof conversation === 'string' ? { id: conversation } : conversation }
      : {}),
  };
}

/** The response before its answer is finished. */
export function unfinishedBody(base: JsonObject, status: 'queued' | 'in_progress' | 'cancelled'): JsonObject {
  return {
    ...base,
    status,
    completed_at: null,
    error: null,
    incomplete_details: null,
    output: [],
    usage: null,
  };
}

/** The response with its answer. */
export function finishedBody(base: JsonObject, answer: Answer, output: readonly JsonObject[]): JsonObject {
  const status = finalStatus(answer);
  return {
    ...base,
    status,
    completed_at: status === 'completed' ? base.created_at : null,
    error: answer.failure === undefined ? null : { code: 'server_error', message: answer.failure },
    incomplete_details: status === 'incomplete' ? { reason: answer.incomplete } : null,
    output,
    usage: status === 'failed' ? null : responseUsage(answer),
  };
}

export function finalStatus(answer: Answer): 'completed' | 'incomplete' | 'failed' {
  if (answer.failure !== undefined) return 'failed';
  return answer.incomplete === undefined ? 'completed' : 'incomplete';
}

/** The response as it stands. */
export function currentBody(stored: StoredResponse): JsonObject {
  return stored.status === 'done'
    ? finishedBody(stored.base, stored.answer, stored.output)
    : unfinishedBody(stored.base, stored.status);
}

export function responseUsage(answer: Answer): JsonObject {
  return {
    input_tokens: answer.inputTokens,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: answer.outputTokens,
    output_tokens_details: { reasoning_tokens: answer.reasoningTokens },
    total_tokens: answer.inputTokens + answer.outputTokens,
  };
}
