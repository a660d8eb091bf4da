import type { JsonObject } from '../../json.ts';

interface Remembered {
  readonly id: string;
  readonly history: readonly JsonObject[];
}

/** A client could name lanes without end. */
const mostLanes = 256;

/**
 * What a connection knows by itself: the last response of each lane with all that led to it, stored or not. Older ones
 * are found only among those that are stored.
 */
export class ConnectionMemory {
  readonly #lanes = new Map<string, Remembered>();

  find(id: string): readonly JsonObject[] | undefined {
    for (const remembered of this.#lanes.values()) if (remembered.id === id) return remembered.history;
    return undefined;
  }

  set(lane: string, id: string, history: readonly JsonObject[]): void {
    this.#lanes.delete(lane);
    this.#lanes.set(lane, { id, history });
    if (this.#lanes.size <= mostLanes) return;
    for (const oldest of this.#lanes.keys()) {
      this.#lanes.delete(oldest);
      return;
    }
  }

  forget(id: unknown): void {
    for (const [lane, remembered] of this.#lanes) if (remembered.id === id) this.#lanes.delete(lane);
  }
}
