import type { Scenario } from '../scenario.ts';
import { json, type Reply } from '../server/reply.ts';
import { response } from './response-events.ts';
import {
  called,
  type Item,
  type RunnerScenario,
  replied,
  said,
  thought,
  toolRun,
} from './watch-tool-runner.ts';

const hostile = (name: string, reply: Reply, ...more: Reply[]): Scenario =>
  toolRun(`hostile: ${name}`, [reply, ...more]);
const done = replied(said('Done'));
const withMembers = (members: Item): Reply => json(response({ status: 'completed', output: [], ...members }));
const searched = (members: Item): Reply =>
  replied({ type: 'web_search_call', id: 'ws_1', status: 'completed', ...members }, said('Done'));
const search = { action: { type: 'search', query: 'q' } };

/** Replies with an item of a server's tool, and the tools of the request. */
const served = (name: string, tool: Item, ...items: Item[]): Scenario =>
  toolRun(`server item: ${name}`, [replied(...items, called('c1')), done], { params: { tools: [tool] } });

const interpreter = (members: Item): Item => ({
  type: 'code_interpreter_call',
  id: 'ci_1',
  status: 'completed',
  container_id: 'cntr_1',
  code: 'x=1',
  outputs: [
    { type: 'logs', logs: 'a' },
    { type: 'image', url: 'u' },
  ],
  ...members,
});
const image = (members: Item): Item => ({
  type: 'image_generation_call',
  id: 'ig_1',
  status: 'completed',
  result: 'AA',
  ...members,
});
const found = (members: Item): Item => ({
  type: 'file_search_call',
  id: 'fs_1',
  status: 'completed',
  queries: ['q'],
  results: [{ file_id: 'f', filename: 'a', score: 0.5, attributes: { a: 1, b: 'c', d: true } }],
  ...members,
});

/** Has every object look as if it had a member. */
const polluted = (
  members: Item,
  scenario: RunnerScenario = {},
  replies = [replied(called('c1')), done],
): Scenario =>
  toolRun(
    `polluted: ${Object.keys(members).join(', ')}${scenario.params ? ' with parameters' : ''}`,
    replies,
    {
      ...scenario,
      run: async (_, __, start) => {
        for (const [name, value] of Object.entries(members))
          Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
        try {
          return await start();
        } finally {
          for (const name of Object.keys(members)) Reflect.deleteProperty(Object.prototype, name);
        }
      },
    },
  );

