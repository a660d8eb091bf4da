import type { ResponseInputItem, ResponseOutputItem, Tool } from '@oxide/responses';
import { type Check, isOneOf, isText, listOf, optional } from '../runner/item-checks.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { anyOf, byType, ifGiven, isFiniteNumber, isFlag, isGiven, isName, recordOf } from './checks.ts';
import { RunRefusal } from './run-error.ts';

/** Items that the server's own tools leave in a response. */
export type ServerItem = Extract<
  ResponseOutputItem,
  {
    type:
      | 'web_search_call'
      | 'file_search_call'
      | 'code_interpreter_call'
      | 'image_generation_call'
      | 'mcp_call'
      | 'mcp_list_tools'
      | 'mcp_approval_request';
  }
>;
/** An item of either direction. */
export type AnyItem = ResponseOutputItem | ResponseInputItem;

/** Item → the types of the tools that may have made it. */
const DECLARED_BY: Readonly<Record<ServerItem['type'], readonly Tool['type'][]>> = {
  web_search_call: [
    'web_search',
    'web_search_2025_08_26',
    'web_search_preview',
    'web_search_preview_2025_03_11',
  ],
  file_search_call: ['file_search'],
  code_interpreter_call: ['code_interpreter'],
  image_generation_call: ['image_generation'],
  mcp_call: ['mcp'],
  mcp_list_tools: ['mcp'],
  mcp_approval_request: ['mcp'],
};

/** Tools that the server runs itself. */
export const SERVER_TOOLS: ReadonlySet<string> = new Set(Object.values(DECLARED_BY).flat());

const isDone = isOneOf('completed');
const maybeText = optional(isText);

const isSearchAction = byType({
  search: recordOf({
    query: ifGiven(isText),
    queries: ifGiven(listOf(isText)),
    sources: ifGiven(listOf(byType({ url: recordOf({ url: isText }) }))),
  }),
  open_page: recordOf({ url: maybeText }),
  find_in_page: recordOf({ pattern: isText, url: isText }),
});

const areAttributes: Check = (value) =>
  isRecord(value) && Object.values(value).every(anyOf(isText, isFlag, isFiniteNumber));

const isSearchResult = recordOf({
  file_id: ifGiven(isText),
  filename: ifGiven(isText),
  text: ifGiven(isText),
  score: ifGiven(isFiniteNumber),
  attributes: optional(areAttributes),
});

const isInterpreterOutput = byType({ logs: recordOf({ logs: isText }), image: recordOf({ url: isText }) });
const isListedTool = recordOf({ name: isText, input_schema: isGiven, description: maybeText });
const isServerCall = { server_label: isText, name: isText, arguments: isText };

const SHAPES: Readonly<Record<ServerItem['type'], Check>> = {
  web_search_call: recordOf({ status: isDone, action: isSearchAction }),
  file_search_call: recordOf({
    status: isDone,
    queries: listOf(isText),
    results: optional(listOf(isSearchResult)),
  }),
  code_interpreter_call: recordOf({
    status: isDone,
    container_id: isText,
    code: anyOf(isText, isOneOf(null)),
    outputs: anyOf(isOneOf(null), listOf(isInterpreterOutput)),
  }),
  image_generation_call: recordOf({
    status: isDone,
    result: anyOf(isText, isOneOf(null)),
    action: optional(isOneOf('generate', 'edit', 'auto')),
    background: optional(isOneOf('transparent', 'opaque', 'auto')),
    output_format: optional(isOneOf('png', 'webp', 'jpeg', 'gif', 'svg')),
    quality: optional(isOneOf('low', 'medium', 'high', 'xhigh', 'max', 'auto')),
    revised_prompt: maybeText,
    size: maybeText,
  }),
  mcp_list_tools: recordOf({ server_label: isText, tools: listOf(isListedTool) }),
  mcp_call: recordOf({ ...isServerCall, output: maybeText }),
  mcp_approval_request: recordOf({ ...isServerCall, id: isName }),
};

export function isServerItem(item: AnyItem): item is ServerItem {
  const type = readOwn(item, 'type');
  return isText(type) && Object.hasOwn(DECLARED_BY, type);
}

/** The types of the tools that may have made it. */
export function toolsBehind(item: ServerItem): readonly string[] {
  return DECLARED_BY[item.type];
}

/** Whether a tool of the request may have made it; for MCP, one with its label. */
export function isDeclared(item: ServerItem, tools: readonly Tool[]): boolean {
  const types = toolsBehind(item);
  const candidates = tools.filter(({ type }) => types.includes(type));
  if (!types.includes('mcp')) return candidates.length > 0;
  const label = readOwn(item, 'server_label');
  return isText(label) && label !== '' && candidates.some((tool) => readOwn(tool, 'server_label') === label);
}

/** @throws RunRefusal for an item that no tool can have made, that failed, or that can't be sent back */
export function assertServerItem(item: ServerItem, tools?: readonly Tool[]): void {
  if (tools !== undefined && !isDeclared(item, tools))
    throw new RunRefusal('The response holds an item of a server tool that the request does not declare.');
  const status = readOwn(item, 'status');
  if (status !== undefined && status !== 'completed') throw unfinished();
  if (!isText(readOwn(item, 'id'))) throw new RunRefusal('An item of a server tool has no id.');
  if (!SHAPES[item.type](item) || (tools !== undefined && !isInDeclaredContainer(item, tools)))
    throw new RunRefusal('An item of a server tool is not whole, and cannot be sent back.');
  if (item.type !== 'mcp_call' && item.type !== 'mcp_list_tools') return;
  const error = readOwn(item, 'error');
  if (error !== undefined && error !== null) throw unfinished();
}

function isInDeclaredContainer(item: ServerItem, tools: readonly Tool[]): boolean {
  if (item.type !== 'code_interpreter_call') return true;
  return tools.some((tool) => {
    if (tool.type !== 'code_interpreter') return false;
    const { container } = tool;
    return container === item.container_id || (isRecord(container) && container.type === 'auto');
  });
}

function unfinished(): RunRefusal {
  return new RunRefusal('A server tool did not complete. Look at what it has done before another try.');
}
