import { OpenAIError } from '@oxide/core/internal';
import { findFunctionTool, type ParsingParams, parsesArguments } from '../parsing/parsing-params.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { type ChoiceState, readInto } from './choice-state.ts';
import { assignOwn, isObject, readIndex, readText } from './delta-fields.ts';

/** What a chunk added to a call. */
export interface AddedToolCall {
  index: number;
  argumentsDelta: string;
}

interface GrowingToolCall {
  id?: string;
  type?: string;
  function?: ChatCompletionSnapshot.Choice.Message.ToolCall.Function;
  custom?: ChatCompletionSnapshot.Choice.Message.ToolCall.CustomToolCall.Custom;
}

export function addToolCall(state: ChoiceState, delta: object, params: ParsingParams | null): AddedToolCall {
  const { index, id, type, function: fn, custom, ...rest } = delta as Record<string, unknown>;
  const { message } = state.snapshot;
  message.tool_calls ??= [];
  const toolCalls = message.tool_calls as GrowingToolCall[];
  const position = readIndex(index ?? findPosition(toolCalls, id), 'tool call');
  toolCalls[position] ??= {};
  const toolCall = toolCalls[position];
  assignOwn(toolCall, rest);
  toolCall.id = readText(id, 'tool call id') || toolCall.id;
  toolCall.type = readText(type, 'tool call type') || toolCall.type;
  if (isObject(custom)) addCustom(toolCall, custom as Record<string, unknown>);
  const argumentsDelta = isObject(fn)
    ? addFunction(state, position, toolCall, fn as Record<string, unknown>, params)
    : '';
  return { index: position, argumentsDelta };
}

/** Where a delta without an index belongs: to the call with its id, else it begins one; without an id to the last. */
function findPosition(toolCalls: readonly GrowingToolCall[], id: unknown): number {
  if (!id) return Math.max(toolCalls.length - 1, 0);
  const known = toolCalls.findIndex((toolCall) => toolCall?.id === id);
  return known === -1 ? toolCalls.length : known;
}

function addCustom(toolCall: GrowingToolCall, { name, input }: Record<string, unknown>): void {
  toolCall.type ??= 'custom';
  toolCall.custom ??= { name: '', input: '' };
  toolCall.custom.name = readText(name, 'tool name') || toolCall.custom.name;
  toolCall.custom.input += readText(input, 'tool input') ?? '';
}

function addFunction(
  state: ChoiceState,
  position: number,
  toolCall: GrowingToolCall,
  delta: Record<string, unknown>,
  params: ParsingParams | null,
): string {
  // Some servers leave the type out.
  toolCall.type ??= 'function';
  toolCall.function ??= { name: '', arguments: '' };
  const called = toolCall.function;
  const { name } = called;
  called.name = readText(delta.name, 'tool name') || name;
  const piece = readText(delta.arguments, 'piece of tool arguments') ?? '';
  called.arguments += piece;
  let reader = state.toolArguments.get(position);
  if (reader !== undefined) {
    // What one tool's schema was told of must not reach another tool.
    if (called.name !== name)
      throw new OpenAIError('The chat completion stream contains a call whose tool changes.');
    reader.push(piece);
  } else if (called.arguments && called.name && parsesArguments(findFunctionTool(params, called.name))) {
    reader = readInto(called, 'parsed_arguments');
    reader.push(called.arguments);
    state.toolArguments.set(position, reader);
  }
  return piece;
}
