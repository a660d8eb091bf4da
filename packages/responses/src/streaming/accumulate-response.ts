import { OpenAIError } from '@oxide/core/internal';
import type { Response, ResponseStreamEvent } from '../generated/index.ts';
import { joinOutputText } from '../output-text.ts';
import { ResponseAccumulator } from './response-accumulator.ts';
import { asEvent } from './wire-event.ts';

/** Sent between events so that the connection stays; changes nothing. */
interface KeepAliveEvent {
  type: 'keepalive';
  sequence_number: number;
}

/** What goes on from each snapshot that was given. */
const accumulators = new WeakMap<Response, ResponseAccumulator>();

/**
 * The response that an event makes of a snapshot: the same object, changed, or another one where the event tells
 * the response anew. Pass what it gives with the next event, and nothing with the first. Events stay as they are.
 *
 * @throws OpenAIError when the event doesn't fit the snapshot
 */
export function accumulateResponse(
  event: ResponseStreamEvent | KeepAliveEvent,
  snapshot?: Response,
): Response {
  const accumulator = accumulatorOf(snapshot);
  const wireEvent = asEvent(event);
  accumulator.add(wireEvent);
  const { response, output } = accumulator;
  if (response === undefined)
    throw new OpenAIError(`The stream begins with \`${wireEvent.type}\` in place of \`response.created\`.`);
  const isTold = snapshot === undefined || Object.hasOwn(wireEvent, 'response');
  const next = (isTold ? withOutputText({ ...response }) : snapshot) as Response;
  next.output = output as Response['output'];
  accumulators.set(next, accumulator);
  return next;
}

function accumulatorOf(snapshot: Response | undefined): ResponseAccumulator {
  const known = snapshot && accumulators.get(snapshot);
  if (known) return known;
  const made = new ResponseAccumulator();
  if (snapshot) {
    made.add({ type: 'response.in_progress', response: snapshot });
    withOutputText(snapshot);
  }
  return made;
}

/** Joined when it is read: at each event it would take quadratic time. */
function withOutputText<Target extends object>(target: Target): Target {
  return Object.defineProperty(target, 'output_text', {
    get: () => joinOutputText((target as unknown as Response).output),
    set: (value: unknown) => Object.defineProperty(target, 'output_text', { value, writable: true }),
    enumerable: true,
    configurable: true,
  });
}
