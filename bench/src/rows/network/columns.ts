import type { ResponseCreateParamsNonStreaming } from '@oxide/responses';
import { openOfficial } from '../../columns/official.ts';
import { openOfficialSocket } from '../../columns/official-socket.ts';
import { openOxide } from '../../columns/oxide.ts';
import type { NetworkTarget } from '../row.ts';

/** What a row needs of a response, whoever gives it. */
export interface Reply {
  id: string;
  output: { type: string }[];
}

export type Ask = (params: ResponseCreateParamsNonStreaming) => Promise<Reply>;

/** Ways of asking for responses, on connections that stand for the whole run. */
export const ways: Readonly<Record<string, (target: NetworkTarget) => Promise<Ask>>> = {
  async oxide(target) {
    const { responses } = await openOxide(target);
    return (params) => responses.create(params);
  },
  async 'oxide session'(target) {
    const { responses } = await openOxide(target);
    const session = await responses.connect();
    return (params) => session.send(params);
  },
  async openai(target) {
    const client = await openOfficial(target);
    return (params) => client.responses.create(params as never) as never as Promise<Reply>;
  },
  async 'openai ws'(target) {
    const { lane } = await openOfficialSocket(target);
    return async (params) => {
      lane.create(params as never);
      return (await lane.finalResponse()) as Reply;
    };
  },
};
