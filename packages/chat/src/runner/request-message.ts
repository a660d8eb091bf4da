import type {
  ChatCompletionAssistantMessageParam,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
} from '../generated/index.ts';

/** A message as the API takes it: what a reply has besides (parsed values, annotations) is left out. */
export function toRequestMessage(message: ChatCompletionMessageParam): ChatCompletionMessageParam {
  if (message?.role !== 'assistant') return message;
  const { audio, content, function_call, name, refusal, tool_calls } = message;
  const request: ChatCompletionAssistantMessageParam = { role: 'assistant' };
  if (audio) request.audio = { id: audio.id };
  if (content !== undefined) request.content = content;
  if (function_call) request.function_call = function_call;
  if (name !== undefined) request.name = name;
  if (refusal !== undefined && refusal !== null) request.refusal = refusal;
  if (tool_calls) request.tool_calls = tool_calls.map(toRequestToolCall);
  return request;
}

function toRequestToolCall(toolCall: ChatCompletionMessageToolCall): ChatCompletionMessageToolCall {
  const { id, type } = toolCall;
  if (toolCall.type === 'custom') {
    const { input, name } = toolCall.custom;
    return { id, type: 'custom', custom: { input, name } };
  }
  const { arguments: text, name } = toolCall.function;
  return { id, type, function: { arguments: text, name } } as ChatCompletionMessageToolCall;
}
