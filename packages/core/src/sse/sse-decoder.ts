import { createParser } from 'eventsource-parser';
import { OpenAIError } from '../errors/openai-error.ts';
import { TextOfChunks } from '../transport/text-of-chunks.ts';

/** One SSE record. */
export interface ServerSentEvent {
  readonly event: string | undefined;
  readonly data: string;
}

/**
 * Characters of one event that may wait for its end. The longest events of the API are base64 images of a
 * few megabytes; a server that never ends its line is stopped here.
 */
export const MAX_EVENT_LENGTH: number = 64 * 1024 * 1024;

/** Lines and chunks of one event: each takes up to 100 bytes of memory beside its characters. */
const MAX_EVENT_PARTS = 1_000_000;

/**
 * Bytes in, events out; no JSON, no I/O. Bytes may be cut anywhere, inside a character too.
 *
 * Source: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export class SSEDecoder {
  readonly #text = new TextOfChunks();
  readonly #parser: { feed(text: string): void };
  #failure: unknown;
  /** Since the last event. */
  #parts = 0;
  /** A line feed right behind it ends no other line. */
  #afterReturn = false;

  constructor(onEvent: (event: ServerSentEvent) => void) {
    this.#parser = createParser({
      onEvent: (event) => {
        this.#parts = 0;
        onEvent(event as ServerSentEvent);
      },
      // Unknown fields and comments are to be ignored; only running over the limit is an error.
      onError: (error) => {
        if (error.type === 'max-buffer-size-exceeded') this.#failure = error;
      },
      maxBufferSize: MAX_EVENT_LENGTH,
    });
  }

  /** @throws OpenAIError when an event is longer than the limit */
  feed(bytes: Uint8Array): void {
    this.#parse(this.#text.decode(bytes));
  }

  /** The bytes ended: an event without the blank line behind it counts, as some servers leave that out. */
  end(): void {
    this.#parse(`${this.#text.end()}\n\n`);
  }

  #parse(decoded: string): void {
    const text = this.#withLineFeeds(decoded);
    this.#parts += 1;
    this.#parser.feed(text);
    // Only a chunk without the end of an event adds to one that may be endless.
    if (this.#parts > 0) this.#parts += countDataLines(text);
    if (this.#failure || this.#parts > MAX_EVENT_PARTS)
      throw new OpenAIError('The server sent an event that does not end.', { cause: this.#failure });
  }

  /** The parser looks for a line feed to the end of the chunk from each carriage return that is without one. */
  #withLineFeeds(text: string): string {
    if (text === '') return text;
    const own = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text;
    this.#afterReturn = text.endsWith('\r');
    return own.includes('\r') ? own.replace(/\r\n?/g, '\n') : own;
  }
}

/** Comments and other fields are not kept. The first line was counted with its chunk. */
function countDataLines(text: string): number {
  return text.includes('\n') ? text.split('\nd').length - 1 : 0;
}
