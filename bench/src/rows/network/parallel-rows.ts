import { openOfficial } from '../../columns/official.ts';
import { openOfficialSocket } from '../../columns/official-socket.ts';
import { openOxide } from '../../columns/oxide.ts';
import { smallRequest } from '../../fixtures/small-request.ts';
import type { NetworkRow } from '../row.ts';
import type { Reply } from './columns.ts';

/** Calls at once. Over WebSockets each has a connection of its own. */
function parallelRow(calls: number): NetworkRow {
  const times = <T>(make: () => Promise<T>) => Promise.all(Array.from({ length: calls }, make));
  return {
    kind: 'network',
    name: `net-parallel-${calls}`,
    description: `${calls} calls at once over the network`,
    columns: {
      async oxide(target) {
        const { responses } = await openOxide(target);
        return () => times(() => responses.create(smallRequest));
      },
      async 'oxide websocket'(target) {
        const { responses } = await openOxide({ ...target, transport: 'websocket' });
        return () => times(() => responses.create(smallRequest));
      },
      async openai(target) {
        const client = await openOfficial(target);
        return () => times(async () => client.responses.create(smallRequest));
      },
      async 'openai ws'(target) {
        const sockets = await times(() => openOfficialSocket(target));
        return () =>
          Promise.all(
            sockets.map(({ lane }) => {
              lane.create(smallRequest);
              return lane.finalResponse();
            }),
          );
      },
    },
    comparable: (answer) => (answer as Reply[]).map(({ output }) => output.map(({ type }) => type)),
  };
}

export const parallelRows: readonly NetworkRow[] = [parallelRow(3), parallelRow(32)];
