import type { BodySink, BodySource } from './body-source.ts';

/** What stops and continues the producer of the bytes, and what gives it up. */
export interface FlowControl {
  pause(): void;
  resume(): void;
  cancel(reason: unknown): void;
}

/**
 * Holds what arrives between the response's head and its reader, then gets out of the way.
 *
 * It pauses the producer when `limitBytes` wait, so a response that nobody reads holds no more than that.
 */
export class ByteQueue implements BodySource, BodySink {
  readonly #control: FlowControl;
  readonly #limitBytes: number;
  #waiting: Uint8Array[] | undefined;
  #waitingBytes = 0;
  #sink: BodySink | undefined;
  #paused = false;
  #ended = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(control: FlowControl, limitBytes = 65_536) {
    this.#control = control;
    this.#limitBytes = limitBytes;
  }

  chunk(bytes: Uint8Array): void {
    if (this.#ended) return;
    if (this.#sink !== undefined) {
      this.#sink.chunk(bytes);
      return;
    }
    if (this.#waiting) this.#waiting.push(bytes);
    else this.#waiting = [bytes];
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= this.#limitBytes) this.#control.pause();
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#sink?.end();
  }

  error(error: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = { error };
    this.#sink?.error(error);
  }

  start(sink: BodySink): void {
    const waiting = this.#waiting ?? [];
    const wasPaused = this.#waitingBytes >= this.#limitBytes;
    const wasEnded = this.#ended;
    this.#waiting = undefined;
    this.#waitingBytes = 0;
    this.#sink = sink;
    for (const bytes of waiting) {
      sink.chunk(bytes);
      // The sink gave up, and was told.
      if (this.#ended && !wasEnded) return;
    }
    if (this.#failure) sink.error(this.#failure.error);
    else if (this.#ended) sink.end();
    else if (wasPaused && !this.#paused) this.#control.resume();
  }

  takeAll(): Uint8Array[] | undefined {
    if (!this.#ended || this.#failure) return undefined;
    const all = this.#waiting ?? [];
    this.#waiting = undefined;
    return all;
  }

  pause(): void {
    this.#paused = true;
    this.#control.pause();
  }

  resume(): void {
    this.#paused = false;
    this.#control.resume();
  }

  cancel(reason: unknown): void {
    this.#waiting = undefined;
    this.#waitingBytes = 0;
    if (this.#ended) {
      // Whoever comes to read it later must not take what is left for a whole body.
      if (this.#sink === undefined) this.#failure = { error: reason };
      return;
    }
    this.#control.cancel(reason);
    this.error(reason);
  }
}
