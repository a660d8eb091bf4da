import type { Scenario, ScenarioContext } from '../scenario.ts';
import { apiError, type Reply, rawSse, sse } from '../server/reply.ts';
import {
  added,
  at,
  completed,
  created,
  delta,
  eventsOf,
  itemDone,
  message,
  RESPONSE_EVENTS,
  response,
  textPart,
  wholeText,
} from './response-events.ts';
import { collect, settleAll } from './settle.ts';
import { watchEvents, watchToEnd } from './watch-events.ts';

const area = 'response streams';
const open = (client: ScenarioContext['client'], params: object = {}, options?: object) =>
  client().responses.stream({ model: 'm', input: 'Hi', ...params }, options);

const streamed = (name: string, reply: Reply, params: object = {}): Scenario => ({
  area,
  name: `response stream: ${name}`,
  server: [reply],
  run: async (_, { client }) => {
    const stream = open(client, params);
    const watched = await watchToEnd(stream, RESPONSE_EVENTS, () => stream.finalResponse());
    const { ended, errored, aborted } = stream;
    return { ...watched, ended, errored, aborted };
  },
});
/** Events between the beginning and a completed response with this output. */
const growing = (name: string, output: object[], ...events: Record<string, unknown>[]): Scenario =>
  streamed(name, eventsOf(created(), ...events, completed(output)));

const call = (args: string, status = 'in_progress') => ({
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_1',
  name: 'f',
  arguments: args,
  status,
});
const forItem = (item_id: string, type: string, members: object = {}): Record<string, unknown> => ({
  type: `response.${type}`,
  item_id,
  output_index: 0,
  ...members,
});
const endless: Reply = { ...eventsOf(...wholeText('a', 'b').slice(0, 5)), stall: 'after' };
const refusal = (text: string) => ({ type: 'refusal', refusal: text });
const reasoning = (summary: object[], content?: object[]) => ({
  type: 'reasoning',
  id: 'rs_1',
  summary,
  ...(content && { content }),
});

