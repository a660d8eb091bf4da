import type { ResponseCreateParamsNonStreaming, ResponseInputItem } from '@oxide/responses';
import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { agentConversation, toolCallReply } from '../fixtures/agent-conversation.ts';
import { comparableToolCall } from './comparable-tool-call.ts';
import type { Call, CallRow } from './row.ts';

type Create = (params: ResponseCreateParamsNonStreaming) => Promise<unknown>;

export interface AgentRowOptions {
  name: string;
  description: string;
  /** Size of the first request. */
  bytes: number;
  /** Requests of one call, each with all that was said before it. */
  steps: number;
}

/** An agent that sends its whole conversation with each step, and gets a call of a tool. */
export function agentRow({ name, description, bytes, steps }: AgentRowOptions): CallRow {
  const { items, ...constant } = agentConversation(bytes);
  const params = { model: 'gpt-5.4', store: false, ...constant };

  const withLists =
    (create: Create): Call =>
    async () => {
      const input = [...items];
      let response: unknown;
      for (let step = 0; step < steps; step += 1) {
        response = await create({ ...params, input });
        input.push(...outputOf(response), toolOutput);
      }
      return response;
    };

  return {
    kind: 'calls',
    name,
    description,
    server: {
      options: { recordRequests: false },
      replies: [
        {
          times: Number.POSITIVE_INFINITY,
          headers: { 'content-type': 'application/json' },
          // Text, so that the server doesn't encode it for each reply.
          body: JSON.stringify(toolCallReply()),
        },
      ],
    },
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
        // Of its own, since a transcript freezes its items.
        const before = new ResponseTranscript(structuredClone(items));
        const tools = encodeOnce(structuredClone(params.tools));
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
