import { Queue } from '../streaming-helpers/queue.ts';
import { utf8Length } from './utf8-length.ts';

/** What can be sent as it is. */
export type RawWebSocketData = string | ArrayBufferLike | ArrayBufferView | ArrayBufferView[];

/** A message that waited and was never sent. */
export type UnsentMessage<T> =
  | { /** An event. */ type: 'message'; message: T }
  | { /** Anything else. */ type: 'raw'; data: RawWebSocketData };

/** A message as it goes over the network. */
export type Frame = string | Uint8Array;

interface Entry {
  readonly frame: Frame;
  readonly isEvent: boolean;
  readonly bytes: number;
}

export interface SendQueueOptions {
  /** How much may wait, in bytes of UTF-8. */
  readonly maxBytes: number;
  /** A single message may be longer than that when no other waits. @default false */
  readonly takesOneOversized?: boolean;
}

/**
 * Messages that wait for a connection. They are kept as they will be sent, so that what the caller does to an object
 * afterwards changes nothing.
 */
export class SendQueue<T> {
  readonly #maxBytes: number;
  readonly #takesOneOversized: boolean;
  #entries = new Queue<Entry>();
  #bytes = 0;
  #flushing = false;

  constructor({ maxBytes, takesOneOversized = false }: SendQueueOptions) {
    this.#maxBytes = maxBytes;
    this.#takesOneOversized = takesOneOversized;
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** While it is: what is sent now has to wait behind what waited. */
  get isFlushing(): boolean {
    return this.#flushing;
  }

  /** @returns false when there is no room. @throws TypeError when the event is no JSON */
  enqueue(event: T): boolean {
    return this.#push(toJSON(event), true);
  }

  /** The same for data that is sent as it is; bytes are copied. */
  enqueueRaw(data: RawWebSocketData): boolean {
    return this.#push(typeof data === 'string' ? data : copyBytes(data), false);
  }

  /**
   * Sends what waits, in its order, also what comes meanwhile. A message whose sending throws is gone: it may have
   * left. Stops when `canSend` says no.
   */
  flush(send: (frame: Frame) => void, canSend: () => boolean): void {
    if (this.#flushing) return;
    this.#flushing = true;
    try {
      while (canSend()) {
        const entry = this.#entries.shift();
        if (entry === undefined) return;
        this.#bytes -= entry.bytes;
        send(entry.frame);
      }
    } finally {
      this.#flushing = false;
    }
  }

  /** Takes out what waits. */
  drain(): UnsentMessage<T>[] {
    const unsent: UnsentMessage<T>[] = [];
    for (let entry = this.#entries.shift(); entry !== undefined; entry = this.#entries.shift()) {
      unsent.push(
        entry.isEvent
          ? { type: 'message', message: JSON.parse(entry.frame as string) as T }
          : { type: 'raw', data: entry.frame },
      );
    }
    this.#bytes = 0;
    return unsent;
  }

  #push(frame: Frame, isEvent: boolean): boolean {
    const bytes = typeof frame === 'string' ? utf8Length(frame) : frame.byteLength;
    const fits = this.#bytes + bytes <= this.#maxBytes || (this.#takesOneOversized && this.isEmpty);
    if (!fits) return false;
    this.#entries.push({ frame, isEvent, bytes });
    this.#bytes += bytes;
    return true;
  }
}

/** @throws TypeError when the value is no JSON */
function toJSON(event: unknown): string {
  const text = JSON.stringify(event) as string | undefined;
  if (text === undefined) throw new TypeError('The event could not be serialized as JSON.');
  return text;
}

/** Several pieces are one message. */
export function copyBytes(data: Exclude<RawWebSocketData, string>): Uint8Array {
  const pieces = Array.isArray(data) ? data : [data];
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(
      ArrayBuffer.isView(piece)
        ? new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength)
        : new Uint8Array(piece),
      offset,
    );
    offset += piece.byteLength;
  }
  return bytes;
}
