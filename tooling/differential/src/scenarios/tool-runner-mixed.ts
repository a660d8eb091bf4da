import type { Scenario } from '../scenario.ts';
import { added, completed, created, eventsOf, itemDone } from './response-events.ts';
import { computer, operated } from './tool-runner-computer.ts';
import {
  adding,
  called,
  type Item,
  optionsOf,
  paramsOf,
  replied,
  said,
  streamedReply,
  type Turn,
  thought,
  toldError,
  toolRun,
  type Watch,
} from './watch-tool-runner.ts';

const done = replied(said('Done'));
const user = { role: 'user', content: 'Hi' };
const shop = { type: 'mcp', server_label: 'shop', server_url: 'https://shop.example/mcp' };
const asked = {
  type: 'mcp_approval_request',
  id: 'mcpr_1',
  server_label: 'shop',
  name: 'buy',
  arguments: '{}',
};
const approved = { type: 'mcp_approval_response', approval_request_id: 'mcpr_1', approve: true };
const bought = {
  type: 'mcp_call',
  id: 'mcp_1',
  server_label: 'shop',
  name: 'buy',
  arguments: '{}',
  approval_request_id: 'mcpr_1',
};
const searched = {
  type: 'web_search_call',
  id: 'ws_1',
  status: 'completed',
  action: { type: 'search', query: 'q' },
};
const keeping = ({ note }: Watch) => ({
  ledger: {
    runId: 'r',
    save: ({ revision, phase, pending_items, returned_outputs, final_response }: Item) =>
      note('save', revision, phase, pending_items, returned_outputs, final_response),
  },
});
const bounds = { contextBudget: { maxInputBytes: 100_000, maxInputImages: 9 } };
const answer = (text: string) => [said(text, 'msg_json')];
const format = {
  type: 'json_schema',
  name: 'sum',
  strict: true,
  schema: {
    type: 'object',
    properties: { sum: { type: 'number' } },
    required: ['sum'],
    additionalProperties: false,
  },
};
const strict = (watch: Watch) => {
  const add = adding(watch) as { tool: object };
  return { functions: [{ ...add, tool: { ...add.tool, strict: true } }] };
};
const noting = (turn: Turn, { note }: Watch) => {
  if (turn.final) note('final', turn.response);
};

