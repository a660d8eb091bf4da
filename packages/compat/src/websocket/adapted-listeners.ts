/** A listener as callers give it; of which parameters, the event tells. */
export type Listener = (...parameters: never[]) => void;

type Tell = (...parameters: unknown[]) => void;

/** Adds and removes a listener of the platform. */
interface Platform {
  add(event: string, listener: Tell): void;
  remove(event: string, listener: Tell): void;
}

/**
 * The listeners of a socket, each with the one of the platform that stands for it: that gets what the platform tells,
 * and tells it as all platforms do.
 */
export class AdaptedListeners {
  readonly #platform: Platform;
  readonly #adapt: (event: string, tell: Tell) => Tell;
  readonly #byEvent = new Map<string, Map<Listener, Tell[]>>();

  constructor(platform: Platform, adapt: (event: string, tell: Tell) => Tell) {
    this.#platform = platform;
    this.#adapt = adapt;
  }

  add(event: string, listener: Listener, isOnce: boolean): void {
    const adapted: Tell = this.#adapt(event, (...parameters) => {
      if (isOnce && !this.#remove(event, listener, adapted)) return;
      (listener as unknown as Tell)(...parameters);
    });
    const ofEvent = this.#byEvent.get(event) ?? new Map<Listener, Tell[]>();
    this.#byEvent.set(event, ofEvent);
    ofEvent.set(listener, [...(ofEvent.get(listener) ?? []), adapted]);
    this.#platform.add(event, adapted);
  }

  /** Removes the registration that came last. */
  remove(event: string, listener: Listener): void {
    const last = this.#byEvent.get(event)?.get(listener)?.at(-1);
    if (last) this.#remove(event, listener, last);
  }

  /** @returns whether it was still there */
  #remove(event: string, listener: Listener, adapted: Tell): boolean {
    const ofEvent = this.#byEvent.get(event);
    const all = ofEvent?.get(listener) ?? [];
    const left = all.filter((one) => one !== adapted);
    if (left.length === all.length) return false;
    if (left.length > 0) ofEvent?.set(listener, left);
    else ofEvent?.delete(listener);
    if (ofEvent?.size === 0) this.#byEvent.delete(event);
    this.#platform.remove(event, adapted);
    return true;
  }
}
