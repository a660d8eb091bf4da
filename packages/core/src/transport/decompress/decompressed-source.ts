import { concatenate } from '../../encoding/concatenate.ts';
import type { BodySink, BodySource } from '../body-source.ts';

/** Packed bytes that are unpacked in one go at most: from about here on a thread of its own takes less of the main one. */
const MAX_PACKED_AT_ONCE = 8_192;
/** Bytes that they may become: some 150 µs of work. */
const MAX_UNPACKED_AT_ONCE = 131_072;
/** The source is paused while so many bytes wait for the decoder. */
const PAUSE_AT = 65_536;

/** The part of Node's `Transform` that is used; its own type would tie this file to Node. */
export interface Decoder {
  write(bytes: Uint8Array, onWritten: (error?: Error | null) => void): unknown;
  end(): void;
  pause(): void;
  resume(): void;
  destroy(): void;
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}

/** How one content encoding is removed. */
export interface Decompression {
  /** Makes the decoder once the first byte is there: an empty body needs none. */
  createDecoder(firstByte: number): Decoder;
  /** What the decoder would give for all of a body. @throws when it is broken or becomes longer than `maxBytes` */
  decode(bytes: Uint8Array, maxBytes: number): Uint8Array;
}

/**
 * The bytes of a source without its encoding, with backpressure through both.
 *
 * A short body that is there as a whole is decoded in one go. Any other is decoded by another thread, whose calls cost
 * more than what they do when chunks are short: what arrives while it works goes to it in one piece.
 */
export class DecompressedSource implements BodySource {
  readonly #source: BodySource;
  readonly #decompression: Decompression;
  #sink: BodySink | undefined;
  #decoder: Decoder | undefined;
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  /** The body may be a short one, of which nothing is decoded before its end. */
  #holding = true;
  /** The decoder is at work. */
  #busy = false;
  #sourcePaused = false;
  #sourceEnded = false;
  #paused = false;
  #ended = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(source: BodySource, decompression: Decompression) {
    this.#source = source;
    this.#decompression = decompression;
  }

  start(sink: BodySink): void {
    this.#sink = sink;
    this.#source.start({
      whole: sink.whole,
      chunk: (bytes) => this.#write(bytes),
      end: () => this.#finish(),
      error: (error) => {
        this.#failure = { error };
        this.#finish();
      },
    });
    // What had arrived before was not all.
    if (!sink.whole) this.#letGo();
  }

  pause(): void {
    this.#paused = true;
    this.#decoder?.pause();
  }

  resume(): void {
    this.#paused = false;
    this.#decoder?.resume();
  }

  cancel(reason: unknown): void {
    if (this.#sink) this.#fail(reason);
    this.#source.cancel(reason);
  }

  #write(bytes: Uint8Array): void {
    if (this.#ended || bytes.length === 0) return;
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#holding && this.#waitingBytes > MAX_PACKED_AT_ONCE) this.#holding = false;
    this.#flow();
    if (this.#waitingBytes < PAUSE_AT || this.#sourcePaused) return;
    this.#sourcePaused = true;
    this.#source.pause();
  }

  /** No more bytes come; those that wait or are in the decoder are delivered before the end or the failure. */
  #finish(): void {
    this.#sourceEnded = true;
    const bytes = this.#holding && !this.#ended ? this.#decodeAtOnce() : undefined;
    if (bytes === undefined) {
      this.#letGo();
      return;
    }
    this.#waiting = [];
    if (bytes.length > 0) this.#sink?.chunk(bytes);
    this.#settle();
  }

  #letGo(): void {
    this.#holding = false;
    this.#flow();
  }

  /** Undefined for what is too long or broken: the decoder gives of that what it can. */
  #decodeAtOnce(): Uint8Array | undefined {
    const packed = concatenate(this.#waiting);
    if (packed.length === 0) return packed;
    try {
      return this.#decompression.decode(packed, MAX_UNPACKED_AT_ONCE);
    } catch {
      return undefined;
    }
  }

  #flow(): void {
    if (this.#holding || this.#busy || this.#ended) return;
    if (this.#waiting.length > 0) this.#decode();
    else if (this.#sourceEnded) this.#endDecoder();
  }

  #decode(): void {
    const bytes = concatenate(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#decoder ??= this.#open(bytes[0]!);
    this.#busy = true;
    this.#decoder.write(bytes, (error) => {
      if (error) return;
      this.#busy = false;
      this.#flow();
    });
    if (!this.#sourcePaused) return;
    this.#sourcePaused = false;
    this.#source.resume();
  }

  #open(firstByte: number): Decoder {
    const decoder = this.#decompression.createDecoder(firstByte);
    decoder.on('data', (bytes: Uint8Array) => {
      if (!this.#ended) this.#sink?.chunk(bytes);
    });
    decoder.on('end', () => this.#settle());
    decoder.on('error', (error) => {
      this.#fail(this.#failure ? this.#failure.error : error);
      this.#source.cancel(error);
    });
    if (this.#paused) decoder.pause();
    return decoder;
  }

  #endDecoder(): void {
    if (this.#decoder) this.#decoder.end();
    else this.#settle();
  }

  #settle(): void {
    if (this.#failure) {
      this.#fail(this.#failure.error);
    } else if (!this.#ended) {
      this.#ended = true;
      this.#sink?.end();
      // What comes behind the end of the encoding is no part of the body, and may go on for ever.
      if (!this.#sourceEnded) this.#source.cancel(undefined);
    }
  }

  #fail(error: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#waiting = [];
    this.#decoder?.destroy();
    this.#sink?.error(error);
  }
}
