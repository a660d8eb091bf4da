import type { APIResponseProps } from '../client/response-props.ts';
import { EventStream } from './event-stream.ts';
import { Stream } from './stream.ts';

export { readJSONLines } from './read-json-lines.ts';
export { readResponseItems } from './read-response-items.ts';
export { readServerSentEvents } from './read-server-sent-events.ts';

/** The items of a streamed reply. */
export function openStream<Item>({ response, options, call }: APIResponseProps): Stream<Item> {
  return Stream.fromEvents(new EventStream(response, call, options.__synthesizeEventData ?? false));
}
