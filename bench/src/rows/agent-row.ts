import type { ResponseCreateParamsNonStreaming, ResponseInputItem } from '@oxide/responses';
import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { agentConversation, toolCallReply } from '../fixtures/agent-conversation.ts';
import { comparableToolCall } from './comparable-tool-call.ts';
import { fixedReply } from './fixed-reply.ts';
import type { Call, CallRow, RatioTarget } from './row.ts';

type Create = (params: ResponseCreateParamsNonStreaming) => Promise<unknown>;

export interface AgentRowOptions {
  name: string;
  description: string;
  /** Size of the first request. */
  bytes: number;
  /** Items and tools of it; those of a long conversation when left out. */
  parts?: { items: number; tools: number };
  /** Requests of one call, each with all that was said before it. */
  steps: number;
  targets?: readonly RatioTarget[];
}

/** An agent that sends its whole conversation with each step, and gets a call of a tool. */
export function agentRow({ bytes, parts, steps, ...facts }: AgentRowOptions): CallRow {
  // Made for each column, since a transcript freezes its items.
  const conversation = () => {
    const { items, ...constant } = agentConversation(bytes, parts);
    return { items, params: { model: 'gpt-5.4', store: false, ...constant } };
  };

  const withLists = (create: Create): Call => {
    const { items, params } = conversation();
    return async () => {
      const input = [...items];
      let response: unknown;
      for (let step = 0; step < steps; step += 1) {
        response = await create({ ...params, input });
        input.push(...outputOf(response), toolOutput);
      }
      return response;
    };
  };

  return {
    kind: 'calls',
    ...facts,
    server: fixedReply(toolCallReply),
    columns: {
      async oxide(target) {
        const { responses } = await openOxide(target);
        return withLists((body) => responses.create(body));
      },
      // What was said before the call was encoded as it came: each call goes on from there by a fork.
      async 'oxide transcript'(target) {
        const [{ responses }, { ResponseTranscript }, { encodeOnce }] = await Promise.all([
          openOxide(target),
          import('@oxide/responses'),
          import('@oxide/core'),
        ]);
        const { items, params } = conversation();
        const before = new ResponseTranscript(items);
        const tools = encodeOnce(params.tools);
        return async () => {
          const transcript = before.fork();
          let response: Awaited<ReturnType<typeof responses.create>> | undefined;
          for (let step = 0; step < steps; step += 1) {
            response = await responses.create({ ...params, tools, input: transcript.items });
            transcript.appendResponse(response).append(toolOutput);
          }
          return response;
        };
      },
      async openai(target) {
        const client = await openOfficial(target);
        return withLists((body) => client.responses.create(body as never));
      },
      async floor(target) {
        const floor = await openFloor(target);
        return withLists((body) => floor.post('/responses', body));
      },
    },
    comparable: comparableToolCall,
  };
}

const toolOutput: ResponseInputItem = {
  type: 'function_call_output',
  call_id: `call_${'7c'.repeat(24)}`,
  output: 'id;price\n1;12.50\n2;7.90\n',
};

function outputOf(response: unknown): ResponseInputItem[] {
  return (response as { output: ResponseInputItem[] }).output;
}
