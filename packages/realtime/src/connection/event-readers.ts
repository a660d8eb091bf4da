import { EventIterator } from '@oxide/core/internal';
import { OpenAIRealtimeError } from './openai-realtime-error.ts';

/** More events that nobody has read mean that nobody will. */
const MAX_WAITING = 4_096;

/** The iterators over the events of one connection. */
export class EventReaders<Event extends { type: string }> {
  /** Each with the type of the events that it gives; undefined for all. */
  readonly #readers = new Map<EventIterator<Event>, string | undefined>();

  /** Whether there is one that would be told of a failure. */
  get exist(): boolean {
    return this.#readers.size > 0;
  }

  create(type: string | undefined): EventIterator<Event> {
    const iterator: EventIterator<Event> = new EventIterator<Event>({
      onTake() {},
      onReturn: () => this.#readers.delete(iterator),
    });
    this.#readers.set(iterator, type);
    return iterator;
  }

  push(event: Event): void {
    for (const [iterator, type] of this.#readers) {
      if (type !== undefined && type !== event.type) continue;
      iterator.push(event);
      if (iterator.waiting <= MAX_WAITING) continue;
      this.#readers.delete(iterator);
      const message = `An iterator of the connection holds ${MAX_WAITING} events that are not read.`;
      iterator.end({ error: new OpenAIRealtimeError(message, null) });
    }
  }

  end(error: OpenAIRealtimeError | undefined): void {
    for (const iterator of this.#readers.keys()) iterator.end(error && { error });
    this.#readers.clear();
  }
}
