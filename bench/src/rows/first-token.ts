import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { smallRequest } from '../fixtures/small-request.ts';
import type { Call, CallRow } from './row.ts';
import { eventsAroundDeltas } from './stream-rows.ts';

const events = 115;
const firstType = 'response.output_text.delta';
const request = { ...smallRequest, stream: true } as const;

interface TypedEvent {
  type: string;
}

/** From the call to the first piece of text. The rest of the stream is read outside of what is measured. */
export const firstToken: CallRow = {
  kind: 'calls',
  name: 'first-token',
  description: 'from the call to the first piece of text of a stream',
  server: { options: { memoize: true, recordRequests: false, streamDeltas: events - eventsAroundDeltas } },
  columns: {
    async oxide(target) {
      const { responses } = await openOxide(target);
      return untilFirst(() => responses.create(request));
    },
    async openai(target) {
      const client = await openOfficial(target);
      return untilFirst(() => client.responses.create(request));
    },
    async floor(target) {
      const floor = await openFloor(target);
      let rest: Promise<unknown> | undefined;
      const call = () =>
        new Promise<unknown>((resolve, reject) => {
          rest = floor.stream('/responses', request, (event) => {
            if ((event as TypedEvent).type === firstType) resolve(event);
          });
          rest.catch(reject);
        });
      return Object.assign(call, { after: () => rest });
    },
  },
  comparable(answer) {
    if ((answer as TypedEvent | undefined)?.type !== firstType)
      throw new Error(`Not the first piece of a text: ${JSON.stringify(answer)}`);
    return answer;
  },
};

function untilFirst(open: () => PromiseLike<AsyncIterable<TypedEvent>>): Call {
  let iterator: AsyncIterator<TypedEvent> | undefined;
  const call = async () => {
    iterator = (await open())[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return undefined;
      if (value.type === firstType) return value;
    }
  };
  const after = async () => {
    while (!(await iterator!.next()).done);
  };
  return Object.assign(call, { after });
}
