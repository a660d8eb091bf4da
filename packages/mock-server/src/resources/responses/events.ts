import { tokenLogprobs } from '../../answer/logprobs.ts';
import { splitDeltas } from '../../answer/split-deltas.ts';
import type { Answer } from '../../answer/turn.ts';
import { arrayMember, isObject, type JsonObject } from '../../json.ts';
import { frameOf } from '../../sse/frame.ts';
import { finalStatus, finishedBody, unfinishedBody } from './response-body.ts';

export interface EventSource {
  readonly base: JsonObject;
  readonly answer: Answer;
  readonly output: readonly JsonObject[];
  readonly background: boolean;
}

/** An event without its sequence number. */
type Step = { type: string } & JsonObject;

/**
 * The frames of a response's stream, from the event after `startingAfter`. They are made while they are sent:
 * a long stream costs no memory. The same source always gives the same frames, so a stream can be resumed.
 */
export function* responseFrames(source: EventSource, startingAfter = -1): Generator<string> {
  let sequenceNumber = 0;
  for (const step of steps(source)) {
    if (sequenceNumber > startingAfter) yield frameOf(numbered(step, sequenceNumber));
    sequenceNumber += 1;
  }
}

/** The same as they are sent on a WebSocket. */
export function* responseEvents(source: EventSource): Generator<JsonObject> {
  let sequenceNumber = 0;
  for (const step of steps(source)) {
    yield numbered(step, sequenceNumber);
    sequenceNumber += 1;
  }
}

function numbered({ type, ...members }: Step, sequenceNumber: number): JsonObject {
  return { type, sequence_number: sequenceNumber, ...members };
}

function* steps(source: EventSource): Generator<Step> {
  const { base, answer, output } = source;
  const status = source.background ? 'queued' : 'in_progress';
  yield { type: 'response.created', response: unfinishedBody(base, status) };
  if (source.background) yield { type: 'response.queued', response: unfinishedBody(base, 'queued') };
  yield { type: 'response.in_progress', response: unfinishedBody(base, 'in_progress') };
  for (const [index, item] of output.entries()) yield* itemSteps(item, index, answer.deltas);
  yield { type: `response.${finalStatus(answer)}`, response: finishedBody(base, answer, output) };
}

function* itemSteps(item: JsonObject, outputIndex: number, deltas: number | undefined): Generator<Step> {
  const place = { output_index: outputIndex, item_id: item.id };
  yield { type: 'response.output_item.added', output_index: outputIndex, item: startedItem(item) };
  if (item.type === 'message') yield* messageSteps(item, place, deltas);
  else if (item.type === 'function_call') yield* argumentSteps(item, place, deltas);
  else if (item.type === 'custom_tool_call') yield* inputSteps(item, place, deltas);
  else if (item.type === 'reasoning') yield* summarySteps(item, place);
  yield { type: 'response.output_item.done', output_index: outputIndex, item };
}

/** The item as it is when it is added: in progress, and empty. */
function startedItem(item: JsonObject): JsonObject {
  const status = item.status === undefined ? {} : { status: 'in_progress' };
  if (item.type === 'message') return { ...item, ...status, content: [] };
  if (item.type === 'function_call') return { ...item, ...status, arguments: '' };
  if (item.type === 'custom_tool_call') return { ...item, ...status, input: '' };
  return { ...item, ...status, summary: [] };
}

function* messageSteps(item: JsonObject, place: JsonObject, deltas: number | undefined): Generator<Step> {
  for (const [contentIndex, part] of arrayMember(item, 'content').entries()) {
    if (!isObject(part)) continue;
    const where = { ...place, content_index: contentIndex };
    const empty = part.type === 'refusal' ? { ...part, refusal: '' } : { ...part, text: '', logprobs: [] };
    yield { type: 'response.content_part.added', ...where, part: empty };
    if (part.type === 'refusal') {
      for (const delta of splitDeltas(String(part.refusal), deltas))
        yield { type: 'response.refusal.delta', ...where, delta };
      yield { type: 'response.refusal.done', ...where, refusal: part.refusal };
    } else {
      const logprobs = arrayMember(part, 'logprobs');
      for (const delta of splitDeltas(String(part.text), deltas))
        yield {
          type: 'response.output_text.delta',
          ...where,
          delta,
          logprobs: logprobs.length > 0 ? tokenLogprobs(delta) : [],
        };
      yield { type: 'response.output_text.done', ...where, text: part.text, logprobs };
    }
    yield { type: 'response.content_part.done', ...where, part };
  }
}

function* argumentSteps(item: JsonObject, place: JsonObject, deltas: number | undefined): Generator<Step> {
  for (const delta of splitDeltas(String(item.arguments), deltas ?? 8))
    yield { type: 'response.function_call_arguments.delta', ...place, delta };
  yield {
    type: 'response.function_call_arguments.done',
    ...place,
    name: item.name,
    arguments: item.arguments,
  };
}

function* inputSteps(item: JsonObject, place: JsonObject, deltas: number | undefined): Generator<Step> {
  for (const delta of splitDeltas(String(item.input), deltas))
    yield { type: 'response.custom_tool_call_input.delta', ...place, delta };
  yield { type: 'response.custom_tool_call_input.done', ...place, input: item.input };
}

function* summarySteps(item: JsonObject, place: JsonObject): Generator<Step> {
  for (const [summaryIndex, part] of arrayMember(item, 'summary').entries()) {
    if (!isObject(part)) continue;
    const where = { ...place, summary_index: summaryIndex };
    yield { type: 'response.reasoning_summary_part.added', ...where, part: { ...part, text: '' } };
    for (const delta of splitDeltas(String(part.text)))
      yield { type: 'response.reasoning_summary_text.delta', ...where, delta };
    yield { type: 'response.reasoning_summary_text.done', ...where, text: part.text };
    yield { type: 'response.reasoning_summary_part.done', ...where, part };
  }
}
