import type { EmittedEventResult, EventListener, EventParameters } from './event-types.ts';
import { Listeners } from './listeners.ts';

/** Tells events to listeners. Who may tell them, a subclass settles. */
export class EventEmitter<EventTypes extends object> {
  protected readonly _listeners: Listeners = new Listeners();

  /** Calls the listener at each event, as many times as it was added. */
  on<Event extends keyof EventTypes>(event: Event, listener: EventListener<EventTypes, Event>): this {
    this._listeners.add(event, listener, false);
    return this;
  }

  /** Removes a listener; one that was added several times, once. */
  off<Event extends keyof EventTypes>(event: Event, listener: EventListener<EventTypes, Event>): this {
    this._listeners.remove(event, listener);
    return this;
  }

  /** Calls the listener at the next event only. */
  once<Event extends keyof EventTypes>(event: Event, listener: EventListener<EventTypes, Event>): this {
    this._listeners.add(event, listener, true);
    return this;
  }

  /**
   * Waits for the next event: gives its parameter, or all of them when it has several. Fails when an `error` event
   * comes before.
   */
  emitted<Event extends keyof EventTypes>(
    event: Event,
  ): Promise<EmittedEventResult<EventParameters<EventTypes, Event>>> {
    return this._listeners.next(event) as Promise<EmittedEventResult<EventParameters<EventTypes, Event>>>;
  }

  /** Calls the event's listeners, all of them; what the first that fails throws is thrown then. */
  protected _emit<Event extends keyof EventTypes>(
    event: Event,
    ...parameters: EventParameters<EventTypes, Event>
  ): void {
    this._listeners.callAll(event, parameters);
  }

  protected _hasListener(event: keyof EventTypes): boolean {
    return this._listeners.has(event);
  }
}
