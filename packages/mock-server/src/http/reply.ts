export type ReplyHeaders = Record<string, string>;

/** What a handler answers: a whole body, or the frames of a stream, made while they are sent. */
export type Reply = WholeReply | StreamedReply;

export interface WholeReply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly bytes: Uint8Array;
}

export interface StreamedReply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** Each frame is one event (or one scripted chunk). */
  readonly frames: Iterable<string | Uint8Array>;
  /** Called once: with true after the last frame, with false if the reply ended before it. */
  readonly onEnd?: ((complete: boolean) => void) | undefined;
}

/** A stream whose frames come when whoever makes them wants. */
export interface PacedReply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  readonly pacedFrames: AsyncIterable<string | Uint8Array>;
}

const encoder = new TextEncoder();

export function jsonReply(value: unknown, status = 200, headers?: ReplyHeaders): WholeReply {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    bytes: encoder.encode(JSON.stringify(value)),
  };
}

export function eventStreamReply(
  frames: Iterable<string | Uint8Array>,
  onEnd?: (complete: boolean) => void,
): StreamedReply {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' },
    frames,
    onEnd,
  };
}
