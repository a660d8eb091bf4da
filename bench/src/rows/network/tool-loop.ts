import { setTimeout as delay } from 'node:timers/promises';
import type { FunctionTool, ResponseInput, ResponseInputItem, RunnableFunctionTool } from '@oxide/responses';
import { openOxide } from '../../columns/oxide.ts';
import { agentConversation } from '../../fixtures/agent-conversation.ts';
import { lookUpTool } from '../../fixtures/look-up-tool.ts';
import type { NetworkRow, NetworkTarget } from '../row.ts';
import { type Reply, ways } from './columns.ts';

const contextBytes = 60_000;
const { instructions, tools: otherTools, items } = agentConversation(contextBytes, { items: 30, tools: 20 });
const tools = [...otherTools, lookUpTool] as FunctionTool[];
const params = { model: 'gpt-5.4', instructions, tools, input: items };

async function runTool(toolMs: number): Promise<string> {
  await delay(toolMs);
  return '[{"id":1,"price":12.5},{"id":2,"price":7.9}]';
}

/** What everybody writes by hand: the tools run when the response is there. */
async function byHand(ask: (typeof ways)[string], target: NetworkTarget): Promise<() => Promise<Reply>> {
  const send = await ask(target);
  return async () => {
    let input: ResponseInput = params.input;
    let previous: string | undefined;
    for (;;) {
      const reply = await send({ ...params, input, ...(previous && { previous_response_id: previous }) });
      const calls = reply.output.filter(({ type }) => type === 'function_call') as unknown as {
        call_id: string;
      }[];
      if (calls.length === 0) return reply;
      input = await Promise.all(
        calls.map(async ({ call_id }): Promise<ResponseInputItem> => {
          const output = await runTool(target.simulation.toolMs);
          return { type: 'function_call_output', call_id, output };
        }),
      );
      previous = reply.id;
    }
  };
}

/** `runTools` starts the tool when its call is known. */
async function byRunner(target: NetworkTarget, overSession: boolean): Promise<() => Promise<Reply>> {
  const { responses } = await openOxide(target);
  const session = overSession ? await responses.connect() : undefined;
  const runnable = params.tools.map(
    (tool): RunnableFunctionTool => ({
      ...tool,
      effect: 'pure',
      function: () => runTool(target.simulation.toolMs),
    }),
  );
  return async () => {
    const run = responses.runTools(
      { ...params, tools: runnable },
      { over: session, maxSteps: target.simulation.steps + 1 },
    );
    return (await run.finalResponse()) as Reply;
  };
}

export const toolLoop: NetworkRow = {
  kind: 'network',
  name: 'net-tool-loop',
  description: 'a run of 20 steps, each calls a tool: 60 KB of context, previous_response_id',
  columns: {
    oxide: (target) => byRunner(target, false),
    'oxide session': (target) => byRunner(target, true),
    openai: (target) => byHand(ways.openai!, target),
    'openai ws': (target) => byHand(ways['openai ws']!, target),
  },
  targets: [
    { column: 'oxide session', of: 'openai', atMost: 0.65 },
    { column: 'oxide session', of: 'openai ws', atMost: 0.9 },
  ],
  comparable: (answer) => (answer as Reply).output.map(({ type }) => type),
};
