import { EventIterator } from './event-iterator.ts';

/** The reply is not read on while an iterator holds so many events… */
const PAUSE_AT = 256;
/** … and goes on when so few are left. */
const RESUME_AT = 64;

/** How a stream failed, and the event that tells it. */
export interface StreamFailure {
  readonly error: unknown;
  readonly event: 'error' | 'abort';
}

export interface IteratorOptions {
  /** End with the error of an `error` event; default true. */
  rejectOnError?: boolean;
  /** End with the error of an `abort` event; default true. */
  rejectOnAbort?: boolean;
  /** Called when the reader leaves early. */
  onReturn?: () => void;
}

interface Entry {
  end(failure: StreamFailure | undefined): void;
  hears(event: 'error' | 'abort'): boolean;
}

/**
 * The iterators over one stream. Not mere listeners of its `end`: another listener that throws must not keep
 * their readers waiting.
 */
export class Iterators {
  readonly #entries = new Map<EventIterator<unknown>, Entry>();
  #resume: (() => void) | undefined;

  /** An iterator over what `attach` pushes; `attach` gives what stops that. */
  create<T>(attach: (push: (value: T) => void) => () => void, options: IteratorOptions): EventIterator<T> {
    const { rejectOnError = true, rejectOnAbort = true, onReturn } = options;
    const rejects = { error: rejectOnError, abort: rejectOnAbort };
    const iterator: EventIterator<T> = new EventIterator<T>({
      onTake: (waiting) => {
        if (waiting <= RESUME_AT) this.#resumeIfRead();
      },
      onReturn: () => {
        leave();
        onReturn?.();
      },
    });
    const detach = attach((value) => iterator.push(value));
    const leave = () => {
      detach();
      this.#entries.delete(iterator as EventIterator<unknown>);
      this.#resumeIfRead();
    };
    this.#entries.set(iterator as EventIterator<unknown>, {
      end: (failure) => {
        leave();
        iterator.end(failure !== undefined && rejects[failure.event] ? failure : undefined);
      },
      hears: (event) => rejects[event],
    });
    return iterator;
  }

  /** Ends them all. */
  end(failure: StreamFailure | undefined): void {
    for (const entry of [...this.#entries.values()]) entry.end(failure);
  }

  /** Whether a reader would be told of such a failure. */
  hears(event: 'error' | 'abort'): boolean {
    return [...this.#entries.values()].some((entry) => entry.hears(event));
  }

  /** Events that the slowest reader has before it. */
  get waiting(): number {
    let most = 0;
    for (const iterator of this.#entries.keys()) most = Math.max(most, iterator.waiting);
    return most;
  }

  /** Waits while a reader is slow, if one is; until it has read, the signal aborts or `resume` is called. */
  whenRead(signal: AbortSignal): Promise<void> | undefined {
    if (this.#entries.size === 0 || this.waiting < PAUSE_AT || signal.aborted) return undefined;
    return new Promise((resolve) => {
      const resume = () => {
        signal.removeEventListener('abort', resume);
        this.#resume = undefined;
        resolve();
      };
      signal.addEventListener('abort', resume, { once: true });
      this.#resume = resume;
    });
  }

  resume(): void {
    this.#resume?.();
  }

  #resumeIfRead(): void {
    if (this.#resume !== undefined && this.waiting <= RESUME_AT) this.#resume();
  }
}