export const toolRunnerHostileScenarios: Scenario[] = [
  polluted({ maxSteps: 1, contextBudget: {}, ledger: {} }),
  polluted(
    { approveMcp: () => true },
    { params: { tools: [{ type: 'mcp', server_label: 'shop', server_url: 'https://a.example' }] } },
    [
      replied({
        type: 'mcp_approval_request',
        id: 'mcpr_1',
        server_label: 'shop',
        name: 'buy',
        arguments: '{}',
      }),
      done,
    ],
  ),
  polluted({ call_id: 'c9' }),
  hostile('two calls of one id', replied(called('c1'), called('c1', 'add', { a: 5, b: 5 }, { id: 'fc_2' }))),
  hostile('a call of an earlier id', replied(called('c1')), replied(called('c1', 'add', {}, { id: 'fc_2' }))),
  hostile('two items of one id', replied(called('c1'), said('a', 'fc_c1'))),
  hostile('an item of an earlier id', replied(called('c1')), replied(said('a', 'fc_c1'))),
  hostile('ids that are empty', replied(called('c1', 'add', {}, { id: '' }), said('a', ''))),
  hostile('a function that is not registered', replied(called('c1'), called('c2', 'other'))),
  hostile(
    'functions named like members of every object',
    replied(called('c1', 'toString'), called('c2', '__proto__')),
  ),
  hostile(
    'arguments that are a prototype',
    replied(called('c1', 'add', '{"__proto__":{"a":9},"b":2}')),
    done,
  ),
  hostile('arguments that are no JSON', replied(called('c1'), called('c2', 'add', '{"a":'))),
  hostile('arguments that are an array', replied(called('c1', 'add', '[1]'))),
  hostile('arguments that are null', replied(called('c1', 'add', 'null'))),
  hostile('arguments of another type', replied(called('c1', 'add', '', { arguments: { a: 1 } }))),
  hostile('a call that is not complete', replied(called('c1', 'add', {}, { status: 'in_progress' }))),
  hostile(
    'a call without a status and an id',
    replied(called('c1', 'add', {}, { status: undefined, id: undefined })),
    done,
  ),
  hostile('a call without a call id', replied(called('c1', 'add', {}, { call_id: undefined }))),
  hostile('a call id that is a number', replied(called('c1', 'add', {}, { call_id: 5 }))),
  hostile('a caller that is none', replied(called('c1', 'add', {}, { caller: { type: 'program' } }))),
  hostile(
    'a caller that is a program',
    replied(called('c1', 'add', {}, { caller: { type: 'program', caller_id: 'p' } })),
    done,
  ),
  hostile('a namespace that is a number', replied(called('c1', 'add', {}, { namespace: 5 }))),
  hostile(
    'members that replies alone have',
    replied(called('c1', 'add', {}, { created_by: 'x', parsed_arguments: { a: 1 } })),
    done,
  ),
  hostile(
    'a computer call',
    replied({
      type: 'computer_call',
      id: 'cu_1',
      call_id: 'c1',
      status: 'completed',
      action: { type: 'wait' },
      pending_safety_checks: [],
    }),
  ),
  hostile('an item of a type that is not known', replied({ type: 'telepathy', id: 't_1' }, said('Done'))),
  hostile(
    'an item of a type that runs elsewhere',
    replied({ type: 'local_shell_call', id: 'l_1', call_id: 'c1', status: 'completed', action: {} }),
  ),
  hostile('an item without a type', replied({ id: 'x' })),
  hostile('an item that is null', replied(null, said('Done'))),
  hostile('an item that is a number', replied(5, said('Done'))),
  hostile('an item that is an array', replied([], said('Done'))),
  hostile('an output that is no array', withMembers({ output: {} })),
  hostile('an output that is null', withMembers({ output: null })),
  hostile('an output that is empty', withMembers({})),
  hostile('a response that is cut', withMembers({ status: 'incomplete', output: [called('c1')] })),
  hostile('a response that failed', withMembers({ status: 'failed', error: { code: 'x', message: 'y' } })),
  hostile('a response without a status', withMembers({ status: undefined, output: [said('Done')] })),
  hostile('a reply that is no object', json('text')),
  hostile('a reply that is null', json(null)),
  hostile(
    'a message that is not complete',
    replied(called('c1'), said('a', 'msg_1', { status: 'incomplete' })),
  ),
  hostile('a message of a user', replied(said('a', 'msg_1', { role: 'user' }))),
  hostile('a message without an id', replied(said('a', 'msg_1', { id: undefined }))),
  hostile(
    'a message of other content',
    replied(said('a', 'msg_1', { content: [{ type: 'output_text', text: 5 }] })),
  ),
  hostile(
    'a message with annotations that are none',
    replied(
      said('a', 'msg_1', {
        content: [{ type: 'output_text', text: 'a', annotations: [{ type: 'url_citation', url: 5 }] }],
      }),
    ),
  ),
  hostile('commentary alone', replied(said('a', 'msg_1', { phase: 'commentary' }))),
  hostile('reasoning alone', replied(thought('rs_1'))),
  hostile('reasoning that is not whole', replied(thought('rs_1', { summary: 'text' }), said('Done'))),
  hostile(
    'a compaction',
    replied({ type: 'compaction', id: 'cmp_1', encrypted_content: 'x', created_by: 'y' }, called('c1')),
    done,
  ),
  hostile('a compaction that is not whole', replied({ type: 'compaction', id: 'cmp_1' }, said('Done'))),
  hostile('a server item that is not declared', searched(search)),
  served(
    'a search',
    { type: 'web_search' },
    { type: 'web_search_call', id: 'ws_1', status: 'completed', ...search },
  ),
  ...[
    { action: { type: 'search', queries: ['a', 5] } },
    { action: { type: 'search', sources: [{ type: 'url' }] } },
    { action: { type: 'open_page', url: null } },
    { action: { type: 'open_page', url: 5 } },
    { action: { type: 'find_in_page', url: 'u', pattern: 'p' } },
    { action: { type: 'find_in_page', url: 'u' } },
    { action: { type: 'toString' } },
    { action: null },
    { ...search, status: 'failed' },
    { ...search, status: undefined },
    { ...search, id: undefined },
  ].map((members, index) =>
    served(
      `a search, ${index + 1}`,
      { type: 'web_search_preview' },
      {
        type: 'web_search_call',
        id: 'ws_1',
        status: 'completed',
        ...members,
      },
    ),
  ),
  ...[
    {},
    { results: null },
    { results: [5] },
    { results: [{ score: 'a' }] },
    { results: [{ attributes: { a: {} } }] },
    { queries: 'q' },
  ].map((members, index) =>
    served(`files, ${index + 1}`, { type: 'file_search', vector_store_ids: ['vs'] }, found(members)),
  ),
  ...[
    {},
    { outputs: null, code: null },
    { outputs: [{ type: 'logs' }] },
    { container_id: 'other' },
    { code: undefined },
  ].map((members, index) =>
    served(`code, ${index + 1}`, { type: 'code_interpreter', container: 'cntr_1' }, interpreter(members)),
  ),
  served(
    'code in a container of its own',
    { type: 'code_interpreter', container: { type: 'auto' } },
    interpreter({ container_id: 'any' }),
  ),
  ...[{}, { result: null, size: '1x1' }, { quality: 'odd' }, { output_format: 5 }, { result: undefined }].map(
    (members, index) => served(`an image, ${index + 1}`, { type: 'image_generation' }, image(members)),
  ),
  toolRun('server item: a search that is the end', [searched(search)], {
    params: { tools: [{ type: 'web_search' }] },
  }),
  toolRun('server item: a search that tool_choice leaves out', [searched(search)], {
    params: { tools: [{ type: 'web_search' }], tool_choice: { type: 'function', name: 'add' } },
  }),
  toolRun('server item: a search that allowed tools leave out', [searched(search)], {
    params: {
      tools: [{ type: 'web_search' }, { type: 'code_interpreter', container: 'c' }],
      tool_choice: { type: 'allowed_tools', mode: 'auto', tools: [{ type: 'code_interpreter' }] },
    },
  }),
];
