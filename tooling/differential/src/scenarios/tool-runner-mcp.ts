import type { Scenario } from '../scenario.ts';
import { apiError } from '../server/reply.ts';
import { called, type Item, replied, said, streamedReply, toolRun, type Watch } from './watch-tool-runner.ts';

const server = (more: Item = {}): Item => ({
  type: 'mcp',
  server_label: 'shop',
  server_url: 'https://shop.example/mcp',
  ...more,
});
const asked = (id = 'mcpr_1', more: Item = {}): Item => ({
  type: 'mcp_approval_request',
  id,
  server_label: 'shop',
  name: 'buy',
  arguments: '{"n":1}',
  ...more,
});
const bought = (more: Item = {}): Item => ({
  type: 'mcp_call',
  id: 'mcp_1',
  server_label: 'shop',
  name: 'buy',
  arguments: '{"n":1}',
  approval_request_id: 'mcpr_1',
  output: 'bought',
  ...more,
});
const listed = (more: Item = {}): Item => ({
  type: 'mcp_list_tools',
  id: 'mcpl_1',
  server_label: 'shop',
  tools: [{ name: 'buy', input_schema: {}, description: null }],
  ...more,
});
const answering =
  (answer: unknown) =>
  ({ note }: Watch) => ({
    approveMcp: (request: Item) => {
      note('asked', { ...request });
      request.name = 'changed';
      return answer;
    },
  });
const done = replied(said('Done'));
const approval = (approve: unknown, id = 'mcpr_1'): Item => ({
  type: 'mcp_approval_response',
  approval_request_id: id,
  approve,
});
const user = { role: 'user', content: 'Go on' };

const mcp = (
  name: string,
  replies: Parameters<typeof toolRun>[1],
  { tool = server(), ...scenario }: Parameters<typeof toolRun>[2] & { tool?: Item } = {},
): Scenario =>
  toolRun(`mcp: ${name}`, replies, {
    options: answering(true),
    ...scenario,
    params: { tools: [tool], ...scenario.params },
  });

export const toolRunnerMcpScenarios: Scenario[] = [
  mcp('an approval', [replied(listed(), asked()), replied(bought(), said('Done'))]),
  mcp('a refusal', [replied(asked()), done], { options: answering(false) }),
  mcp('an answer that is neither', [replied(called('c1'), asked())], { options: answering('yes') }),
  mcp('an answer that comes later', [replied(asked()), done], { options: answering(Promise.resolve(true)) }),
  mcp('nobody to ask', [replied(asked())], { options: () => ({}) }),
  mcp('whoever is asked throws', [replied(asked())], {
    options: () => ({
      approveMcp: () => {
        throw new Error('sk-secret');
      },
    }),
  }),
  mcp('an abort while someone is asked', [replied(asked())], {
    options: ({ controller }) => ({
      signal: controller.signal,
      approveMcp: () => {
        controller.abort();
        return true;
      },
    }),
  }),
  mcp('the last request', [replied(asked())], {
    options: (watch) => ({ ...answering(true)(watch), maxSteps: 1 }),
  }),
  mcp('no retries', [apiError(500), done], { options: () => ({ requestOptions: { maxRetries: 2 } }) }),
  mcp('two requests of one id', [replied(asked(), asked('mcpr_1'))]),
  mcp('a request without an id', [replied(asked(''))]),
  mcp('a server that is not declared', [replied(asked('mcpr_1', { server_label: 'other' }))]),
  mcp('a call that nobody approved', [replied(bought({ approval_request_id: null }), said('Done'))]),
  mcp('a call that needs no approval', [replied(bought({ approval_request_id: null }), said('Done'))], {
    tool: server({ require_approval: 'never' }),
  }),
  mcp('a request where none is needed', [replied(asked())], { tool: server({ require_approval: 'never' }) }),
  mcp('a call of other arguments', [
    replied(asked()),
    replied(bought({ arguments: '{"n":2}' }), said('Done')),
  ]),
  mcp('a call that was approved and made twice', [
    replied(asked()),
    replied(bought(), bought({ id: 'mcp_2' }), said('Done')),
  ]),
  mcp('a call that was refused', [replied(asked()), replied(bought(), said('Done'))], {
    options: answering(false),
  }),
  mcp('a call that failed', [replied(asked()), replied(bought({ error: 'broken' }), said('Done'))]),
  mcp('a list that failed', [replied(listed({ error: 'broken' }), said('Done'))]),
  mcp('a list that is not whole', [replied(listed({ tools: [{ name: 'buy' }] }), said('Done'))]),
  mcp('a tool that is not allowed', [replied(asked())], { tool: server({ allowed_tools: ['look'] }) }),
  mcp('a tool that a filter allows', [replied(asked()), done], {
    tool: server({ allowed_tools: { tool_names: ['buy'] } }),
  }),
  mcp('tool_choice of another tool of the server', [replied(asked())], {
    params: { tool_choice: { type: 'mcp', server_label: 'shop', name: 'look' } },
  }),
  mcp('tool_choice of the server', [replied(asked()), done], {
    params: { tool_choice: { type: 'mcp', server_label: 'shop' } },
  }),
  ...[
    { always: { tool_names: ['buy'] } },
    { always: { tool_names: ['look'] } },
    { never: { tool_names: ['buy'] } },
    { never: { tool_names: ['look'] } },
    { never: { read_only: true } },
    { always: { tool_names: ['buy'] }, never: { tool_names: ['buy'] } },
    { always: { tool_names: ['look'] }, never: { tool_names: ['see'] } },
    { never: {} },
    {},
  ].map((require_approval, index) =>
    mcp(
      `rules for some tools, ${index + 1}`,
      [replied(bought({ approval_request_id: null }), said('Done'))],
      {
        tool: server({ require_approval }),
      },
    ),
  ),
  mcp('approvals of the input are asked for again', [replied(bought(), said('Done'))], {
    params: { input: [user, asked(), approval(true), asked('mcpr_2'), approval(false, 'mcpr_2')] },
    options: answering(true),
  }),
  mcp('approvals of the input that are taken back', [replied(bought(), said('Done'))], {
    params: { input: [user, asked(), approval(true)] },
    options: answering(false),
  }),
  mcp('approvals of the input that were used', [done], {
    params: { input: [user, asked(), approval(true), bought()] },
  }),
  mcp('an approval of the input without a request', [done], { params: { input: [user, approval(true)] } }),
  mcp('a request of the input without an answer', [done], { params: { input: [user, asked()] } }),
  mcp('a call of the input that is another one', [done], {
    params: { input: [user, asked(), approval(true), bought({ name: 'sell' })] },
  }),
  mcp(
    'a request in a stream',
    [streamedReply(called('c1'), asked(), called('c2')), streamedReply(said('Done'))],
    {
      options: (watch) => ({ ...answering(true)(watch), stream: true, eager: true }),
    },
  ),
];
