import type { BodySink, BodySource } from './body-source.ts';
import { TransportResponse } from './transport-response.ts';

/** The same response; `onEnd` runs once its body is read, broken or given up. */
export function observeEnd(response: TransportResponse, onEnd: () => void): TransportResponse {
  return new TransportResponse(
    response.status,
    response.url,
    response.rawHeaders,
    new ObservedSource(response.takeSource(), onEnd),
  );
}

class ObservedSource implements BodySource {
  readonly #source: BodySource;
  readonly #onEnd: () => void;

  constructor(source: BodySource, onEnd: () => void) {
    this.#source = source;
    this.#onEnd = onEnd;
  }

  start(sink: BodySink): void {
    this.#source.start({
      chunk: (bytes) => sink.chunk(bytes),
      end: () => {
        this.#onEnd();
        sink.end();
      },
      error: (error) => {
        this.#onEnd();
        sink.error(error);
      },
    });
  }

  pause(): void {
    this.#source.pause();
  }

  resume(): void {
    this.#source.resume();
  }

  cancel(reason: unknown): void {
    this.#onEnd();
    this.#source.cancel(reason);
  }
}
