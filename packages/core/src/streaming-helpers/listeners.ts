interface Registration {
  /** A function; of which parameters, the event tells. */
  readonly listener: unknown;
  readonly once: boolean;
}

const NONE: readonly Registration[] = [];

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
    for (const { listener } of this.#take(event)) callOne(listener, parameters);
  }

  /** The same, but all are called: then what the first to fail has thrown is thrown. */
  callAll(event: PropertyKey, parameters: readonly unknown[]): void {
    let failure: { readonly error: unknown } | undefined;
    for (const { listener } of this.#take(event)) {
      try {
        callOne(listener, parameters);
      } catch (error) {
        failure ??= { error };
      }
    }
    if (failure) throw failure.error;
  }

  /** The parameter of the next event, or all of them when it has several. Fails when an `error` comes before. */
  next(event: PropertyKey): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const onError = (error: unknown) => {
        this.remove(event, onEvent);
        reject(error);
      };
      const onEvent = (...parameters: unknown[]) => {
        this.remove('error', onError);
        resolve(parameters.length > 1 ? parameters : parameters[0]);
      };
      if (event !== 'error') this.add('error', onError, true);
      this.add(event, onEvent, true);
    });
  }

  #take(event: PropertyKey): readonly Registration[] {
    const registrations = this.#byEvent.get(event) ?? NONE;
    if (registrations.some(({ once }) => once)) {
      this.#set(
        event,
        registrations.filter(({ once }) => !once),
      );
    }
    return registrations;
  }

  #set(event: PropertyKey, registrations: Registration[]): void {
    if (registrations.length === 0) this.#byEvent.delete(event);
    else this.#byEvent.set(event, registrations);
  }
}

function callOne(listener: unknown, parameters: readonly unknown[]): void {
  (listener as (...given: readonly unknown[]) => unknown)(...parameters);
}
