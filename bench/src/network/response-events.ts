/** An event, and the time that passes before it. */
export interface TimedEvent {
  afterMs: number;
  event: { type: string } & Record<string, unknown>;
}

interface ResponseFacts {
  id: string;
  /** A call of the tool with this number, or the answer when there is none. */
  call: number | undefined;
  deltas: number;
  deltaMs: number;
  finishMs: number;
}

/** The events of a response that answers with a text, or calls `look_up`. */
export function responseEvents(facts: ResponseFacts): TimedEvent[] {
  const { id, deltas, deltaMs, finishMs } = facts;
  const item = facts.call === undefined ? messageItem(id, deltas) : callItem(id, facts.call);
  const whole = facts.call === undefined ? textOf(deltas) : callArguments(facts.call);
  const kind = facts.call === undefined ? 'output_text' : 'function_call_arguments';
  const place = { item_id: item.id, output_index: 0, ...(facts.call === undefined && { content_index: 0 }) };
  const at = (afterMs: number, type: string, fields: object): TimedEvent => ({
    afterMs,
    event: { type: `response.${type}`, ...fields },
  });
  const open = response(id, 'in_progress', []);
  const length = Math.ceil(whole.length / deltas);
  const pieces = whole.match(new RegExp(`[^]{1,${length}}`, 'g')) ?? [];
  const part = { type: 'output_text', text: '', annotations: [] };
  const done = facts.call === undefined ? { text: whole } : { arguments: whole };
  const events = [
    at(0, 'created', { response: open }),
    at(0, 'in_progress', { response: open }),
    at(0, 'output_item.added', { output_index: 0, item: begun(item) }),
    ...(facts.call === undefined ? [at(0, 'content_part.added', { ...place, part })] : []),
    ...pieces.map((delta) => at(deltaMs, `${kind}.delta`, { ...place, delta })),
    at(0, `${kind}.done`, { ...place, ...done }),
    at(0, 'output_item.done', { output_index: 0, item }),
    at(finishMs, 'completed', { response: response(id, 'completed', [item]) }),
  ];
  for (const [index, { event }] of events.entries()) event.sequence_number = index;
  return events;
}

type Item = { id: string; type: string } & Record<string, unknown>;

function messageItem(id: string, deltas: number): Item {
  const content = [{ type: 'output_text', text: textOf(deltas), annotations: [], logprobs: [] }];
  return { id: `msg_${id}`, type: 'message', role: 'assistant', status: 'completed', content };
}

function callItem(id: string, number: number): Item {
  return {
    id: `fc_${id}`,
    type: 'function_call',
    call_id: `call_${id}`,
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
  return {
    id,
    object: 'response',
    created_at: 1_790_000_000,
    status,
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: 'gpt-5.4',
    output,
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    usage: {
      input_tokens: 100,
      input_tokens_details: { cached_tokens: 80 },
      output_tokens: 20,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: 120,
    },
  };
}
