import type { BaseEvents } from '@oxide/core/internal';
import type {
  ResponseStreamEvent,
  ResponseFunctionCallArgumentsDeltaEvent as WireArgumentsDelta,
  ResponseTextDeltaEvent as WireTextDelta,
} from '../generated/index.ts';

/** A piece of the arguments of a function call, and all of them so far. */
export type ResponseFunctionCallArgumentsDeltaEvent = WireArgumentsDelta & {
  /** The JSON text of the arguments up to and with this piece. */
  snapshot: string;
};

/** A piece of a text, and the text so far. */
export type ResponseTextDeltaEvent = WireTextDelta & {
  /** The text of this part of the message up to and with this piece. */
  snapshot: string;
};

/** What the listeners of a `ResponseStream` get: the events of the API, with snapshots beside some deltas. */
export type ParsedResponseStreamEvent =
  | Exclude<ResponseStreamEvent, WireArgumentsDelta | WireTextDelta>
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseTextDeltaEvent;

/** `error` is not among them: such an event of the API fails the stream. */
type EventName = Exclude<ParsedResponseStreamEvent['type'], 'error'>;

/** The events of a `ResponseStream`. */
export type ResponseStreamEvents = BaseEvents & {
  [Name in EventName]: (event: Extract<ParsedResponseStreamEvent, { type: Name }>) => void;
} & {
  /** Each event as the API sent it, before the one of its own name. */
  event: (event: ResponseStreamEvent) => void;
};
