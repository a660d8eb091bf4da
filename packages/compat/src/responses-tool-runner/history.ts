import { OpenAIError } from '@oxide/core';
import type {
  ResponseComputerToolCall,
  ResponseFunctionToolCall,
  ResponseInputItem,
  Tool,
} from '@oxide/responses';
import { ComputerToolset } from '../helpers/computer.ts';
import { type Check, isOneOf, isText, listOf, optional } from '../runner/item-checks.ts';
import { isNativeReasoning } from '../runner/native-items.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { ifGiven, isFlag, recordOf } from './checks.ts';
import { assertHistoricalOutput } from './historical-output.ts';
import { ItemIds, isReference } from './item-ids.ts';
import { McpApprovals } from './mcp-approvals.ts';
import { isMessageInput } from './message-input.ts';
import { hasFunctionMetadata } from './output-items.ts';
import type { RegisteredTools } from './registered-tools.ts';
import { RunRefusal } from './run-error.ts';
import { assertServerItem, isDeclared, isServerItem } from './server-items.ts';

const isDoneOrUnsaid = optional(isOneOf('completed'));
const isCompaction = recordOf({ encrypted_content: isText, id: optional(isText) });
const isApprovalResponse = recordOf({
  approval_request_id: isText,
  approve: isFlag,
  id: optional(isText),
  reason: optional(isText),
});
const isFunctionCall = recordOf({ name: isText, arguments: isText });
const isSafe = Number.isSafeInteger as Check;
/** What `ComputerToolset.validate` leaves open: numbers that JSON would not give back as they are. */
const isRepeatableAction = recordOf({
  x: ifGiven(isSafe),
  y: ifGiven(isSafe),
  scroll_x: ifGiven(isSafe),
  scroll_y: ifGiven(isSafe),
  path: ifGiven(listOf(recordOf({ x: isSafe, y: isSafe }))),
});

/**
 * Looks whether a history can be sent, item by item: each call is registered and has one output, and each item of
 * a server's tool is whole and approved.
 *
 * @param isShort lets stand what only points to items, and the request to compact at the end: what a budget sends
 * @returns the ids of the calls, all of which are answered
 * @throws TypeError for a history that can't be gone on from
 */
export function assertHistory(
  history: readonly ResponseInputItem[],
  registered: RegisteredTools,
  tools: readonly Tool[],
  isShort = false,
): ReadonlySet<string> {
  new ItemIds(history);
  const check = new HistoryCheck(registered, tools);
  for (const [index, item] of history.entries()) {
    if (!isRecord(item)) throw new TypeError('The history holds something that is no item.');
    if (isShort && isPointer(item, index === history.length - 1)) continue;
    check.take(item);
  }
  return check.end();
}

function isPointer(item: ResponseInputItem, isLast: boolean): boolean {
  if (item.type === 'compaction_trigger') {
    if (!isLast) throw new TypeError('A `compaction_trigger` is the last item of the input.');
    return true;
  }
  if (!isReference(item)) return false;
  // What has neither a type nor an id is no reference.
  if (item.type !== 'item_reference' && !Object.hasOwn(item, 'id')) return false;
  if (!isText(readOwn(item, 'id'))) throw new TypeError('A reference to an item has no id.');
  return true;
}

class HistoryCheck {
  readonly #registered: RegisteredTools;
  readonly #tools: readonly Tool[];
  /** Id of a call → its type. */
  readonly #calls = new Map<string, string>();
  readonly #returned = new Set<string>();
  readonly #approvals = new McpApprovals();

  constructor(registered: RegisteredTools, tools: readonly Tool[]) {
    this.#registered = registered;
    this.#tools = tools;
  }

