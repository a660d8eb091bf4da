import { smallRequest } from '../../fixtures/small-request.ts';
import type { NetworkRow } from '../row.ts';
import { type Ask, type Reply, ways } from './columns.ts';

interface TurnRow {
  name: string;
  description: string;
  run(ask: Ask): Promise<Reply[]>;
}

/** The same program in every way of asking. */
function turnRow({ name, description, run }: TurnRow): NetworkRow {
  return {
    kind: 'network',
    name,
    description,
    columns: Object.fromEntries(
      Object.entries(ways).map(([way, open]) => [
        way,
        async (target) => {
          const ask = await open(target);
          return () => run(ask);
        },
      ]),
    ),
    comparable: (answer) => (answer as Reply[]).map(({ output }) => output.map(({ type }) => type)),
  };
}

async function multiTurn(ask: Ask): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const previous = replies.at(-1)?.id;
    replies.push(await ask({ ...smallRequest, ...(previous && { previous_response_id: previous }) }));
  }
  return replies;
}

async function rapidFire(ask: Ask): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (let call = 0; call < 5; call += 1) replies.push(await ask(smallRequest));
  return replies;
}

export const turnRows: readonly NetworkRow[] = [
  turnRow({
    name: 'net-text',
    description: 'one answer over the network',
    run: async (ask) => [await ask(smallRequest)],
  }),
  turnRow({ name: 'net-multi-turn', description: 'five turns of one conversation', run: multiTurn }),
  turnRow({ name: 'net-rapid-fire', description: 'five calls, one after another', run: rapidFire }),
];
