import type { Scenario } from '../scenario.ts';
import { apiError, type Reply } from '../server/reply.ts';
import {
  adding,
  called,
  declared,
  gapBefore,
  type Item,
  optionsOf,
  paramsOf,
  type RunnerScenario,
  replied,
  said,
  streamedReply,
  thought,
  toldError,
  toolRun,
  type Watch,
} from './watch-tool-runner.ts';

const once = [replied(thought('rs_1'), called('c1')), replied(said('Done'))];
const kept = (watch: Watch, more: object = {}) => ({
  ledger: {
    runId: 'run_1',
    save: (checkpoint: Item) => {
      watch.note('save', checkpoint);
    },
  },
  ...more,
});
const observation = { role: 'user', content: 'The page is open' };

const ledger = (name: string, replies: readonly Reply[], scenario: RunnerScenario = {}): Scenario =>
  toolRun(`ledger: ${name}`, replies, { options: (watch) => kept(watch), ...scenario });

/** A run of one turn that is left, gone on with from its last checkpoint, which is changed before. */
const resumed = (
  name: string,
  change: (checkpoint: Item) => unknown = () => {},
  {
    params = { input: [observation] },
    options = {},
    tools,
  }: { params?: object; options?: object; tools?: RunnerScenario['tools'] } = {},
): Scenario =>
  toolRun(`resume: ${name}`, [replied(called('c1')), replied(called('c2')), replied(said('Done'))], {
    run: async (runner, watch) => {
      const checkpoints: Item[] = [];
      const save = (checkpoint: Item) => void checkpoints.push(checkpoint);
      const client = watch.context.client();
      const ledger = { runId: 'run_1', save };
      for await (const turn of runner.iterate(client, paramsOf({}), { ledger } as never))
        if (turn.step === 2) break;
      const last = checkpoints.findLast(({ phase }) => phase === 'boundary')!;
      watch.note('kept', checkpoints.length, last);
      const resumeFrom = change(last) ?? last;
      const going = await tools?.(watch);
      const next = going ? new watch.runner.ResponsesToolRunner(going) : runner;
      const given = { ledger: { runId: 'run_1', save, resumeFrom }, ...options };
      try {
        const final = await next.run(
          client,
          paramsOf({ params }),
          optionsOf({ options: () => given }, watch),
        );
        watch.note('last', checkpoints.at(-1));
        return final.output_text;
      } catch (error) {
        watch.note('last', checkpoints.at(-1));
        return toldError(error);
      }
    },
  });
const set = (members: Item) => (checkpoint: Item) => void Object.assign(checkpoint, members);
const without = (name: string) => (checkpoint: Item) => {
  const { [name]: _, ...rest } = checkpoint;
  return rest;
};
const inHistory =
  (...items: unknown[]) =>
  (checkpoint: Item) =>
    void (checkpoint.history as unknown[]).push(...items);
const answered = (id: string, output: unknown = 'x', more: Item = {}): Item => ({
  type: 'function_call_output',
  call_id: id,
  output,
  ...more,
});

