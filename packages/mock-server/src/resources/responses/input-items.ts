import { invalidType, missingParameter } from '../../http/error-reply.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';
import { storedResponses } from './stored-response.ts';

const idPrefixes: Record<string, string> = {
  message: 'msg_',
  function_call: 'fc_',
  function_call_output: 'fc_',
  custom_tool_call: 'ctc_',
  custom_tool_call_output: 'ctco_',
  reasoning: 'rs_',
  compaction: 'cmp_',
};

/** The input of a request as items. Throws the API's 400 when it is neither text nor a list of items. */
export function inputItems(input: unknown, context: ApiContext): JsonObject[] {
  if (input === undefined || input === null) return [];
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  if (!Array.isArray(input)) throw invalidType('input', 'a string or an array of items');
  return input.map((item, index) => {
    if (!isObject(item)) throw invalidType(`input[${index}]`, 'an object');
    if (item.role === undefined && item.type === undefined) throw missingParameter(`input[${index}].type`);
    return item.type === 'item_reference' ? (referenced(String(item.id), context) ?? item) : item;
  });
}

/** The items as the API lists them: with ids, a status, and content as parts. */
export function listedItems(items: readonly JsonObject[], context: ApiContext): JsonObject[] {
  return items.map((item) => {
    const type = typeof item.type === 'string' ? item.type : 'message';
    const id = typeof item.id === 'string' ? item.id : context.id(idPrefixes[type] ?? 'item_', 48);
    const status = item.status ?? 'completed';
    if (type !== 'message')
      return type === 'reasoning' || type === 'compaction' ? { ...item, id } : { ...item, id, status };
    return { ...item, id, type, status, content: contentParts(item) };
  });
}

function contentParts(item: JsonObject): unknown {
  if (typeof item.content !== 'string') return item.content;
  return item.role === 'assistant'
    ? [{ type: 'output_text', text: item.content, annotations: [], logprobs: [] }]
    : [{ type: 'input_text', text: item.content }];
}

function referenced(id: string, context: ApiContext): JsonObject | undefined {
  for (const stored of context.stored(storedResponses).values()) {
    const found = [...stored.output, ...stored.input].find((item) => item.id === id);
    if (found) return found;
  }
  return undefined;
}
