import type { ResponseCreateParamsNonStreaming } from '@oxide/responses';
import { openFloorSocket } from '../columns/floor-socket.ts';
import { openOfficialSocket } from '../columns/official-socket.ts';
import { openOxide } from '../columns/oxide.ts';
import { smallRequest } from '../fixtures/small-request.ts';
import type { Call, CallRow } from './row.ts';

interface Reply {
  id: string;
  output: { content: { text: string }[] }[];
}

/** Two turns of one conversation over a connection that stands. */
function pairOf(send: (params: ResponseCreateParamsNonStreaming) => Promise<unknown>): Call {
  const first = { ...smallRequest, store: false };
  return async () => {
    const before = (await send(first)) as Reply;
    return [before, await send({ ...first, previous_response_id: before.id })];
  };
}

export const sessionPair: CallRow = {
  kind: 'calls',
  name: 'session-pair',
  description: 'two turns of a conversation over one WebSocket',
  server: { options: { recordRequests: false } },
  columns: {
    async oxide(target) {
      const { responses } = await openOxide(target);
      const session = await responses.connect();
      return pairOf((params) => session.send(params));
    },
    async openai(target) {
      const { lane } = await openOfficialSocket(target);
      return pairOf((params) => {
        lane.create(params as never);
        return lane.finalResponse();
      });
    },
    async floor(target) {
      const socket = await openFloorSocket(target);
      return pairOf((params) => socket.send(params));
    },
  },
  comparable: (answer) =>
    (answer as Reply[]).map(({ output }) => output.map(({ content }) => content.map(({ text }) => text))),
};
