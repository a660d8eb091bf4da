interface Registration {
  /** A function; of which parameters, the event tells. */
  readonly listener: unknown;
  readonly once: boolean;
}

/** The listeners of a stream's events. */
export class Listeners {
  // A map, so that an event may have any name.
  readonly #byEvent = new Map<PropertyKey, Registration[]>();

  has(event: PropertyKey): boolean {
    return this.#byEvent.has(event);
  }

  /** The lists are replaced and never changed: one that is being walked stays as it was. */
  add(event: PropertyKey, listener: unknown, once: boolean): void {
    this.#byEvent.set(event, [...(this.#byEvent.get(event) ?? []), { listener, once }]);
  }

  /** Removes the first registration of the listener, if there is one. */
  remove(event: PropertyKey, listener: unknown): void {
    const registrations = this.#byEvent.get(event) ?? [];
    const index = registrations.findIndex((registration) => registration.listener === listener);
    if (index !== -1) this.#set(event, registrations.toSpliced(index, 1));
  }

  /**
   * Calls the listeners in the order they were added, also one that another of them removes meanwhile; those
   * for one time are removed before. The first that throws ends it.
   */
  call(event: PropertyKey, parameters: readonly unknown[]): void {
    const registrations = this.#byEvent.get(event);
    if (registrations === undefined) return;
    if (registrations.some(({ once }) => once)) {
      this.#set(
        event,
        registrations.filter(({ once }) => !once),
      );
    }
    for (const { listener } of registrations)
      (listener as (...given: readonly unknown[]) => unknown)(...parameters);
  }

  #set(event: PropertyKey, registrations: Registration[]): void {
    if (registrations.length === 0) this.#byEvent.delete(event);
    else this.#byEvent.set(event, registrations);
  }
}