  take(item: ResponseInputItem): void {
    if (!Object.hasOwn(item, 'type')) {
      assertMessage(item);
      return;
    }
    this.#approvals.note(item);
    switch (item.type) {
      case 'function_call':
      case 'computer_call':
        this.#takeCall(item);
        return;
      case 'mcp_approval_request':
        this.#takeOther(item);
        if (!item.id || this.#calls.has(item.id) || !isDeclared(item, this.#tools))
          throw new TypeError('A request for approval is there twice, or its server is not declared.');
        this.#calls.set(item.id, item.type);
        return;
      case 'mcp_approval_response':
        if (!isApprovalResponse(item) || this.#calls.get(item.approval_request_id) !== 'mcp_approval_request')
          throw new TypeError('An approval has no request, or is not whole.');
        this.#answer(item.approval_request_id);
        return;
      case 'function_call_output':
      case 'computer_call_output':
        this.#takeOutput(item);
        return;
      default:
        this.#takeOther(item);
    }
  }

  end(): ReadonlySet<string> {
    if (this.#calls.size !== this.#returned.size) throw new TypeError('A call of the history has no output.');
    return this.#returned;
  }

  #answer(id: string): void {
    if (this.#returned.has(id)) throw new TypeError('A call of the history has two outputs.');
    this.#returned.add(id);
  }

  #takeCall(call: ResponseFunctionToolCall | ResponseComputerToolCall): void {
    const id = readOwn(call, 'call_id');
    if (!isText(id) || this.#calls.has(id) || !isDoneOrUnsaid(readOwn(call, 'status')))
      throw new TypeError('A call of the history is there twice, not complete, or has no id.');
    if (call.type === 'function_call') assertFunctionCall(call, this.#registered);
    else assertComputerCall(call, this.#registered);
    this.#calls.set(id, call.type);
  }

  #takeOutput(item: ResponseInputItem.FunctionCallOutput | ResponseInputItem.ComputerCallOutput): void {
    const id = readOwn(item, 'call_id');
    if (!isText(id) || this.#calls.get(id) !== item.type.replace('_output', ''))
      throw new TypeError('An output of the history has no call.');
    assertHistoricalOutput(item);
    this.#answer(id);
  }

  #takeOther(item: ResponseInputItem): void {
    if (isServerItem(item)) {
      try {
        assertServerItem(item, this.#tools);
      } catch {
        throw new TypeError('An item of a server tool is not whole, or its tool is not declared.');
      }
      if (item.type === 'mcp_call') this.#use(item);
      return;
    }
    switch (item.type) {
      case 'message':
      case undefined:
        assertMessage(item);
        return;
      case 'reasoning':
        if (!isNativeReasoning(item)) throw new TypeError('Reasoning in the history is not whole.');
        return;
      case 'compaction':
        if (!isCompaction(item)) throw new TypeError('A compaction in the history is not whole.');
        return;
      default:
        throw new TypeError('The history holds an item that a run cannot go on from.');
    }
  }

  #use(call: ResponseInputItem.McpCall): void {
    try {
      this.#approvals.use(call);
    } catch (error) {
      // Before a run there is nothing to keep from callers: they get a class that they can catch.
      throw error instanceof RunRefusal ? new OpenAIError(error.message) : error;
    }
  }
}

function assertMessage(item: object): void {
  if (!isMessageInput(item)) throw new TypeError('A message of the history needs a role and content.');
}

function assertFunctionCall(call: ResponseFunctionToolCall, registered: RegisteredTools): void {
  const isWhole = isFunctionCall(call) && hasFunctionMetadata(call) && isRecord(JSON.parse(call.arguments));
  if (!isWhole || !registered.has(call.name))
    throw new TypeError('A function of the history is not registered, or its call is not whole.');
}

function assertComputerCall(call: ResponseComputerToolCall, registered: RegisteredTools): void {
  if (registered.computer === undefined || !isText(readOwn(call, 'id')))
    throw new TypeError('The history calls a computer, and none is registered; or its call has no id.');
  const { actions, action } = ComputerToolset.validate(call);
  for (const done of actions ?? (action ? [action] : [])) {
    if (!isRepeatableAction(done)) throw new TypeError('An action of the history is not whole.');
  }
}
