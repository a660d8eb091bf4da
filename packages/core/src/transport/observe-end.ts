import type { BodySink, BodySource } from './body-source.ts';
import { TransportResponse } from './transport-response.ts';

/**
 * The same response; `onEnd` runs once its body is read, broken or given up.
 *
 * @param describe gives the error that the reader gets for the transport's
 */
export function observeEnd(
  response: TransportResponse,
  onEnd: () => void,
  describe: (error: unknown) => unknown,
): TransportResponse {
  const observed = new TransportResponse(
    response.status,
    response.url,
    response.rawHeaders,
    new ObservedSource(response.takeSource(), onEnd, describe),
    response.statusText,
  );
  observed.redirected = response.redirected;
  return observed;
}

class ObservedSource implements BodySource {
  readonly #source: BodySource;
  readonly #onEnd: () => void;
  readonly #describe: (error: unknown) => unknown;

  constructor(source: BodySource, onEnd: () => void, describe: (error: unknown) => unknown) {
    this.#source = source;
    this.#onEnd = onEnd;
    this.#describe = describe;
  }

  start(sink: BodySink): void {
    this.#source.start({
      whole: sink.whole,
      chunk: (bytes) => sink.chunk(bytes),
      end: () => {
        this.#onEnd();
        sink.end();
      },
      error: (error) => {
        this.#onEnd();
        sink.error(this.#describe(error));
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
