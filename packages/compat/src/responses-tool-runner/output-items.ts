import type {
  ResponseComputerToolCall,
  ResponseFunctionToolCall,
  ResponseOutputItem,
  Tool,
} from '@oxide/responses';
import { toResponseInputItems } from '@oxide/responses';
import { ComputerToolset } from '../helpers/computer.ts';
import { type Check, isOneOf, isText, optional } from '../runner/item-checks.ts';
import { isNativeMessage, isNativeReasoning } from '../runner/native-items.ts';
import { readOwn } from '../runner/own-members.ts';
import { byType, ifGiven, isFlag, recordOf } from './checks.ts';
import { copyPlain } from './plain-json.ts';
import type { RegisteredTools } from './registered-tools.ts';
import { RunRefusal } from './run-error.ts';
import { assertServerItem, isServerItem } from './server-items.ts';

/** An item that is answered before the next request. */
export type PendingCall =
  | ResponseFunctionToolCall
  | ResponseComputerToolCall
  | ResponseOutputItem.McpApprovalRequest;

/** Who called: the model itself, or a program that it runs. */
export const isCaller: Check = optional(
  byType({ direct: () => true, program: recordOf({ caller_id: isText }) }),
);

/** What a call of a function may hold beside what it must. */
export const hasFunctionMetadata: Check = recordOf({
  id: ifGiven(isText),
  async: ifGiven(isFlag),
  namespace: ifGiven(isText),
  caller: isCaller,
});

const isFunctionCall = recordOf({
  call_id: isText,
  name: isText,
  arguments: isText,
  status: optional(isOneOf('completed')),
});
const isCompaction = recordOf({ id: isText, encrypted_content: isText });

export function isPendingCall(item: ResponseOutputItem): item is PendingCall {
  return (
    item.type === 'function_call' || item.type === 'computer_call' || item.type === 'mcp_approval_request'
  );
}

/** What its answer refers to. */
export function callIdOf(call: PendingCall): string {
  return call.type === 'mcp_approval_request' ? call.id : call.call_id;
}

/**
 * Looks whether an item can be acted on and sent back, so that nothing happens when another one beside it can't.
 *
 * @param tools of the request, when it is to be looked whether they can have made it
 * @throws RunRefusal
 */
export function assertOutputItem(
  item: ResponseOutputItem,
  registered: RegisteredTools,
  tools?: readonly Tool[],
): void {
  if (isServerItem(item)) assertServerItem(item, tools);
  else assertOwnItem(item, registered);
  copyPlain(toResponseInputItems([item]), { omitsUndefined: true });
}

function assertOwnItem(item: ResponseOutputItem, registered: RegisteredTools): void {
  switch (readOwn(item, 'type')) {
    case 'message':
      if (readOwn(item, 'status') !== 'completed')
        throw new RunRefusal('A message of the response is not complete.');
      if (!isNativeMessage(item)) throw unrepeatable('A message');
      return;
    case 'reasoning':
      if (!isNativeReasoning(item)) throw unrepeatable('Reasoning');
      return;
    case 'compaction':
      if (!isCompaction(item)) throw unrepeatable('A compaction');
      return;
    case 'computer_call':
      if (registered.computer === undefined)
        throw new RunRefusal('The response calls a computer, and none is registered.');
      ComputerToolset.validate(item as ResponseComputerToolCall);
      return;
    case 'function_call':
      assertFunctionCall(item as ResponseFunctionToolCall, registered);
      return;
    default:
      throw new RunRefusal('The response holds an item that a run cannot go on from.');
  }
}

function assertFunctionCall(call: ResponseFunctionToolCall, registered: RegisteredTools): void {
  if (!isFunctionCall(call) || !hasFunctionMetadata(call))
    throw new RunRefusal('A call of a function is not whole, or not complete.');
  if (!registered.has(call.name))
    throw new RunRefusal('The response calls a function that is not registered.');
}

function unrepeatable(what: string): RunRefusal {
  return new RunRefusal(`${what} of the response is not whole, and cannot be sent back.`);
}
