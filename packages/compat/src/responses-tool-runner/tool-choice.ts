import type { ResponseCreateParamsBase, ResponseOutputItem, Tool } from '@oxide/responses';
import { isText } from '../runner/item-checks.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { approvalRule } from './mcp-approvals.ts';
import { RunRefusal } from './run-error.ts';
import { type AnyItem, isServerItem, SERVER_TOOLS, toolsBehind } from './server-items.ts';

type ToolChoice = ResponseCreateParamsBase['tool_choice'];

const LOCAL_TYPES: ReadonlySet<unknown> = new Set([
  'function',
  'computer',
  'computer_use',
  'computer_use_preview',
]);
const isLocal = (tool: object): boolean => LOCAL_TYPES.has(readOwn(tool, 'type'));

/** @throws TypeError for a choice by which every reply is a call, so that no run could end */
export function assertCanFinish(choice: ToolChoice, tools: readonly Tool[]): void {
  if (!forcesLocalTool(choice, tools)) return;
  throw new TypeError(
    '`tool_choice` has the model call a tool in every reply, and the run could not end: choose `auto`, or use `responses.create`.',
  );
}

function forcesLocalTool(choice: ToolChoice, tools: readonly Tool[]): boolean {
  if (choice === 'required') return tools.length > 0 && tools.every(isLocal);
  if (typeof choice !== 'object' || choice === null) return false;
  if (choice.type !== 'allowed_tools') return isLocal(choice);
  return choice.mode === 'required' && choice.tools.length > 0 && choice.tools.every(isLocal);
}

/** The tools that `tool_choice` lets the model use. */
export class ToolSelection {
  readonly #functions = new Set<string>();
  readonly #mcp: { readonly label: string; readonly name: string | null }[] = [];
  readonly #server = new Set<string>();
  #computer = false;

  /** Undefined when the model may use all of them. */
  static of(choice: ToolChoice): ToolSelection | undefined {
    if (choice === undefined || choice === null || choice === 'auto' || choice === 'required')
      return undefined;
    const isSeveral = isRecord(choice) && readOwn(choice, 'type') === 'allowed_tools';
    return new ToolSelection(isSeveral ? (choice as { tools: unknown[] }).tools : [choice]);
  }

  constructor(chosen: readonly unknown[]) {
    for (const tool of chosen) if (isRecord(tool)) this.#add(tool);
  }

  #add(tool: Record<string, unknown>): void {
    const type = readOwn(tool, 'type');
    const name = readOwn(tool, 'name');
    const label = readOwn(tool, 'server_label');
    if (type === 'function') {
      if (isText(name)) this.#functions.add(name);
    } else if (isLocal(tool)) this.#computer = true;
    else if (type === 'mcp') {
      const isNameless = name === undefined || name === null;
      if (isText(label) && (isNameless || isText(name)))
        this.#mcp.push({ label, name: isNameless ? null : name });
    } else if (isText(type) && SERVER_TOOLS.has(type)) this.#server.add(type);
  }

  allows(item: AnyItem): boolean {
    if (item.type === 'function_call') return this.#functions.has(item.name);
    if (item.type === 'computer_call') return this.#computer;
    if (item.type === 'mcp_call' || item.type === 'mcp_approval_request') {
      const { server_label, name } = item;
      return this.#mcp.some(
        (tool) => tool.label === server_label && (tool.name === null || tool.name === name),
      );
    }
    if (!isServerItem(item)) return true;
    const types = toolsBehind(item);
    return types.includes('mcp') || types.some((type) => this.#server.has(type));
  }
}

/**
 * Holds an item against what the request allows: `tool_choice`, and in the declarations `allowed_callers`,
 * `allowed_tools` and `require_approval`.
 *
 * @throws RunRefusal
 */
export function assertAllowed(
  item: ResponseOutputItem | AnyItem,
  selection: ToolSelection | undefined,
  tools: readonly Tool[],
): void {
  if (item.type === 'function_call') assertCaller(item, tools);
  if (item.type === 'mcp_approval_request' || item.type === 'mcp_call') assertMcpRules(item, tools);
  if (selection?.allows(item) === false)
    throw new RunRefusal('The response uses a tool that `tool_choice` leaves out.');
}

function assertCaller(call: Extract<AnyItem, { type: 'function_call' }>, tools: readonly Tool[]): void {
  const declaration = tools.find((tool) => tool.type === 'function' && tool.name === call.name);
  const allowed = declaration && readOwn(declaration, 'allowed_callers');
  if (allowed === undefined || allowed === null) return;
  const caller = readOwn(call, 'caller');
  const kind = isRecord(caller) && readOwn(caller, 'type') === 'program' ? 'programmatic' : 'direct';
  if (!Array.isArray(allowed) || !allowed.includes(kind))
    throw new RunRefusal('A function was called by someone whom `allowed_callers` leaves out.');
}

function assertMcpRules(
  item: Extract<AnyItem, { type: 'mcp_approval_request' | 'mcp_call' }>,
  tools: readonly Tool[],
): void {
  const declaration = tools.find((tool) => tool.type === 'mcp' && tool.server_label === item.server_label);
  if (declaration?.type !== 'mcp') return;
  const rule = approvalRule(declaration, item.name);
  if (item.type === 'mcp_approval_request') {
    if (rule === 'never')
      throw new RunRefusal('An MCP server asks for an approval that `require_approval` rules out.');
  } else if (rule === 'always') {
    const id = readOwn(item, 'approval_request_id');
    if (id === undefined || id === null)
      throw new RunRefusal(
        'A call of an MCP server was made without the approval that `require_approval` wants.',
      );
  }
  const names = allowedNames(readOwn(declaration, 'allowed_tools'));
  if (names !== undefined && (!Array.isArray(names) || !names.includes(item.name)))
    throw new RunRefusal('A tool of an MCP server was used that `allowed_tools` leaves out.');
}

/** Undefined when all are allowed. */
function allowedNames(allowed: unknown): unknown {
  if (Array.isArray(allowed)) return allowed;
  return isRecord(allowed) && Object.hasOwn(allowed, 'tool_names')
    ? readOwn(allowed, 'tool_names')
    : undefined;
}
