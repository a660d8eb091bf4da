import { estimateTokens } from '../../answer/tokens.ts';
import type { AnswerFormat, ToolChoice, ToolOffer, Turn } from '../../answer/turn.ts';
import { arrayMember, isObject, type JsonObject, member, numberMember, stringMember } from '../../json.ts';
import { contentText } from '../content-text.ts';

/** Reads the body of a chat completion request. */
export function readTurn(body: JsonObject): Turn {
  const messages = arrayMember(body, 'messages').filter(isObject);
  const outputs: string[] = [];
  for (const message of messages.toReversed()) {
    if (message.role !== 'tool' && message.role !== 'function') break;
    outputs.unshift(contentText(message.content));
  }
  return {
    userText: contentText(messages.findLast((message) => message.role === 'user')?.content),
    toolOutputs: outputs,
    endsWithUser: messages.at(-1)?.role === 'user',
    tools: readTools(body),
    toolChoice: readToolChoice(body.tool_choice ?? body.function_call),
    parallelToolCalls: body.parallel_tool_calls !== false && body.functions === undefined,
    format: readFormat(body.response_format),
    maxTokens: numberMember(body, 'max_completion_tokens') ?? numberMember(body, 'max_tokens'),
    inputTokens: countTokens(body, messages),
  };
}

function countTokens(body: JsonObject, messages: readonly JsonObject[]): number {
  const text = messages.map((message) => contentText(message.content)).join('');
  const tools = arrayMember(body, 'tools').length > 0 ? JSON.stringify(body.tools) : '';
  const perMessage = 3;
  return estimateTokens(text + tools) + perMessage * messages.length + 3;
}

function readTools(body: JsonObject): ToolOffer[] {
  const offer = (kind: 'function' | 'custom', tool: unknown): ToolOffer[] => {
    const name = stringMember(tool, 'name');
    if (name === undefined) return [];
    const description = stringMember(tool, 'description') ?? '';
    return [{ kind, name, description, parameters: member(tool, 'parameters') }];
  };
  const tools = arrayMember(body, 'tools').flatMap((tool) =>
    member(tool, 'type') === 'custom'
      ? offer('custom', member(tool, 'custom'))
      : offer('function', member(tool, 'function')),
  );
  return [...tools, ...arrayMember(body, 'functions').flatMap((tool) => offer('function', tool))];
}

function readToolChoice(choice: unknown): ToolChoice {
  if (choice === 'none' || choice === 'auto' || choice === 'required') return { mode: choice };
  const allowed = member(choice, 'allowed_tools');
  if (allowed !== undefined)
    return {
      mode: member(allowed, 'mode') === 'required' ? 'required' : 'auto',
      names: arrayMember(allowed, 'tools').map((tool) => nameOf(tool) ?? ''),
    };
  const name = nameOf(choice);
  return name === undefined ? { mode: 'auto' } : { mode: 'required', names: [name] };
}

function nameOf(tool: unknown): string | undefined {
  return (
    stringMember(member(tool, 'function'), 'name') ??
    stringMember(member(tool, 'custom'), 'name') ??
    stringMember(tool, 'name')
  );
}

function readFormat(format: unknown): AnswerFormat {
  const type = stringMember(format, 'type');
  if (type === 'json_schema') return { type, schema: member(member(format, 'json_schema'), 'schema') };
  return type === 'json_object' ? { type } : { type: 'text' };
}
