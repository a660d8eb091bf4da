import { isParseableResponseFormat } from '@oxide/core/internal';
import type { ChatCompletionRole } from '../generated/index.ts';
import type { ParsingParams } from '../parsing/parsing-params.ts';
import { addAudio, endsAudio } from './add-audio.ts';
import { type AddedToolCall, addToolCall } from './add-tool-call.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { type ChoiceState, readInto } from './choice-state.ts';
import { assignOwn, isObject, readObjects, readText } from './delta-fields.ts';

/** What a chunk added to a message. */
export interface AddedMessage {
  content: string | undefined;
  refusal: string | undefined;
  toolCalls: AddedToolCall[];
}

/** Text that other servers stream beside the content: what the model thinks. */
const thoughts = ['reasoning_content', 'reasoning'];

export function addMessageDelta(
  state: ChoiceState,
  delta: unknown,
  params: ParsingParams | null,
): AddedMessage {
  const added: AddedMessage = { content: undefined, refusal: undefined, toolCalls: [] };
  if (!isObject(delta)) return added;
  const { message } = state.snapshot;
  const {
    audio,
    content,
    refusal,
    function_call,
    role,
    tool_calls,
    parsed: _,
    ...rest
  } = delta as Record<string, unknown>;
  addOthers(message, rest);
  const author = readText(role, 'role');
  if (author) message.role = author as ChatCompletionRole;
  addAudio(message, audio);
  state.audioDone = endsAudio(delta);
  added.refusal = readText(refusal, 'refusal');
  if (added.refusal) message.refusal = (message.refusal ?? '') + added.refusal;
  added.content = readText(content, 'content');
  if (added.content !== undefined) addContent(state, added.content, params);
  if (isObject(function_call)) addFunctionCall(message, function_call as Record<string, unknown>);
  for (const toolCall of readObjects(tool_calls as object[] | null | undefined, 'tool calls')) {
    added.toolCalls.push(addToolCall(state, toolCall, params));
  }
  return added;
}

function addContent(state: ChoiceState, piece: string, params: ParsingParams | null): void {
  const { message } = state.snapshot;
  message.content = (message.content ?? '') + piece;
  if (isParseableResponseFormat(params?.response_format)) {
    state.content ??= readInto(message, 'parsed');
    state.content.push(piece);
  }
}

function addFunctionCall(
  message: ChatCompletionSnapshot.Choice.Message,
  { name, arguments: text }: Record<string, unknown>,
): void {
  message.function_call ??= {};
  const called = message.function_call;
  const given = readText(name, 'function name');
  if (given) called.name = given;
  const piece = readText(text, 'piece of function arguments');
  if (piece !== undefined) called.arguments = (called.arguments ?? '') + piece;
}

function addOthers(message: object, others: Record<string, unknown>): void {
  for (const name of thoughts) {
    const before = (message as Record<string, unknown>)[name];
    const piece = others[name];
    if (typeof before === 'string' && typeof piece === 'string') others[name] = before + piece;
    else if (typeof before === 'string' && (piece === null || piece === undefined)) delete others[name];
  }
  assignOwn(message, others);
}
