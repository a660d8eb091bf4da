import { EventEmitter, type EventParameters } from '@oxide/core/internal';

export { EventEmitter, type EventParameters } from '@oxide/core/internal';

/** An emitter for a part of a program that tells the events itself. */
export class InternalEventEmitter<EventTypes extends object> extends EventEmitter<EventTypes> {
  override _emit<Event extends keyof EventTypes>(
    event: Event,
    ...parameters: EventParameters<EventTypes, Event>
  ): void {
    super._emit(event, ...parameters);
  }
}
