import type { Response, ResponseInput, ResponseInputItem } from '../generated/index.ts';
import { toResponseInputItems } from '../transcript/to-input-items.ts';
import type { Connection } from './connection.ts';

/** One response of a conversation, and what was said to get it. */
interface Step {
  readonly previous: string | undefined;
  readonly items: readonly ResponseInputItem[];
  /** Whether the server keeps it beyond the connection. */
  readonly stored: boolean;
  /** The connection that made it, whose server has it at hand. */
  readonly connection: Connection | undefined;
  readonly size: number;
}

export interface RecordedTurn extends Pick<Step, 'stored' | 'connection'> {
  readonly previous: string | null | undefined;
  readonly input: string | ResponseInput | undefined;
  /** Of the request's JSON. */
  readonly length: number;
  readonly response: Response;
}

/**
 * What was said in the turns of a session, so that a conversation goes on when the server has lost it. Bounded:
 * what was said longest ago is forgotten first.
 */
export class ConversationMemory {
  readonly #steps = new Map<string, Step>();
  readonly #maxBytes: number;
  #size = 0;

  /** @param maxBytes of JSON, counted in characters */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  record({ response, previous, input, length, stored, connection }: RecordedTurn): void {
    const output = toResponseInputItems(response.output ?? []);
    const items = [...toItems(input), ...output];
    const size = length + JSON.stringify(output).length;
    this.#forget(response.id);
    this.#steps.set(response.id, { previous: previous ?? undefined, items, stored, connection, size });
    this.#size += size;
    for (const id of this.#steps.keys()) {
      if (this.#size <= this.#maxBytes) break;
      this.#forget(id);
    }
  }

  /** Whether a request on the connection, or over HTTP without one, can name the response, as far as is known. */
  isAtHand(id: string, connection: Connection | undefined): boolean {
    const step = this.#steps.get(id);
    if (!step || step.stored) return true;
    return connection !== undefined && step.connection === connection;
  }

  /** All that was said up to the response, with it; undefined when a part was not said here, or forgotten. */
  itemsUpTo(id: string): ResponseInputItem[] | undefined {
    const steps: Step[] = [];
    for (let next: string | undefined = id; next !== undefined; ) {
      const step = this.#steps.get(next);
      // A server that gives an id twice could close a circle.
      if (!step || steps.length > this.#steps.size) return undefined;
      steps.push(step);
      next = step.previous;
    }
    return steps.reverse().flatMap(({ items }) => items);
  }

  #forget(id: string): void {
    this.#size -= this.#steps.get(id)?.size ?? 0;
    this.#steps.delete(id);
  }
}

export function toItems(input: string | ResponseInput | undefined): ResponseInput {
  if (input === undefined) return [];
  return typeof input === 'string' ? [{ role: 'user', content: input }] : input;
}