export const toolRunnerLedgerScenarios: Scenario[] = [
  ledger('one call', once),
  ledger('two calls, and texts of a person', [replied(called('c1'), called('c2')), replied(said('Done'))], {
    onTurn: (turn) => {
      if (!turn.final) turn.appendUserText('Go on');
    },
  }),
  ledger('outputs that are supplied', once, {
    tools: ({ fn }) => ({ functions: [fn('add', undefined, { allowOutputOverride: true }), fn('sub')] }),
    onTurn: (turn) => {
      if (!turn.final) turn.supplyOutputs([{ type: 'function_call_output', call_id: 'c1', output: 'given' }]);
    },
  }),
  ledger('a stream', [streamedReply(thought('rs_1'), called('c1')), streamedReply(said('Done'))], {
    options: (watch) => kept(watch, { stream: true }),
  }),
  ledger('eager', [streamedReply(thought('rs_1'), called('c1'), called('c2')), streamedReply(said('Done'))], {
    options: (watch) => kept(watch, { stream: true, eager: true }),
  }),
  ledger(
    'eager, and nothing beside each other',
    [streamedReply(called('c1'), called('c2')), streamedReply(said('Done'))],
    {
      tools: ({ fn }) => ({ functions: [fn('add', async () => 'x', { independent: true })] }),
      options: (watch) => kept(watch, { stream: true, eager: true }),
    },
  ),
  ledger('a function that throws', once, {
    tools: ({ fn }) => ({
      functions: [
        fn('add', () => {
          throw new Error('sk-secret');
        }),
      ],
    }),
  }),
  ledger('an output that is no JSON', once, {
    tools: ({ fn }) => ({
      functions: [fn('add', () => [{ type: 'input_text', text: 'a', prompt_cache_breakpoint: undefined }])],
    }),
  }),
  ledger('a save that fails', once, {
    options: ({ note }) => {
      let saves = 0;
      return {
        ledger: {
          runId: 'run_1',
          save: async () => {
            saves += 1;
            note('save', saves);
            if (saves === 3) throw new Error('sk-secret');
          },
        },
      };
    },
  }),
  ledger('a save that changes what it is given', once, {
    options: ({ note }) => ({
      ledger: {
        runId: 'run_1',
        save: (checkpoint: { revision: number; history: unknown[]; tools: unknown[] }) => {
          note(checkpoint.revision, checkpoint.history.length);
          checkpoint.history.length = 0;
          checkpoint.tools.length = 0;
          checkpoint.revision = 99;
        },
      },
    }),
  }),
  ledger('a save of a class', once, {
    options: ({ note }) => {
      class Store {
        runId = 'run_1';
        count = 0;
        save() {
          this.count += 1;
          note(this.count);
        }
      }
      return { ledger: new Store() };
    },
  }),
  ledger('an error status', [apiError(500), apiError(500)], {
    options: (watch) =>
      kept(watch, { requestOptions: { maxRetries: 0, timeout: 4_000, headers: { 'x-a': 'b' } } }),
  }),
  ledger('options of requests that are refused', [], {
    run: async (runner, watch) => {
      for (const requestOptions of [
        { maxRetries: 1 },
        { query: { a: 'b' } },
        { body: {} },
        { idempotencyKey: 'k' },
        { headers: { 'bad name': 'x' } },
      ]) {
        const given = kept(watch, { requestOptions });
        watch.note(await runner.run(watch.context.client(), paramsOf({}), given as never).catch(toldError));
      }
    },
  }),
  ledger('the limit of requests', once, { options: (watch) => kept(watch, { maxSteps: 1 }) }),
  ledger('an abort after a call', once, {
    tools: ({ fn, controller }) => ({
      functions: [
        fn('add', () => {
          controller.abort();
          return 'x';
        }),
      ],
    }),
    options: (watch) => kept(watch, { signal: watch.controller.signal }),
  }),
  ledger('hostile: an id of the input', [replied(called('c0'))], {
    params: {
      input: [{ role: 'user', content: 'a' }, called('c0', 'add', {}, { id: 'fc_0' }), answered('c0')],
    },
  }),
  ledger('hostile: an id of the input in a stream', [streamedReply(called('c0'))], {
    params: {
      input: [{ role: 'user', content: 'a' }, called('c0', 'add', {}, { id: 'fc_0' }), answered('c0')],
    },
    options: (watch) => kept(watch, { stream: true, eager: true }),
  }),
  ledger(
    'hostile: a server item that failed',
    [
      replied({
        type: 'web_search_call',
        id: 'ws_1',
        status: 'failed',
        action: { type: 'search', query: 'q' },
      }),
    ],
    { params: { tools: [{ type: 'web_search' }] } },
  ),
  ledger('server tools and their credentials', [replied(called('c1')), replied(said('Done'))], {
    params: {
      tools: [
        {
          type: 'mcp',
          server_label: 'shop',
          server_url: 'https://user:pw@shop.example/mcp?token=sk-secret&page=1#part',
          authorization: 'sk-secret',
          headers: { 'x-key': 'sk-secret' },
        },
        { type: 'mcp', server_label: 'mail', connector_id: 'connector_gmail' },
        {
          type: 'code_interpreter',
          container: {
            type: 'auto',
            network_policy: {
              type: 'allowlist',
              allowed_domains: ['a.example'],
              domain_secrets: [{ domain: 'a.example', name: 'k', value: 'sk-secret' }],
            },
          },
        },
      ],
    },
  }),
  ledger('an MCP server whose address is none', [], {
    params: { tools: [{ type: 'mcp', server_label: 'shop', server_url: 'nowhere' }] },
  }),
  ledger('a reply that repeats tools with credentials', [
    {
      json: {
        id: 'resp_1',
        object: 'response',
        status: 'completed',
        output: [said('Done')],
        tools: [
          {
            type: 'mcp',
            server_label: 'shop',
            server_url: 'https://shop.example',
            authorization: 'sk-secret',
          },
        ],
      },
    },
  ]),
  ledger(
    'an approval of an MCP server',
    [
      replied({
        type: 'mcp_approval_request',
        id: 'mcpr_1',
        server_label: 'shop',
        name: 'buy',
        arguments: '{}',
      }),
      replied(said('Done')),
    ],
    {
      params: { tools: [{ type: 'mcp', server_label: 'shop', server_url: 'https://shop.example' }] },
      options: (watch) => kept(watch, { approveMcp: () => true }),
    },
  ),
  ...[
    [5],
    [{ role: 'user' }],
    [{ role: 'nobody', content: 'a' }],
    [{ role: 'user', content: [{ type: 'input_image', image_url: 'u' }] }],
    [{ role: 'user', content: [{ type: 'input_file', file_url: null }] }],
    [called('c0')],
    [answered('c0')],
    [called('c0'), answered('c0'), answered('c0')],
    [called('c0'), called('c0', 'add', {}, { id: 'fc_1' }), answered('c0')],
    [called('c0', 'other'), answered('c0')],
    [called('c0', 'add', '[]'), answered('c0')],
    [called('c0', 'add', '{'), answered('c0')],
    [called('c0', 'add', {}, { status: 'incomplete' }), answered('c0')],
    [called('c0'), answered('c0', 5)],
    [called('c0'), answered('c0', 'x', { status: 'odd' })],
    [called('c0'), answered('c0', 'x', { caller: { type: 'program' } })],
    [called('c0'), answered('c0', 'x', { id: null, status: null, name: null })],
    [said('a', 'msg_1'), said('b', 'msg_1')],
    [said('a', 'msg_1', { status: 'incomplete' })],
    [thought('rs_1', { summary: [{}] })],
    [{ type: 'compaction', encrypted_content: 'x' }],
    [{ type: 'compaction', id: 5, encrypted_content: 'x' }],
    [{ type: 'item_reference', id: 'msg_1' }],
    [{ type: 'telepathy' }],
    [{ type: 'computer_call', id: 'cu_1', call_id: 'c0', status: 'completed', actions: [{ type: 'wait' }] }],
    [{ type: 'web_search_call', id: 'ws_1', status: 'completed', action: { type: 'search', query: 'q' } }],
    [new Date(0)],
    [{ role: 'user', content: 'a', at: new Date(0) }],
  ].map((input, index) =>
    ledger(`input, ${index + 1}`, [replied(said('Done'))], {
      params: { input: [{ role: 'user', content: 'Hi' }, ...input] },
      options: () => ({ ledger: { runId: 'run_1', save: () => {} } }),
    }),
  ),
  resumed('goes on'),
  resumed('with its limit', undefined, { options: { maxSteps: 20 } }),
  resumed('with another limit', undefined, { options: { maxSteps: 21 } }),
  resumed('after all requests', set({ max_steps: 1 })),
  resumed('a text as input', undefined, { params: { input: 'Go on' } }),
  resumed('no input', undefined, { params: { input: [] } }),
  resumed('input that is empty', undefined, { params: { input: [{ role: 'user', content: ' ' }] } }),
  resumed('input of the model alone', undefined, {
    params: { input: [{ role: 'assistant', content: 'a' }] },
  }),
  resumed('input of an image', undefined, {
    params: {
      input: [
        { type: 'message', role: 'user', content: [{ type: 'input_image', detail: 'auto', image_url: 'u' }] },
      ],
    },
  }),
  resumed('other tools', undefined, { tools: ({ fn }) => ({ functions: [fn('add'), fn('sub')] }) }),
  resumed('tools of another description', undefined, {
    tools: (watch) => ({
      functions: [{ ...(adding(watch) as object), tool: declared('add', { description: 'Other' }) } as never],
    }),
  }),
  resumed('tools whose outputs may be given', undefined, {
    tools: ({ fn }) => ({ functions: [fn('add', () => 'x', { allowOutputOverride: true })] }),
  }),
  ...(
    [
      ['another run', set({ run_id: 'run_2' })],
      ['another version', set({ version: 2 })],
      ['a revision that is none', set({ revision: -1 })],
      ['the first revision', set({ revision: 0 })],
      ['the last revision', set({ revision: Number.MAX_SAFE_INTEGER })],
      ['the last revision but one', set({ revision: Number.MAX_SAFE_INTEGER - 1 })],
      ['a pending one', set({ phase: 'pending' })],
      ['a final one', set({ phase: 'final' })],
      ['more requests than the limit', set({ consumed_requests: 21 })],
      ['a limit that is none', set({ max_steps: 0 })],
      ['items that are pending', set({ pending_items: [called('c9')] })],
      ['outputs that are pending', set({ returned_outputs: [answered('c9')] })],
      ['a final response', set({ final_response: {} })],
      ['receipts that differ', set({ returned_call_ids: [] })],
      ['a receipt twice', set({ attempted_call_ids: ['c1', 'c1'], returned_call_ids: ['c1', 'c1'] })],
      ['a receipt without a call', set({ attempted_call_ids: ['c9'], returned_call_ids: ['c9'] })],
      ['receipts that are no texts', set({ attempted_call_ids: [5], returned_call_ids: [5] })],
      ['receipts that are none', set({ attempted_call_ids: null })],
      ['no receipts', set({ attempted_call_ids: [], returned_call_ids: [] })],
      ['no history', set({ history: [] })],
      ['a history that is none', set({ history: 'text' })],
      ['a member too many', set({ more: 1 })],
      ['a member too few', without('final_response')],
      [
        'a member under another name',
        (checkpoint) => ({ ...(without('tools')(checkpoint) as object), tolls: [] }),
      ],
      ['a class', (checkpoint) => Object.assign(Object.create({ a: 1 }), checkpoint)],
      [
        'a getter',
        (checkpoint) =>
          Object.defineProperty(checkpoint, 'phase', { get: () => 'boundary', enumerable: true }),
      ],
      ['a history with a gap', (checkpoint) => set({ history: gapBefore(observation) })(checkpoint)],
      ['a history with a call that is open', inHistory(called('c8'))],
      ['a history with an output alone', inHistory(answered('c8'))],
      [
        'a history with a prototype',
        inHistory(JSON.parse('{"__proto__":{"a":1},"role":"user","content":"a"}')),
      ],
      ['an empty record', () => ({})],
      ['an array', () => []],
      ['a text', () => 'checkpoint'],
    ] satisfies [string, (checkpoint: Item) => unknown][]
  ).map(([name, change]) => resumed(name, change)),
];
