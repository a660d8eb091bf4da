import type { BodySink, BodySource } from '../body-source.ts';

/** The part of Node's `Transform` that is used; its own type would tie this file to Node. */
export interface Decoder {
  write(bytes: Uint8Array): boolean;
  end(): void;
  pause(): void;
  resume(): void;
  destroy(): void;
  on(event: 'data', listener: (bytes: Uint8Array) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'drain' | 'end' | 'close', listener: () => void): unknown;
}

/** Makes the decoder once the first byte is there: an empty body needs none. */
export type CreateDecoder = (firstByte: number) => Decoder;

/** The bytes of a source behind a decoder, with backpressure through both. */
export class DecompressedSource implements BodySource {
  readonly #source: BodySource;
  readonly #create: CreateDecoder;
  #sink: BodySink | undefined;
  #decoder: Decoder | undefined;
  #paused = false;
  #ended = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(source: BodySource, create: CreateDecoder) {
    this.#source = source;
    this.#create = create;
  }

  start(sink: BodySink): void {
    this.#sink = sink;
    this.#source.start({
      chunk: (bytes) => this.#write(bytes),
      end: () => this.#finish(),
      error: (error) => {
        this.#failure = { error };
        this.#finish();
      },
    });
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
    this.#decoder ??= this.#open(bytes[0]!);
    if (!this.#decoder.write(bytes)) this.#source.pause();
  }

  #open(firstByte: number): Decoder {
    const decoder = this.#create(firstByte);
    decoder.on('data', (bytes: Uint8Array) => {
      if (!this.#ended) this.#sink?.chunk(bytes);
    });
    decoder.on('drain', () => this.#source.resume());
    decoder.on('end', () => this.#settle());
    decoder.on('error', (error) => {
      this.#fail(this.#failure ? this.#failure.error : error);
      this.#source.cancel(error);
    });
    if (this.#paused) decoder.pause();
    return decoder;
  }

  /** No more bytes come; what is in the decoder is delivered before the end or the failure. */
  #finish(): void {
    if (this.#ended) return;
    if (this.#decoder) this.#decoder.end();
    else this.#settle();
  }

  #settle(): void {
    if (this.#failure) {
      this.#fail(this.#failure.error);
    } else if (!this.#ended) {
      this.#ended = true;
      this.#sink?.end();
    }
  }

  #fail(error: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#decoder?.destroy();
    this.#sink?.error(error);
  }
}
