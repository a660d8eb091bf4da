import { IncompleteStreamError } from '@oxide/core/internal';
import type {
  ChatCompletion,
  ChatCompletionMessage,
  ChatCompletionMessageToolCall,
} from '../generated/index.ts';
import { isCompleteAudio } from './add-audio.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import type { ChoiceState } from './choice-state.ts';

type Message = ChatCompletionSnapshot.Choice.Message;

/**
 * The completion that a snapshot has become.
 *
 * @throws IncompleteStreamError when something of it has not arrived, most often the `finish_reason`
 */
export function finishCompletion(
  snapshot: ChatCompletionSnapshot,
  states: readonly (ChoiceState | undefined)[],
): ChatCompletion {
  const { choices: _, ...rest } = snapshot;
  // Also without any choice the stream was cut, or is none of chat completions.
  if (states.length === 0)
    throw new IncompleteStreamError('request ended without sending any choices', snapshot);
  const choices = states
    .filter((state) => state !== undefined)
    .map((state) => {
      const { message, finish_reason, ...choice } = state.snapshot;
      const finishReason =
        finish_reason ?? (state.audioDone && isCompleteAudio(message.audio) ? 'stop' : null);
      const fail = (missing: string): never => {
        throw new IncompleteStreamError(missing, snapshot);
      };
      if (finishReason === null) return fail(`missing finish_reason for choice ${choice.index}`);
      return { ...choice, finish_reason: finishReason, message: finishMessage(message, choice.index, fail) };
    });
  return { ...rest, object: 'chat.completion', choices } as ChatCompletion;
}

function finishMessage(
  message: Message,
  index: number,
  fail: (missing: string) => never,
): ChatCompletionMessage {
  const { parsed: _, audio, function_call, tool_calls, ...rest } = message;
  const called = function_call && {
    function_call: {
      arguments: function_call.arguments ?? fail(`missing function_call.arguments for choice ${index}`),
      name: function_call.name ?? fail(`missing function_call.name for choice ${index}`),
    },
  };
  return {
    ...rest,
    ...(audio && { audio }),
    ...called,
    ...(tool_calls && {
      tool_calls: tool_calls
        .filter((toolCall) => toolCall !== undefined)
        .map((toolCall, position) =>
          finishToolCall(toolCall, `choices[${index}].tool_calls[${position}]`, fail),
        ),
    }),
    content: message.content ?? null,
    refusal: message.refusal ?? null,
  } as ChatCompletionMessage;
}

function finishToolCall(
  toolCall: Message['tool_calls'] extends (infer ToolCall)[] | undefined ? ToolCall : never,
  place: string,
  fail: (missing: string) => never,
): ChatCompletionMessageToolCall {
  if (toolCall.type === 'custom') {
    return { ...toolCall, custom: { ...(toolCall.custom ?? fail(`missing ${place}.custom.name`)) } };
  }
  if (toolCall.type === undefined) return fail(`missing ${place}.type`);
  const { parsed_arguments: _, ...called } = toolCall.function ?? fail(`missing ${place}.function.name`);
  return { ...toolCall, function: called };
}
