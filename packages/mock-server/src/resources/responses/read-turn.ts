import { estimateTokens } from '../../answer/tokens.ts';
import type { AnswerFormat, ToolChoice, ToolOffer, Turn } from '../../answer/turn.ts';
import { arrayMember, isObject, type JsonObject, member, numberMember, stringMember } from '../../json.ts';
import { contentText } from '../content-text.ts';

/** Reads the body of a Responses request. `items` is its input as items. */
export function readTurn(body: JsonObject, items: readonly JsonObject[]): Turn {
  const outputs: string[] = [];
  for (const item of items.toReversed()) {
    if (!String(item.type).endsWith('_output')) break;
    outputs.unshift(contentText(item.output));
  }
  const userMessage = items.findLast((item) => item.role === 'user');
  return {
    userText: contentText(userMessage?.content),
    toolOutputs: outputs,
    endsWithUser: items.at(-1)?.role === 'user',
    tools: readTools(arrayMember(body, 'tools')),
    toolChoice: readToolChoice(body.tool_choice),
    parallelToolCalls: body.parallel_tool_calls !== false,
    format: readFormat(member(body.text, 'format')),
    maxTokens: numberMember(body, 'max_output_tokens'),
    inputTokens: countInputTokens(body, items),
  };
}

export function countInputTokens(body: JsonObject, items: readonly JsonObject[]): number {
  const parts = items.map((item) => contentText(item.content ?? item.output ?? item.arguments ?? item.input));
  const tools = Array.isArray(body.tools) && body.tools.length > 0 ? JSON.stringify(body.tools) : '';
  const perItem = 3;
  return estimateTokens(contentText(body.instructions) + parts.join('') + tools) + perItem * items.length;
}

function readTools(tools: unknown[], namespace?: string): ToolOffer[] {
  return tools.filter(isObject).flatMap((tool): ToolOffer[] => {
    const name = stringMember(tool, 'name');
    if (tool.type === 'namespace') return readTools(arrayMember(tool, 'tools'), name);
    if (name === undefined || (tool.type !== 'function' && tool.type !== 'custom')) return [];
    const description = stringMember(tool, 'description') ?? '';
    return [{ kind: tool.type, name, description, parameters: tool.parameters, namespace }];
  });
}

function readToolChoice(choice: unknown): ToolChoice {
  if (choice === 'none' || choice === 'auto' || choice === 'required') return { mode: choice };
  if (!isObject(choice)) return { mode: 'auto' };
  if (choice.type === 'allowed_tools') {
    const names = arrayMember(choice, 'tools').map((tool) => stringMember(tool, 'name') ?? '');
    return { mode: choice.mode === 'required' ? 'required' : 'auto', names };
  }
  const name = stringMember(choice, 'name');
  return name === undefined ? { mode: 'auto' } : { mode: 'required', names: [name] };
}

function readFormat(format: unknown): AnswerFormat {
  const type = stringMember(format, 'type');
  if (type === 'json_schema') return { type, schema: member(format, 'schema') };
  return type === 'json_object' ? { type } : { type: 'text' };
}