/** Options that have to do with each other. */
export const toolRunnerMixedScenarios: Scenario[] = [
  toolRun(
    'mixed: a ledger, a stream and a server tool',
    [streamedReply(thought('rs_1'), searched, called('c1')), streamedReply(said('Done'))],
    {
      params: { tools: [{ type: 'web_search' }] },
      options: (watch) => ({ ...keeping(watch), stream: true, eager: true }),
    },
  ),
  toolRun(
    'mixed: a ledger and a stream whose server tool failed',
    [streamedReply(called('c1'), { ...searched, status: 'failed' })],
    {
      params: { tools: [{ type: 'web_search' }] },
      options: (watch) => ({ ...keeping(watch), stream: true, eager: true }),
    },
  ),
  toolRun(
    'mixed: a ledger and a stream that is cut',
    [
      {
        ...eventsOf(created(), added(called('c1')), itemDone(called('c1')), added(called('c2'), 1)),
        drop: 'after',
      },
    ],
    { options: (watch) => ({ ...keeping(watch), stream: true, eager: true }) },
  ),
  toolRun('mixed: a ledger and an approval that was given before', [replied(bought, said('Done'))], {
    params: { input: [user, asked, approved], tools: [shop] },
    options: (watch) => ({
      ...keeping(watch),
      approveMcp: ({ id }: Item) => {
        watch.note('asked', id);
        return true;
      },
    }),
  }),
  toolRun('mixed: a ledger and an approval that nobody renews', [done], {
    params: { input: [user, asked, approved], tools: [shop] },
    options: keeping,
  }),
  toolRun('mixed: a budget and an approval that was given before', [replied(bought, said('Done'))], {
    params: { input: [user, asked, approved], tools: [shop] },
    options: () => ({ ...bounds, approveMcp: () => true }),
  }),
  toolRun('mixed: a budget and a call of the input that is open', [done], {
    params: { input: [user, asked, approved, called('c0')], tools: [shop] },
    options: () => ({ ...bounds, approveMcp: () => true }),
  }),
  toolRun(
    'mixed: a budget, a ledger and a stream',
    [streamedReply(called('c1')), streamedReply(said('Done'))],
    {
      options: (watch) => ({ ...keeping(watch), ...bounds, stream: true, eager: true }),
    },
  ),
  toolRun('mixed: a budget and outputs with nothing in a member', [replied(called('c1')), done], {
    tools: ({ fn }) => ({
      functions: [fn('add', () => [{ type: 'input_text', text: 'a', prompt_cache_breakpoint: undefined }])],
    }),
    options: () => bounds,
  }),
  toolRun('mixed: a computer that is at work elsewhere', [replied(operated('c1'))], {
    tools: (watch) => ({ computer: computer(watch), functions: [adding(watch)] }),
    run: async (_, watch) => {
      const busy = computer(watch) as { execute(call: unknown, options: object): Promise<unknown> };
      const runner = new watch.runner.ResponsesToolRunner({ computer: busy as never });
      let release = () => {};
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      const elsewhere = busy.execute(operated('c0'), { beforeAction: () => gate.then(() => true) });
      const failed = await runner
        .run(watch.context.client(), paramsOf({}), optionsOf({}, watch))
        .catch(toldError);
      release();
      await elsewhere;
      return failed;
    },
  }),
  toolRun('mixed: a format', [replied(called('c1')), replied(...answer('{"sum":3}'))], {
    params: { text: { format } },
    onTurn: noting,
  }),
  toolRun(
    'mixed: a format in a stream',
    [streamedReply(called('c1')), streamedReply(...answer('{"sum":3}'))],
    {
      params: { text: { format } },
      options: () => ({ stream: true }),
      onTurn: noting,
    },
  ),
  toolRun('mixed: a format in a stream that is kept', [streamedReply(...answer('{"sum":3}'))], {
    params: { text: { format } },
    options: (watch) => ({ ...keeping(watch), stream: true }),
    onTurn: noting,
  }),
  toolRun('mixed: a format in a stream that does not fit', [streamedReply(...answer('{"sum"'))], {
    params: { text: { format } },
    options: () => ({ stream: true }),
  }),
  toolRun(
    'mixed: a strict function in a stream, with arguments that are no JSON',
    [streamedReply(called('c1', 'add', '{"a"'))],
    {
      tools: strict,
      options: () => ({ stream: true }),
    },
  ),
  toolRun(
    'mixed: a strict function in a stream that is kept',
    [streamedReply(called('c1')), streamedReply(said('Done'))],
    {
      tools: strict,
      options: (watch) => ({ ...keeping(watch), stream: true, eager: true }),
    },
  ),
  toolRun('mixed: parameters that say what is so anyway', [replied(called('c1')), done], {
    params: {
      stream: false,
      background: false,
      conversation: null,
      previous_response_id: null,
      tools: null,
      include: null,
      tool_choice: null,
      truncation: null,
      store: false,
    },
  }),
  toolRun('mixed: no input', [done], { params: { input: undefined } }),
  toolRun('mixed: items of the input that are written as JSON', [done], {
    params: {
      input: [{ role: 'user', content: 'a', at: new Date(0) }, { toJSON: () => user }],
      metadata: { big: undefined },
    },
  }),
  toolRun('mixed: parameters that can not be written as JSON', [done], { params: { metadata: { big: 1n } } }),
  toolRun(
    'mixed: a stream with an event that is not known',
    [
      eventsOf(
        created(),
        { type: 'response.telepathy', thought: 'a' },
        added(called('c1')),
        itemDone(called('c1')),
        completed([called('c1')]),
      ),
      streamedReply(said('Done')),
    ],
    { options: () => ({ stream: true, eager: true }) },
  ),
];
