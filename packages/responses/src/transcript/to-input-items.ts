import type { ResponseInputItem, ResponseOutputItem } from '../generated/index.ts';

/** An item of a conversation, as it was sent or as it came. */
export type ResponseInputItemLike = ResponseInputItem | ResponseOutputItem;

type Fields = Record<string, unknown>;

/**
 * Items of a conversation as the next request takes them: without parsed values and without what the API only
 * gives (`created_by`). The items that were passed stay as they are.
 *
 * Left out is what a request can't repeat: failed computer calls' outputs, custom tools' outputs that are not
 * completed, and tools that were added by another role than `developer`. Types that this version does not
 * know are passed on.
 */
export function toResponseInputItems(items: Iterable<ResponseInputItemLike>): ResponseInputItem[] {
  const inputs: ResponseInputItem[] = [];
  for (const item of items) {
    const input = toResponseInputItem(item);
    if (input) inputs.push(input);
  }
  return inputs;
}

/** One item of `toResponseInputItems`; null for one that a request can't repeat. */
export function toResponseInputItem(item: ResponseInputItemLike): ResponseInputItem | null {
  const fields = without(item as unknown as Fields, 'created_by');
  return toInput(fields) as unknown as ResponseInputItem | null;
}

function toInput(item: Fields): Fields | null {
  switch (item.type) {
    case 'message':
      return Array.isArray(item.content)
        ? withList(item, 'content', item.content, (part) => without(part, 'parsed'))
        : item;
    case 'function_call':
      return without(item, 'parsed_arguments');
    case 'shell_call_output':
      return Array.isArray(item.output)
        ? withList(item, 'output', item.output, (part) => without(part, 'created_by'))
        : item;
    case 'additional_tools':
      return item.role === 'developer' ? item : null;
    case 'computer_call_output':
      return item.status === 'failed' ? null : item;
    case 'custom_tool_call_output':
      if (item.status !== undefined && item.status !== 'completed') return null;
      return without(item, 'status');
    default:
      return item;
  }
}

/** The same item when none of the list's parts changes. */
function withList(item: Fields, name: string, list: Fields[], change: (part: Fields) => Fields): Fields {
  const changed = list.map(change);
  return changed.every((part, index) => part === list[index]) ? item : { ...item, [name]: changed };
}

function without(fields: Fields, name: string): Fields {
  if (typeof fields !== 'object' || fields === null || !(name in fields)) return fields;
  const { [name]: _, ...rest } = fields;
  return rest;
}
