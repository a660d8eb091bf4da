import { OpenAIError } from '@oxide/core';
import { cloneJSON } from '@oxide/core/internal';
import type { Response } from '@oxide/responses';
import { joinOutputText } from '@oxide/responses/internal';

type Item = Response['output'][number];

const TERMINAL: ReadonlySet<string> = new Set([
  'error',
  'response.completed',
  'response.failed',
  'response.incomplete',
]);

/** Whether an event of this type is the last one of its response. */
export function isTerminal(type: string): boolean {
  return TERMINAL.has(type);
}

/** The item that an event finishes. @throws OpenAIError when there is none */
export function requireOutputItem(event: object): { index: number; item: Item } {
  const index = own(event, 'output_index');
  const item = own(event, 'item');
  if (!Number.isSafeInteger(index) || (index as number) < 0)
    throw new OpenAIError('An item of the output has no index.');
  if (!isItem(item)) throw new OpenAIError('An item of the output is none.');
  return { index: index as number, item };
}

/**
 * The response that an event ends. The server may leave out what it has told before: then the items are those.
 *
 * @throws OpenAIError when it holds no response, or an output that is none
 */
export function finalResponse(event: object, items: ReadonlyMap<number, Item>): Response {
  const response = own(event, 'response');
  if (!isObject(response)) throw new OpenAIError('The last event of a response holds none.');
  const told = own(response, 'output') ?? undefined;
  const text = own(response, 'output_text') ?? undefined;
  if (told !== undefined && !(Array.isArray(told) && told.every(isItem)))
    throw new OpenAIError('The output of a response is no list of items.');
  if (text !== undefined && typeof text !== 'string')
    throw new OpenAIError('The text of a response is no text.');
  const output =
    told === undefined
      ? [...items].sort(([left], [right]) => left - right).map(([, item]) => item)
      : (cloneJSON(told) as Item[]);
  return {
    ...(cloneJSON({ ...response, output: [] }) as unknown as Response),
    output,
    output_text: text ?? joinOutputText(output),
  };
}

function isItem(value: unknown): value is Item {
  if (!isObject(value) || typeof own(value, 'type') !== 'string') return false;
  if (value.type !== 'message') return true;
  const content = own(value, 'content');
  return Array.isArray(content) && content.every(isPart);
}

function isPart(value: unknown): boolean {
  if (!isObject(value) || typeof own(value, 'type') !== 'string') return false;
  return value.type !== 'output_text' || typeof own(value, 'text') === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own members alone: it comes from the network. */
function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
