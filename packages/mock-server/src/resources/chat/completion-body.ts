import { tokenLogprobs } from '../../answer/logprobs.ts';
import type { Answer } from '../../answer/turn.ts';
import type { JsonObject } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';

/** A chat completion with `n` equal choices (each with call ids of its own). */
export function completionBody(body: JsonObject, answer: Answer, n: number, context: ApiContext): JsonObject {
  return {
    id: context.id('chatcmpl-', 29),
    object: 'chat.completion',
    created: context.seconds(),
    model: body.model,
    choices: Array.from({ length: n }, (_, index) => ({
      index,
      message: message(body, answer, context),
      logprobs: body.logprobs === true ? logprobs(answer) : null,
      finish_reason: finishReason(answer, body.functions !== undefined),
    })),
    usage: completionUsage(answer, n),
    service_tier: body.service_tier === 'auto' ? 'default' : (body.service_tier ?? 'default'),
    system_fingerprint: 'fp_0123456789',
    ...(body.metadata === undefined ? {} : { metadata: body.metadata }),
  };
}

function message(body: JsonObject, answer: Answer, context: ApiContext): JsonObject {
  const common = { role: 'assistant', content: answer.text ?? null, refusal: answer.refusal ?? null };
  const [first] = answer.calls;
  if (!first) return { ...common, annotations: [] };
  if (body.functions !== undefined)
    return { ...common, function_call: { name: first.name, arguments: first.input }, annotations: [] };
  return {
    ...common,
    tool_calls: answer.calls.map((call) => {
      const id = context.id('call_', 24);
      return call.kind === 'custom'
        ? { id, type: 'custom', custom: { name: call.name, input: call.input } }
        : { id, type: 'function', function: { name: call.name, arguments: call.input } };
    }),
    annotations: [],
  };
}

function finishReason(answer: Answer, legacyFunctions: boolean): string {
  if (answer.incomplete !== undefined)
    return answer.incomplete === 'content_filter' ? 'content_filter' : 'length';
  if (answer.calls.length === 0) return 'stop';
  return legacyFunctions ? 'function_call' : 'tool_calls';
}

function logprobs(answer: Answer): JsonObject {
  return {
    content: answer.text === undefined ? null : tokenLogprobs(answer.text),
    refusal: answer.refusal === undefined ? null : tokenLogprobs(answer.refusal),
  };
}

export function completionUsage(answer: Answer, n: number): JsonObject {
  const completionTokens = answer.outputTokens * n;
  return {
    prompt_tokens: answer.inputTokens,
    completion_tokens: completionTokens,
    total_tokens: answer.inputTokens + completionTokens,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: answer.reasoningTokens,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
