import { OpenAIError } from '@oxide/core';
import type { Response, ResponseComputerToolCall, ResponseOutputItem } from '@oxide/responses';
import { isNativeMessage, isNativeReasoning } from '../runner/native-items.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { readOption } from '../runner/read-option.ts';
import { snapshotCall } from './check-call.ts';

/** Ids that a run has met: an item or call that comes again would be carried out twice. */
export class SeenIds {
  readonly #items: Set<unknown>;
  readonly #calls: Set<unknown>;

  constructor(input: readonly unknown[]) {
    const records = input.filter(isRecord);
    // Servers that give no ids give empty ones.
    this.#items = new Set(records.map((item) => readOwn(item, 'id')).filter((id) => id !== ''));
    this.#calls = new Set(records.map((item) => readOwn(item, 'call_id')));
  }

  /** @throws OpenAIError when an id was met before */
  addAll(items: readonly ResponseOutputItem[]): void {
    const ids = items.map((item) => item.id);
    const calls = items.flatMap((item) => (item.type === 'computer_call' ? item.call_id : []));
    if (hasRepetition(ids, this.#items)) throw new OpenAIError('The response repeats the id of an item.');
    if (hasRepetition(calls, this.#calls))
      throw new OpenAIError('The response repeats the `call_id` of a computer call.');
    for (const id of ids) if (id !== '') this.#items.add(id);
    for (const id of calls) this.#calls.add(id);
  }
}

/** What a response asks for, and what the next request repeats of it. */
export interface ComputerOutput {
  readonly calls: ResponseComputerToolCall[];
  readonly items: ResponseOutputItem[];
}

/**
 * Reads the whole output before any of it is carried out.
 *
 * @throws OpenAIError when the response is not completed, or holds what a run can't go on from
 */
export function readOutput(response: Response, seen: SeenIds): ComputerOutput {
  const given: Partial<Response> = isRecord(response) ? response : {};
  if (readOption(given, 'status') !== 'completed') throw new OpenAIError('The response is not completed.');
  const output = readOption(given, 'output');
  if (!Array.isArray(output)) throw new OpenAIError('The output of the response is no list.');
  const items = Array.from(output, (_, index) => readItem(readOwn(output, index)));
  seen.addAll(items);
  const calls = items.filter((item) => item.type === 'computer_call');
  if (calls.length === 0 && !items.some(isAnswer))
    throw new OpenAIError('The response has neither a computer call nor a message that ends the run.');
  return { calls, items };
}

function readItem(given: unknown): ResponseOutputItem {
  if (!isRecord(given)) throw new OpenAIError('The output of the response has an item that is no object.');
  const item = structuredClone(given);
  const type = readOwn(item, 'type');
  if (type === 'computer_call') return snapshotCall(given as never);
  if (typeof readOwn(item, 'id') !== 'string')
    throw new OpenAIError('The output of the response has an item without an id.');
  if (!isRepeatable(item, type))
    throw new OpenAIError(
      'The output of the response has an item that a run of a computer can not go on from.',
    );
  return item as unknown as ResponseOutputItem;
}

function isRepeatable(item: object, type: unknown): boolean {
  switch (type) {
    case 'message':
      return isNativeMessage(item);
    case 'reasoning':
      return isNativeReasoning(item);
    case 'compaction':
      return typeof readOwn(item, 'encrypted_content') === 'string';
    default:
      return false;
  }
}

function isAnswer(item: ResponseOutputItem): boolean {
  return item.type === 'message' && item.status === 'completed' && item.phase !== 'commentary';
}

function hasRepetition(ids: readonly unknown[], earlier: ReadonlySet<unknown>): boolean {
  return new Set(ids).size < ids.length || ids.some((id) => earlier.has(id));
}