export const responseStreamScenarios: Scenario[] = [
  streamed('a text', eventsOf(...wholeText('Hel', 'lo'))),
  streamed(
    'a text with [DONE] after it',
    sse(...wholeText('a').map((event, index) => ({ ...event, sequence_number: index })), '[DONE]'),
  ),
  growing(
    'a refusal',
    [message([refusal('No way')], 'completed')],
    added(message()),
    at('content_part.added', { part: refusal('') }),
    at('refusal.delta', { delta: 'No ' }),
    at('refusal.delta', { delta: 'way' }),
    at('refusal.done', { refusal: 'No way' }),
    itemDone(message([refusal('No way')], 'completed')),
  ),
  growing(
    'a call of a function',
    [call('{"a":1}', 'completed')],
    added(call('')),
    forItem('fc_1', 'function_call_arguments.delta', { delta: '{"a"' }),
    forItem('fc_1', 'function_call_arguments.delta', { delta: ':1}' }),
    forItem('fc_1', 'function_call_arguments.done', { arguments: '{"a":1}' }),
    itemDone(call('{"a":1}', 'completed')),
  ),
  growing(
    'reasoning and its summary',
    [reasoning([{ type: 'summary_text', text: 'Hm' }], [{ type: 'reasoning_text', text: 'xy' }])],
    added(reasoning([])),
    forItem('rs_1', 'reasoning_summary_part.added', {
      summary_index: 0,
      part: { type: 'summary_text', text: '' },
    }),
    forItem('rs_1', 'reasoning_summary_text.delta', { summary_index: 0, delta: 'Hm' }),
    forItem('rs_1', 'reasoning_summary_text.done', { summary_index: 0, text: 'Hm' }),
    forItem('rs_1', 'content_part.added', { content_index: 0, part: { type: 'reasoning_text', text: '' } }),
    forItem('rs_1', 'reasoning_text.delta', { content_index: 0, delta: 'xy' }),
    itemDone(reasoning([{ type: 'summary_text', text: 'Hm' }], [{ type: 'reasoning_text', text: 'xy' }])),
  ),
  growing(
    'a custom tool',
    [{ type: 'custom_tool_call', id: 'ct_1', call_id: 'call_1', name: 'c', input: 'ab' }],
    added({ type: 'custom_tool_call', id: 'ct_1', call_id: 'call_1', name: 'c', input: '' }),
    forItem('ct_1', 'custom_tool_call_input.delta', { delta: 'ab' }),
    forItem('ct_1', 'custom_tool_call_input.done', { input: 'ab' }),
    itemDone({ type: 'custom_tool_call', id: 'ct_1', call_id: 'call_1', name: 'c', input: 'ab' }),
  ),
  growing(
    'a web search',
    [{ type: 'web_search_call', id: 'ws_1', status: 'completed' }],
    added({ type: 'web_search_call', id: 'ws_1', status: 'in_progress' }),
    forItem('ws_1', 'web_search_call.searching'),
    forItem('ws_1', 'web_search_call.completed'),
    itemDone({ type: 'web_search_call', id: 'ws_1', status: 'completed' }),
  ),
  growing(
    'a code interpreter',
    [{ type: 'code_interpreter_call', id: 'ci_1', status: 'completed', code: 'x=1' }],
    added({ type: 'code_interpreter_call', id: 'ci_1', status: 'in_progress', code: null }),
    forItem('ci_1', 'code_interpreter_call_code.delta', { delta: 'x=' }),
    forItem('ci_1', 'code_interpreter_call_code.delta', { delta: '1' }),
    forItem('ci_1', 'code_interpreter_call.completed'),
    itemDone({ type: 'code_interpreter_call', id: 'ci_1', status: 'completed', code: 'x=1' }),
  ),
  growing(
    'an MCP call that fails',
    [{ type: 'mcp_call', id: 'mcp_1', name: 't', server_label: 's', arguments: '{}', status: 'failed' }],
    added({
      type: 'mcp_call',
      id: 'mcp_1',
      name: 't',
      server_label: 's',
      arguments: '',
      status: 'in_progress',
    }),
    forItem('mcp_1', 'mcp_call_arguments.delta', { delta: '{}' }),
    forItem('mcp_1', 'mcp_call.failed'),
    itemDone({
      type: 'mcp_call',
      id: 'mcp_1',
      name: 't',
      server_label: 's',
      arguments: '{}',
      status: 'failed',
    }),
  ),
  growing(
    'an image',
    [{ type: 'image_generation_call', id: 'ig_1', status: 'completed', result: 'AAAA' }],
    added({ type: 'image_generation_call', id: 'ig_1', status: 'in_progress', result: null }),
    forItem('ig_1', 'image_generation_call.generating'),
    forItem('ig_1', 'image_generation_call.partial_image', {
      partial_image_index: 0,
      partial_image_b64: 'AA',
    }),
    itemDone({ type: 'image_generation_call', id: 'ig_1', status: 'completed', result: 'AAAA' }),
  ),
  growing(
    'annotations',
    [message([{ ...textPart('a'), annotations: [{ type: 'url_citation' }] }], 'completed')],
    added(message()),
    at('content_part.added', { part: textPart() }),
    delta('a'),
    at('output_text.annotation.added', {
      annotation_index: 0,
      annotation: { type: 'url_citation', url: 'u' },
    }),
    itemDone(message([{ ...textPart('a'), annotations: [{ type: 'url_citation' }] }], 'completed')),
  ),
  growing(
    'two items',
    [{ ...message([textPart('a')], 'completed') }, { ...message([textPart('b')], 'completed'), id: 'msg_2' }],
    added(message()),
    at('content_part.added', { part: textPart() }),
    delta('a'),
    itemDone(message([textPart('a')], 'completed')),
    added({ ...message(), id: 'msg_2' }, 1),
    at('content_part.added', { item_id: 'msg_2', output_index: 1, part: textPart() }),
    delta('b', { item_id: 'msg_2', output_index: 1 }),
    itemDone({ ...message([textPart('b')], 'completed'), id: 'msg_2' }, 1),
  ),
  growing(
    'two parts',
    [message([textPart('a'), textPart('b')], 'completed')],
    added(message()),
    at('content_part.added', { part: textPart() }),
    delta('a'),
    at('content_part.added', { content_index: 1, part: textPart() }),
    delta('b', { content_index: 1 }),
    delta('c'),
    itemDone(message([textPart('a'), textPart('b')], 'completed')),
  ),
  streamed(
    'queued first',
    eventsOf(
      created({ status: 'queued' }),
      { type: 'response.queued', response: response({ status: 'queued' }) },
      ...wholeText('a').slice(1),
    ),
  ),
  streamed(
    'a failed response',
    eventsOf(created(), {
      type: 'response.failed',
      response: response({ status: 'failed', error: { code: 'server_error', message: 'Broke' } }),
    }),
  ),
  streamed(
    'a response that is incomplete',
    eventsOf(created(), added(message()), at('content_part.added', { part: textPart() }), delta('a'), {
      type: 'response.incomplete',
      response: response({
        status: 'incomplete',
        incomplete_details: { reason: 'max_output_tokens' },
        output: [message([textPart('a')], 'incomplete')],
      }),
    }),
  ),
  streamed(
    'an error event',
    eventsOf(created(), { type: 'error', code: 'server_error', message: 'Broke', param: null }),
  ),
  streamed(
    'an error event with an error member',
    eventsOf(created(), { type: 'error', error: { code: 'c', message: 'Broke', type: 't' } }),
  ),
  streamed(
    'an error member alone',
    eventsOf(created(), { error: { code: 'c', message: 'Broke', type: 't' } }),
  ),
  streamed('an error status', apiError(400, 'No')),
  streamed('nothing at all', rawSse()),
  streamed('an end without a terminal event', eventsOf(...wholeText('a').slice(0, 5))),
  streamed('a cut', { ...eventsOf(...wholeText('a').slice(0, 5)), drop: 'after' }),
  streamed('a cut after the end', { ...eventsOf(...wholeText('a')), drop: 'after' }),
  streamed(
    'an event that is no JSON',
    rawSse(`data: ${JSON.stringify({ ...created(), sequence_number: 0 })}\n\n`, 'data: {"a\n\n'),
  ),
  streamed('keepalive events', eventsOf(created(), { type: 'keepalive' }, ...wholeText('a').slice(1))),
  streamed(
    'a background response',
    eventsOf(...wholeText('a').slice(0, 5), {
      type: 'response.completed',
      response: response({
        status: 'completed',
        background: true,
        output: [message([textPart('a')], 'completed')],
      }),
    }),
    { background: true },
  ),
  {
    area,
    name: 'response stream: the request that is sent',
    server: () => eventsOf(...wholeText('a')),
    run: async (_, { client }) => {
      await open(client, { tools: [], store: false }, { headers: { 'x-a': '1' }, query: { q: '1' } }).done();
      await open(client, { stream: true }).done();
    },
  },
  {
    area,
    name: 'response stream: a for await loop',
    server: () => eventsOf(...wholeText('a', 'b')),
    run: async (_, { client }) => {
      const stream = open(client);
      return { events: await collect(stream), final: await stream.finalResponse() };
    },
  },
  {
    area,
    name: 'response stream: leaving the loop early',
    server: [endless],
    run: async (_, { client, closedByClient }) => {
      const stream = open(client);
      const events = watchEvents(stream, ['abort', 'error', 'end']);
      for await (const _event of stream) break;
      await closedByClient(1);
      return {
        events,
        after: await settleAll(
          () => stream.done(),
          () => stream.finalResponse(),
        ),
        aborted: stream.aborted,
      };
    },
  },
  {
    area,
    name: 'response stream: abort() in the middle',
    server: [endless],
    run: async (_, { client, closedByClient }) => {
      const stream = open(client);
      stream.once('response.output_text.delta', () => stream.abort());
      const watched = await watchToEnd(stream, RESPONSE_EVENTS, () => stream.finalResponse());
      await closedByClient(1);
      return watched;
    },
  },
  {
    area,
    name: 'response stream: a signal that aborts in the middle',
    server: [endless],
    run: async (_, { client, closedByClient }) => {
      const controller = new AbortController();
      const stream = open(client, {}, { signal: controller.signal });
      stream.once('response.output_text.delta', () => controller.abort(new Error('Enough')));
      const watched = await watchToEnd(stream, ['abort', 'error', 'end']);
      await closedByClient(1);
      return watched;
    },
  },
  {
    area,
    name: 'response stream: events are copies',
    server: () => eventsOf(...wholeText('a', 'b')),
    run: async (_, { client }) => {
      const stream = open(client);
      const items: unknown[] = [];
      stream.on('response.output_item.added', (event) => items.push(event.item));
      stream.on('event', (event) => {
        if ('delta' in event) event.delta = 'changed';
      });
      const final = await stream.finalResponse();
      return { items, text: final.output_text };
    },
  },
  {
    area,
    name: 'response stream: fromReadableStream()',
    server: [],
    run: async ({ load }) => {
      const { ResponseStream } = await load('lib/responses/ResponseStream');
      const lines = wholeText('a', 'b').map((event, index) =>
        JSON.stringify({ ...event, sequence_number: index }),
      );
      const stream = ResponseStream.fromReadableStream(new Response(lines.join('\n')).body as ReadableStream);
      return watchToEnd(stream, RESPONSE_EVENTS, () => stream.finalResponse());
    },
  },
  {
    area,
    name: 'response stream: finalResponse() of what is not parsed',
    server: () => eventsOf(...wholeText('{"a":1}')),
    run: (_, { client }) => open(client).finalResponse(),
  },
  {
    area,
    name: 'response stream: resumed by starting_after',
    server: () => eventsOf(...wholeText('a', 'b')),
    run: async (_, { client }) => {
      const stream = client().responses.stream({ response_id: 'resp_1', starting_after: 4 });
      return watchToEnd(stream, RESPONSE_EVENTS, () => stream.finalResponse());
    },
  },
  {
    area,
    name: 'response stream: read again from its beginning',
    server: () => eventsOf(...wholeText('a', 'b')),
    run: async (_, { client }) => {
      const stream = client().responses.stream({ response_id: 'resp_1' });
      return watchToEnd(stream, RESPONSE_EVENTS, () => stream.finalResponse());
    },
  },
  {
    area,
    name: 'response stream: an id that would change the path',
    server: () => eventsOf(...wholeText('a')),
    run: (_, { client }) =>
      settleAll(() => client().responses.stream({ response_id: '../x' }).done()).then((outcomes) =>
        outcomes.map((outcome) => Object.keys(outcome as object)),
      ),
  },
];
