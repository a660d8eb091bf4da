import { carrySnapshot, IncompleteStreamError } from '@oxide/core/internal';
import type { Response, ResponseStreamEvent } from '../generated/index.ts';
import { toAPIError } from '../streaming/event-error.ts';
import { ResponseAccumulator } from '../streaming/response-accumulator.ts';
import { asEvent } from '../streaming/wire-event.ts';
import type { ResponseSource } from './response-source.ts';

type Events = Awaited<ReturnType<ResponseSource['stream']>>;

/** How long a stream may stay open after the event that ends the response. */
const DRAIN_MS = 1_000;

/**
 * Reads the events of one response, and gives it as soon as its last event is there. What `onEvent` gives is
 * waited for.
 *
 * @throws IncompleteStreamError when the stream ends before the response, and what reading it throws; both
 * carry the response so far as `snapshot`
 */
export async function readResponse(
  open: () => ReturnType<ResponseSource['stream']>,
  onEvent: (event: ResponseStreamEvent) => Promise<void> | undefined,
): Promise<Response> {
  const accumulator = new ResponseAccumulator();
  let iterator: AsyncIterator<ResponseStreamEvent> | undefined;
  try {
    const events = await open();
    iterator = events[Symbol.asyncIterator]();
    for (;;) {
      const { value, done } = await iterator.next();
      if (done) throw new IncompleteStreamError('The stream has ended before the response did.');
      const event = asEvent(value);
      if (event.type === 'error') throw toAPIError(event);
      // Sent by some servers in place of items that the caller may not see.
      if (event.type === 'response.output_item.added' && (event.item ?? null) === null) continue;
      accumulator.add(event);
      const wait = onEvent(value);
      if (wait !== undefined) await wait;
      if (accumulator.ended) break;
    }
    void leave(events, iterator);
    return accumulator.snapshot as Response;
  } catch (error) {
    iterator?.return?.()?.then(undefined, () => {});
    const { snapshot } = accumulator;
    throw snapshot !== undefined && error instanceof Error ? carrySnapshot(error, snapshot) : error;
  }
}

/**
 * Lets an HTTP stream come to its end, so that its connection can be used again: nobody waits for that. Others
 * are left at once.
 */
async function leave(events: Events, iterator: AsyncIterator<unknown>): Promise<void> {
  const http = events as { controller?: AbortController };
  if (!('controller' in http)) {
    await iterator.return?.().then(undefined, () => {});
    return;
  }
  const timer = setTimeout(() => http.controller?.abort(), DRAIN_MS);
  try {
    while (!(await iterator.next()).done);
  } catch {
    // The response is there already.
  } finally {
    clearTimeout(timer);
  }
}
