import { createParser } from 'eventsource-parser';
import { OpenAIError } from '../errors/openai-error.ts';

/** One SSE record. */
export interface ServerSentEvent {
  readonly event: string | undefined;
  readonly data: string;
}

/**
 * Characters of one event that may wait for its end. The longest events of the API are base64 images of a
 * few megabytes; a server that never ends its line is stopped here.
 */
export const MAX_EVENT_LENGTH: number = 256 * 1024 * 1024;

/**
 * Bytes in, events out; no JSON, no I/O. Bytes may be cut anywhere, inside a character too.
 *
 * Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export class SSEDecoder {
  readonly #text = new TextDecoder();
  readonly #parser: { feed(text: string): void };
  #failure: unknown;

  constructor(onEvent: (event: ServerSentEvent) => void, maxEventLength: number = MAX_EVENT_LENGTH) {
    this.#parser = createParser({
      onEvent: onEvent as (event: { event?: string | undefined; data: string }) => void,
      // Unknown fields and comments are to be ignored; only running over the limit is an error.
      onError: (error) => {
        if (error.type === 'max-buffer-size-exceeded') this.#failure = error;
      },
      maxBufferSize: maxEventLength,
    });
  }

  /** @throws OpenAIError when an event is longer than the limit */
  feed(bytes: Uint8Array): void {
    this.#parser.feed(this.#text.decode(bytes, { stream: true }));
    if (this.#failure)
      throw new OpenAIError('The server sent an event that does not end.', { cause: this.#failure });
  }
}
