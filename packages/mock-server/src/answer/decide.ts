import type { DirectedCall, Directives } from '../faults/fault.ts';
import { sampleSchema } from '../schema/sample.ts';
import { chooseTools } from './choose-tools.ts';
import { plainText, wordsOf } from './plain-text.ts';
import { charactersPerToken, estimateTokens } from './tokens.ts';
import type { Answer, ToolCall, ToolOffer, Turn } from './turn.ts';

const usualRefusal = "I'm sorry, but I can't help with that.";
const usualReasoning = 'The request is simple; a short answer will do.';
const usualFailure = 'The model had an error while it was answering.';

/** Decides what a model might answer. The same turn gives the same answer. */
export function decideAnswer(turn: Turn, directives: Directives, streamDeltas: number | undefined): Answer {
  const deltas = directives.streamDeltas ?? streamDeltas;
  const refusal = sentence(directives.refusal, usualRefusal);
  const reasoning = sentence(directives.reasoning, usualReasoning);
  const chosen = directives.text === undefined ? chooseTools(turn).map((tool) => callOf(tool, turn)) : [];
  const calls = refusal === undefined ? (directives.calls?.map(directedCall) ?? chosen) : [];
  const text =
    refusal === undefined
      ? (directives.text ?? (calls.length === 0 ? textOf(turn, deltas) : undefined))
      : undefined;
  const answer: Answer = {
    reasoning,
    text,
    refusal,
    calls,
    incomplete: directives.incomplete,
    failure: sentence(directives.failed, usualFailure),
    deltas,
    inputTokens: turn.inputTokens,
    outputTokens: 0,
    reasoningTokens: reasoning === undefined ? 0 : estimateTokens(reasoning),
  };
  return counted(limited(answer, turn.maxTokens));
}

/** What is answered when only the context was to be prepared. */
export function noAnswer(inputTokens: number): Answer {
  return {
    reasoning: undefined,
    text: undefined,
    refusal: undefined,
    calls: [],
    incomplete: undefined,
    failure: undefined,
    deltas: undefined,
    inputTokens,
    outputTokens: 0,
    reasoningTokens: 0,
  };
}

function textOf(turn: Turn, deltas: number | undefined): string {
  if (turn.format.type === 'json_schema')
    return JSON.stringify(sampleSchema(turn.format.schema, turn.userText));
  if (turn.format.type === 'json_object') return JSON.stringify({ answer: plainText(turn) });
  return deltas === undefined ? plainText(turn) : wordsOf(deltas);
}

function callOf(tool: ToolOffer, turn: Turn): ToolCall {
  const { kind, name, namespace } = tool;
  if (kind === 'custom') return { kind, name, namespace, input: turn.userText };
  const parameters = tool.parameters ?? { type: 'object', properties: {} };
  return { kind, name, namespace, input: JSON.stringify(sampleSchema(parameters, turn.userText)) };
}

function directedCall(call: DirectedCall): ToolCall {
  const { name, namespace, arguments: given = {}, custom = false } = call;
  const input = typeof given === 'string' ? given : JSON.stringify(given);
  return { kind: custom ? 'custom' : 'function', name, namespace, input };
}

/** Cuts what doesn't fit into the tokens allowed, as the API does: in the middle of text or arguments. */
function limited(answer: Answer, maxTokens: number | undefined): Answer {
  if (maxTokens === undefined) return answer;
  let left = Math.max(0, maxTokens - answer.reasoningTokens) * charactersPerToken;
  let cut = false;
  const take = (text: string): string => {
    if (text.length > left) cut = true;
    const taken = text.slice(0, left);
    left -= taken.length;
    return taken;
  };
  const text = answer.text === undefined ? undefined : take(answer.text);
  const refusal = answer.refusal === undefined ? undefined : take(answer.refusal);
  const calls: ToolCall[] = [];
  for (const call of answer.calls) {
    if (cut) break;
    calls.push({ ...call, input: take(call.input) });
  }
  return cut ? { ...answer, text, refusal, calls, incomplete: 'max_output_tokens' } : answer;
}

function counted(answer: Answer): Answer {
  const parts = [answer.text ?? '', answer.refusal ?? '', ...answer.calls.map((call) => call.input)];
  const outputTokens = parts.reduce((sum, part) => sum + estimateTokens(part), answer.reasoningTokens);
  return { ...answer, outputTokens };
}

function sentence(wanted: string | boolean | undefined, usual: string): string | undefined {
  if (wanted === undefined || wanted === false) return undefined;
  return wanted === true ? usual : wanted;
}
