import { openOfficial } from '../../columns/official.ts';
import { openOxide } from '../../columns/oxide.ts';
import { smallRequest } from '../../fixtures/small-request.ts';
import { TimedAnswer } from '../../runner/timed-answer.ts';
import type { Call, NetworkRow, NetworkTarget } from '../row.ts';
import type { Reply } from './columns.ts';

const atOnce = 60;
const request = { ...smallRequest, metadata: { tail: 'long' } };

type Create = () => Promise<unknown>;

/**
 * Many calls, some of which are slow: the 99th percentile of what they take, and what the server was sent for it.
 *
 * @param createFast a call that is never slow, to ask the server how many there were: it counts in the ids
 */
function tailOf(create: Create, createFast: Create, { simulation: { tailCalls } }: NetworkTarget): Call {
  const count = async () => Number(((await createFast()) as Reply).id.replace('resp_', ''));
  return async () => {
    const latencies: number[] = [];
    let left = tailCalls;
    const callInTurn = async () => {
      while (left > 0) {
        left -= 1;
        const startedAt = performance.now();
        const { output } = (await create()) as Reply;
        if (output[0]?.type !== 'message') throw new Error('The response holds no answer.');
        latencies.push(performance.now() - startedAt);
      }
    };
    const before = await count();
    await Promise.all(Array.from({ length: atOnce }, callInTurn));
    const requests = (await count()) - before - 1;
    const slowest = latencies.toSorted((left, right) => left - right)[Math.ceil(0.99 * tailCalls) - 1]!;
    return new TimedAnswer(latencies.length, slowest * 1000, requests / tailCalls - 1);
  };
}

export const hedged: NetworkRow = {
  kind: 'network',
  name: 'net-hedged',
  description: `many calls, ${atOnce} at once, some of which are slow; wall: the 99th percentile of a call`,
  columns: {
    async oxide(target) {
      const { responses } = await openOxide(target);
      return tailOf(
        () => responses.create(request),
        () => responses.create(smallRequest),
        target,
      );
    },
    async 'oxide hedged'(target) {
      const [{ client, responses }, { hedge }] = await Promise.all([
        openOxide(target),
        import('@oxide/core/hedging'),
      ]);
      const options = { delayMs: target.simulation.hedgeMs, client };
      return tailOf(
        () => hedge((signal) => responses.create(request, { signal }), options),
        () => responses.create(smallRequest),
        target,
      );
    },
    async openai(target) {
      const client = await openOfficial(target);
      return tailOf(
        async () => client.responses.create(request),
        async () => client.responses.create(smallRequest),
        target,
      );
    },
  },
  targets: [{ column: 'oxide hedged', of: 'openai', atMost: 0.4 }],
  extraRequestsAtMost: 0.06,
  comparable: (answer) => answer,
};
