import { responseBody } from '../fixtures/response-body.ts';

/** An event, and the time that passes before it. */
export interface TimedEvent {
  afterMs: number;
  event: { type: string } & Record<string, unknown>;
}

interface ResponseFacts {
  id: string;
  /** Calls of the tool, by number; the answer when there are none. */
  calls: readonly number[];
  deltas: number;
  deltaMs: number;
  finishMs: number;
}

/** The events of a response that answers with a text, or calls `look_up`. */
export function responseEvents({ id, calls, deltas, deltaMs, finishMs }: ResponseFacts): TimedEvent[] {
  const items = calls.length === 0 ? [messageItem(id, deltas)] : calls.map((call) => callItem(id, call));
  const open = response(id, 'in_progress', []);
  const events = [
    at(0, 'created', { response: open }),
    at(0, 'in_progress', { response: open }),
    ...items.flatMap((item, index) => itemEvents(item, index, deltas, deltaMs)),
    at(finishMs, 'completed', { response: response(id, 'completed', items) }),
  ];
  for (const [index, { event }] of events.entries()) event.sequence_number = index;
  return events;
}

function itemEvents(item: Item, output_index: number, deltas: number, deltaMs: number): TimedEvent[] {
  const isText = item.type === 'message';
  const whole = isText ? textOf(deltas) : String(item.arguments);
  const kind = isText ? 'output_text' : 'function_call_arguments';
  const place = { item_id: item.id, output_index, ...(isText && { content_index: 0 }) };
  const length = Math.ceil(whole.length / deltas);
  const pieces = whole.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
  const part = { type: 'output_text', text: '', annotations: [] };
  return [
    at(0, 'output_item.added', { output_index, item: begun(item) }),
    ...(isText ? [at(0, 'content_part.added', { ...place, part })] : []),
    ...pieces.map((delta) => at(deltaMs, `${kind}.delta`, { ...place, delta })),
    at(0, `${kind}.done`, { ...place, ...(isText ? { text: whole } : { arguments: whole }) }),
    at(0, 'output_item.done', { output_index, item }),
  ];
}

function at(afterMs: number, type: string, fields: object): TimedEvent {
  return { afterMs, event: { type: `response.${type}`, ...fields } };
}

type Item = { id: string; type: string } & Record<string, unknown>;

function messageItem(id: string, deltas: number): Item {
  const content = [{ type: 'output_text', text: textOf(deltas), annotations: [], logprobs: [] }];
  return { id: `msg_${id}`, type: 'message', role: 'assistant', status: 'completed', content };
}

function callItem(id: string, number: number): Item {
  return {
    id: `fc_${id}_${number}`,
    type: 'function_call',
    call_id: `call_${id}_${number}`,
    name: 'look_up',
    arguments: callArguments(number),
    status: 'completed',
  };
}

function begun(item: Item): Item {
  const content = item.type === 'message' ? { content: [] } : { arguments: '' };
  return { ...item, ...content, status: 'in_progress' };
}

function callArguments(number: number): string {
  return JSON.stringify({
    key: `orders/2026-11-${String(number).padStart(2, '0')}`,
    limit: 20,
    fields: ['id', 'price'],
  });
}

function textOf(deltas: number): string {
  return 'The orders of November are complete. '.repeat(Math.max(1, Math.round(deltas / 6))).trim();
}

function response(id: string, status: string, output: Item[]): Record<string, unknown> {
  return responseBody(id, status, output, { input: 100, cached: 80, output: 20 });
}
