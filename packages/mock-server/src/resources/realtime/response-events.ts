import { splitDeltas } from '../../answer/split-deltas.ts';
import { charactersPerToken } from '../../answer/tokens.ts';
import type { Answer, ToolCall } from '../../answer/turn.ts';
import type { JsonObject } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';
import type { Conversation } from './conversation.ts';

/** A response under way: `response.cancel` sets `cancelled`. */
export interface RunningResponse {
  readonly id: string;
  readonly answer: Answer;
  readonly modality: 'text' | 'audio';
  readonly metadata: unknown;
  /** Left out of the conversation when `response.conversation` is `none`. */
  readonly conversation: Conversation | undefined;
  cancelled: boolean;
}

/** An event without its id. */
type Step = JsonObject & { type: string };

/** Silence: 10 ms of 16 bit at 24 kHz, in base64. */
const silence = Buffer.alloc(480).toString('base64');

/** The events of a response, from `response.created` to `response.done`. */
export function* responseEvents(response: RunningResponse, context: ApiContext): Generator<Step> {
  const { answer } = response;
  const output: JsonObject[] = [];
  yield { type: 'response.created', response: body(response, 'in_progress', []) };
  if (answer.text !== undefined || answer.refusal !== undefined)
    yield* itemSteps(response, messageItem(context), output, messageSteps);
  for (const call of answer.calls) {
    if (response.cancelled) break;
    const item = callItem(call, context);
    yield* itemSteps(response, item, output, (place) => callSteps(call, item, place));
  }
  yield { type: 'response.done', response: body(response, finalStatus(response), output) };
  yield {
    type: 'rate_limits.updated',
    rate_limits: [
      { name: 'requests', limit: 10_000, remaining: 9_999, reset_seconds: 0.006 },
      { name: 'tokens', limit: 2_000_000, remaining: 1_999_900, reset_seconds: 0.003 },
    ],
  };
}

type Place = { response_id: string; item_id: unknown; output_index: number };

/** Steps of an item: from when it is added until it is done. The inner steps give the finished item. */
function* itemSteps(
  response: RunningResponse,
  item: JsonObject,
  output: JsonObject[],
  inner: (place: Place, response: RunningResponse) => Generator<Step, JsonObject>,
): Generator<Step> {
  const at = { response_id: response.id, output_index: output.length };
  const started = { ...item, status: 'in_progress' };
  yield { type: 'response.output_item.added', ...at, item: started };
  const previous = response.conversation?.append(started);
  if (previous !== undefined)
    yield { type: 'conversation.item.added', previous_item_id: previous, item: started };
  const members = yield* inner({ ...at, item_id: item.id }, response);
  const done = { ...item, ...members, status: response.cancelled ? 'incomplete' : 'completed' };
  output.push(done);
  response.conversation?.replace(done);
  yield { type: 'response.output_item.done', ...at, item: done };
  if (previous !== undefined)
    yield { type: 'conversation.item.done', previous_item_id: previous, item: done };
}

function* messageSteps(place: Place, response: RunningResponse): Generator<Step, JsonObject> {
  const { answer, modality } = response;
  const where = { ...place, content_index: 0 };
  const isAudio = modality === 'audio';
  const part = (text: string) => (isAudio ? { type: 'audio', transcript: text } : { type: 'text', text });
  const kind = isAudio ? 'response.output_audio_transcript' : 'response.output_text';
  yield { type: 'response.content_part.added', ...where, part: part('') };
  let said = '';
  for (const delta of splitDeltas(answer.refusal ?? answer.text ?? '', answer.deltas)) {
    if (response.cancelled) break;
    said += delta;
    yield { type: `${kind}.delta`, ...where, delta };
    if (isAudio) yield { type: 'response.output_audio.delta', ...where, delta: silence };
  }
  if (isAudio) yield { type: 'response.output_audio.done', ...where };
  yield { type: `${kind}.done`, ...where, ...(isAudio ? { transcript: said } : { text: said }) };
  yield { type: 'response.content_part.done', ...where, part: part(said) };
  return {
    content: [isAudio ? { type: 'output_audio', transcript: said } : { type: 'output_text', text: said }],
  };
}

function* callSteps(
  { name, input }: ToolCall,
  { call_id: callId }: JsonObject,
  place: Place,
): Generator<Step, JsonObject> {
  const where = { ...place, call_id: callId };
  for (const delta of splitDeltas(input, 8))
    yield { type: 'response.function_call_arguments.delta', ...where, delta };
  yield { type: 'response.function_call_arguments.done', ...where, name, arguments: input };
  return { arguments: input };
}

function messageItem(context: ApiContext): JsonObject {
  return {
    id: context.id('item_', 24),
    object: 'realtime.item',
    type: 'message',
    role: 'assistant',
    content: [],
  };
}

function callItem({ name }: ToolCall, context: ApiContext): JsonObject {
  return {
    id: context.id('item_', 24),
    object: 'realtime.item',
    type: 'function_call',
    name,
    call_id: context.id('call_', 16),
    arguments: '',
  };
}

function finalStatus({ answer, cancelled }: RunningResponse): string {
  if (cancelled) return 'cancelled';
  if (answer.failure !== undefined) return 'failed';
  return answer.incomplete === undefined ? 'completed' : 'incomplete';
}

const reasons: Record<string, JsonObject> = {
  cancelled: { type: 'cancelled', reason: 'client_cancelled' },
  failed: { type: 'failed', error: { type: 'server_error', code: 'server_error' } },
};

function body(response: RunningResponse, status: string, output: JsonObject[]): JsonObject {
  const { id, answer, modality, metadata } = response;
  const details =
    status === 'incomplete' ? { type: 'incomplete', reason: answer.incomplete } : reasons[status];
  return {
    object: 'realtime.response',
    id,
    status,
    ...(details && { status_details: details }),
    output,
    output_modalities: [modality],
    ...(metadata === undefined ? {} : { metadata }),
    ...(status === 'in_progress' ? {} : { usage: usage(response) }),
  };
}

function usage({ answer, modality }: RunningResponse): JsonObject {
  const audio = modality === 'audio' ? answer.outputTokens * charactersPerToken : 0;
  const output = answer.outputTokens + audio;
  return {
    total_tokens: answer.inputTokens + output,
    input_tokens: answer.inputTokens,
    output_tokens: output,
    input_token_details: { cached_tokens: 0, text_tokens: answer.inputTokens, audio_tokens: 0 },
    output_token_details: { text_tokens: answer.outputTokens, audio_tokens: audio },
  };
}
