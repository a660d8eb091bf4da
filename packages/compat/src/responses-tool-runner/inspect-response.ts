import type { Response, ResponseOutputItem } from '@oxide/responses';
import { ComputerToolset } from '../helpers/computer.ts';
import { readOwn } from '../runner/own-members.ts';
import { readOption } from '../runner/read-option.ts';
import type { TurnRules } from './call-dispatcher.ts';
import type { Conversation } from './conversation.ts';
import { CallIds, ItemIds } from './item-ids.ts';
import { McpApprovals } from './mcp-approvals.ts';
import { assertOutputItem, callIdOf, isPendingCall, type PendingCall } from './output-items.ts';
import type { RegisteredTools } from './registered-tools.ts';
import { RunRefusal } from './run-error.ts';
import { areSameItems } from './same-items.ts';
import { isServerItem } from './server-items.ts';
import { assertAllowed } from './tool-choice.ts';

export interface InspectedResponse {
  readonly items: ResponseOutputItem[];
  readonly calls: PendingCall[];
  readonly isFinal: boolean;
}

/**
 * Looks at a whole response before anything of it happens.
 *
 * @param observed the items that its stream has told, when tools may have run on them
 * @throws RunRefusal
 */
export async function inspectResponse(
  response: Response,
  registered: RegisteredTools,
  conversation: Conversation,
  rules: TurnRules,
  observed: ReadonlyMap<number, ResponseOutputItem> | undefined,
): Promise<InspectedResponse> {
  if (readOption(response, 'status') !== 'completed') throw new RunRefusal('The response is not complete.');
  const items = await copyOutput(readOption(response, 'output'), conversation);
  for (const item of items) assertAllowed(item, rules.selection, rules.tools);
  await assertItems(items, registered, conversation, rules, observed !== undefined);
  if (observed !== undefined) {
    const told = [...observed].sort(([left], [right]) => left - right).map(([, item]) => item);
    if (!areSameItems(told, items))
      throw new RunRefusal('The response ends with other items than its stream told.');
  }
  const calls = items.filter(isPendingCall);
  const isFinal = calls.length === 0;
  if (isFinal && !items.some(isConclusion))
    throw new RunRefusal('The response has neither a call nor a final message.');
  await conversation.inspected(response, items, isFinal);
  return { items, calls, isFinal };
}

async function copyOutput(output: unknown, conversation: Conversation): Promise<ResponseOutputItem[]> {
  if (!Array.isArray(output)) throw new RunRefusal('The response has no output.');
  const items: ResponseOutputItem[] = [];
  for (let index = 0; index < output.length; index += 1) {
    const entry = Object.getOwnPropertyDescriptor(output, index);
    const item = entry?.enumerable && 'value' in entry ? (entry.value as ResponseOutputItem | null) : null;
    if (!item) throw new RunRefusal('The output of the response has a gap.');
    items.push(
      item.type === 'computer_call' ? await copyComputerCall(item, conversation) : structuredClone(item),
    );
  }
  return items;
}

async function copyComputerCall(
  call: Extract<ResponseOutputItem, { type: 'computer_call' }>,
  conversation: Conversation,
): Promise<ResponseOutputItem> {
  try {
    return ComputerToolset.validate(call);
  } catch (error) {
    // What the server has done is kept as not known.
    await conversation.record();
    throw error;
  }
}

async function assertItems(
  items: readonly ResponseOutputItem[],
  registered: RegisteredTools,
  conversation: Conversation,
  { tools }: TurnRules,
  wasObserved: boolean,
): Promise<void> {
  // Of a stream, calls were held against the history when they came.
  const callIds = wasObserved
    ? new CallIds()
    : new CallIds(conversation.history, conversation.receipts.attempted);
  const itemIds = new ItemIds(conversation.history);
  const approvals = McpApprovals.after(conversation.history);
  for (const item of items) {
    try {
      assertOutputItem(item, registered, tools);
      itemIds.add(item);
      if (item.type === 'mcp_call') approvals.use(item);
    } catch (error) {
      if (isServerItem(item)) await conversation.refused(items);
      throw error;
    }
    if (isPendingCall(item)) callIds.add(callIdOf(item));
  }
}

/** Whether a run may end with it. */
function isConclusion(item: ResponseOutputItem): boolean {
  if (item.type === 'message') return item.status === 'completed' && readOwn(item, 'phase') !== 'commentary';
  return isServerItem(item);
}
