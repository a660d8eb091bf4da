import type { Scenario } from '../scenario.ts';
import { json } from '../server/reply.ts';
import { computerCall } from './scripted-computer.ts';
import {
  calling,
  computerRun,
  done,
  message,
  once,
  PARAMS,
  reasoning,
  responding,
} from './scripted-computer-run.ts';

const area = 'outputs that a run of a computer meets';
const run = computerRun.bind(undefined, area);
const outputs = (name: string, ...list: unknown[]): Scenario =>
  run(name, ...list.map((output) => ({ server: [responding(output), done] })));
const beforeCall = (name: string, ...items: object[]): Scenario =>
  run(name, ...items.map((item) => ({ server: once(item) })));

export const computerOutputScenarios: Scenario[] = [
  run(
    'ids that come again',
    { server: [calling(computerCall()), calling(computerCall({ id: 'cu_2' }))] },
    { server: [calling(computerCall()), calling(computerCall({ call_id: 'call_2' }))] },
    { server: [calling(computerCall(), computerCall({ id: 'cu_2' }))] },
    { server: [calling(computerCall(), computerCall({ call_id: 'call_2' }))] },
    { server: [calling(reasoning(), reasoning(), computerCall())] },
    { server: [calling(computerCall(), message({ id: 'cu_1' }))] },
    { server: [done], params: { ...PARAMS, input: [{ id: 'msg_1' }] } },
    {
      server: [calling(computerCall())],
      params: { ...PARAMS, input: [{ call_id: 'call_1' }, null, 'x', []] },
    },
  ),
  run(
    'ids that are empty',
    {
      server: [calling(computerCall({ id: '' })), calling(computerCall({ id: '', call_id: 'call_2' })), done],
    },
    { server: [calling(computerCall({ id: '' }), reasoning({ id: '' }))] },
    { server: [calling(computerCall({ call_id: '' })), calling(computerCall({ id: 'cu_2', call_id: '' }))] },
    { server: [done], params: { ...PARAMS, input: [{ id: '' }, { id: 5 }] } },
  ),
  run(
    'responses that are not completed',
    ...['incomplete', 'failed', 'in_progress', 'queued', 'cancelled', null, undefined, true].map(
      (status) => ({
        server: [responding([message()], { status })],
      }),
    ),
  ),
  outputs('outputs that are none', undefined, null, {}, 'text', 5, { length: 1, 0: message() }),
  outputs(
    'items that are none',
    [],
    [null],
    [0],
    ['text'],
    [[]],
    [{}],
    [{ type: 'message' }],
    [message({ id: 5 })],
    [message({ type: null })],
  ),
  outputs(
    'items that a run can not go on from',
    [
      message(),
      { type: 'function_call', id: 'fc', call_id: 'c', name: 'f', arguments: '{}', status: 'completed' },
    ],
    [computerCall(), { type: 'web_search_call', id: 'ws', status: 'completed', action: {} }],
    [computerCall(), { type: 'brand_new_thing', id: 'x' }],
    [computerCall(), { type: '__proto__', id: 'x' }],
    [computerCall(), computerCall({ id: 'cu_2', call_id: 'call_2', actions: [{ type: 'explode' }] })],
    [computerCall({ status: 'in_progress' })],
    [computerCall({ pending_safety_checks: 5 })],
    [JSON.parse('{"__proto__":{"type":"message"},"id":"a"}')],
  ),
  outputs(
    'no answer',
    [reasoning()],
    [message({ status: 'incomplete' })],
    [message({ status: 'in_progress' })],
    [message({ phase: 'commentary' })],
    [message({ phase: 'final_answer' })],
    [message({ phase: null })],
    [message({ content: [] })],
  ),
  beforeCall(
    'messages of other forms',
    message({ role: 'user' }),
    message({ role: undefined }),
    message({ status: 'failed' }),
    message({ phase: 'other' }),
    message({ content: 'text' }),
    message({ content: [null] }),
    message({ content: [{ type: 'input_text', text: 'a' }] }),
    message({ content: [{ type: 'output_text', text: 5, annotations: [] }] }),
    message({ content: [{ type: 'output_text', text: 'a' }] }),
    message({ content: [{ type: 'refusal', refusal: 'No' }] }),
    message({ content: [{ type: 'refusal' }] }),
  ),
  beforeCall(
    'annotations and log probabilities',
    ...[
      { type: 'file_citation', file_id: 'f', filename: 'n', index: 0 },
      { type: 'file_citation', file_id: 'f', index: 0 },
      { type: 'url_citation', url: 'u', title: 't', start_index: 0, end_index: 1 },
      { type: 'url_citation', url: 'u', title: 't', start_index: 0.5, end_index: 1 },
      {
        type: 'container_file_citation',
        container_id: 'c',
        file_id: 'f',
        filename: 'n',
        start_index: 0,
        end_index: 1,
      },
      { type: 'container_file_citation', file_id: 'f', filename: 'n', start_index: 0, end_index: 1 },
      { type: 'file_path', file_id: 'f', index: 1 },
      { type: 'file_path', file_id: 'f', index: '1' },
      { type: 'brand_new' },
      null,
    ].map((annotation) =>
      message({ content: [{ type: 'output_text', text: 'a', annotations: [annotation] }] }),
    ),
    ...[
      null,
      {},
      [{ token: 'a', logprob: -1, bytes: [97], top_logprobs: [{ token: 'a', logprob: -1, bytes: [97] }] }],
      [{ token: 'a', logprob: -1, bytes: [97] }],
      [{ token: 'a', logprob: null, bytes: [97], top_logprobs: [] }],
      [{ token: 'a', logprob: -1, bytes: null, top_logprobs: [] }],
    ].map((logprobs) =>
      message({ content: [{ type: 'output_text', text: 'a', annotations: [], logprobs }] }),
    ),
  ),
  beforeCall(
    'reasoning and compactions of other forms',
    reasoning({ summary: undefined }),
    reasoning({ summary: [{ type: 'summary_text', text: 'a' }] }),
    reasoning({ summary: [{ type: 'summary_text' }] }),
    reasoning({ content: null }),
    reasoning({ content: [{ type: 'reasoning_text', text: 5 }] }),
    reasoning({ encrypted_content: null }),
    reasoning({ encrypted_content: undefined }),
    reasoning({ encrypted_content: 5 }),
    reasoning({ status: null }),
    reasoning({ status: 'other' }),
    { type: 'compaction', id: 'c' },
    { type: 'compaction', id: 'c', encrypted_content: null },
  ),
  run(
    'replies that are no responses',
    ...[null, [], 'text', 5, {}].map((reply) => ({ server: [json(reply)] })),
  ),
];
