import { reportListenerError } from '../../webrtc/report-listener-error.ts';

interface Subscription<Event> {
  readonly listener: (event: Event) => unknown;
  /** The only type that it hears; any, if not given. */
  readonly type: string | undefined;
}

/** Listeners of events. What one throws, or its promise fails with, keeps the event from no other. */
export class Subscriptions<Event extends { type: string }> {
  readonly #all = new Set<Subscription<Event>>();

  /**
   * Adds a listener, again if it is there already.
   *
   * @returns what takes away this one, and does nothing once it is away
   */
  add(listener: (event: Event) => unknown, type?: Event['type']): () => void {
    const subscription = { listener, type };
    this.#all.add(subscription);
    return () => {
      this.#all.delete(subscription);
    };
  }

  /** Tells those that listen now, in the order in which they came. */
  emit(event: Event): void {
    const { type } = event;
    for (const subscription of [...this.#all]) {
      const isMeant = subscription.type === undefined || subscription.type === type;
      if (isMeant && this.#all.has(subscription)) tell(subscription.listener, event);
    }
  }

  clear(): void {
    this.#all.clear();
  }
}

function tell<Event>(listener: (event: Event) => unknown, event: Event): void {
  try {
    const result = listener(event);
    if (typeof result === 'object' || typeof result === 'function')
      Promise.resolve(result).catch(reportListenerError);
  } catch (error) {
    reportListenerError(error);
  }
}
