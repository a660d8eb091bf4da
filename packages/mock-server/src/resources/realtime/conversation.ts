import { ApiError, invalidValue, missingParameter } from '../../http/error-reply.ts';
import { arrayMember, isObject, type JsonObject, member } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';

const idPrefixes: Record<string, string> = {
  message: 'item_',
  function_call: 'item_',
  function_call_output: 'item_',
};

/** A client could add items without end: the oldest go first. */
const mostItems = 10_000;

/** The items of a conversation, in their order. */
export class Conversation {
  readonly #context: ApiContext;
  readonly #items: JsonObject[] = [];

  constructor(context: ApiContext) {
    this.#context = context;
  }

  get items(): readonly JsonObject[] {
    return this.#items;
  }

  /** Adds what the client sent, behind the item that it names or at the end (`root`: at the beginning). */
  create(given: unknown, previousId: unknown): { item: JsonObject; previousId: string | null } {
    if (!isObject(given)) throw missingParameter('item');
    const type = String(given.type);
    if (!Object.hasOwn(idPrefixes, type)) throw invalidValue('item.type', Object.keys(idPrefixes).join(', '));
    const item = {
      id: typeof given.id === 'string' ? given.id : this.#context.id('item_', 24),
      object: 'realtime.item',
      ...given,
      status: 'completed',
    };
    if (this.#find(item.id)) throw invalidValue('item.id', 'an id that no item of the conversation has');
    const index =
      previousId === 'root'
        ? 0
        : typeof previousId === 'string'
          ? this.#indexOf(previousId) + 1
          : this.#items.length;
    const before = index === 0 ? null : String(this.#items[index - 1]!.id);
    this.#items.splice(index, 0, item);
    if (this.#items.length > mostItems) this.#items.shift();
    return { item, previousId: before };
  }

  /** Adds an item of the server's own at the end. */
  append(item: JsonObject): string | null {
    const last = this.#items.at(-1);
    this.#items.push(item);
    if (this.#items.length > mostItems) this.#items.shift();
    return last === undefined ? null : String(last.id);
  }

  replace(item: JsonObject): void {
    const index = this.#items.findIndex(({ id }) => id === item.id);
    if (index >= 0) this.#items[index] = item;
  }

  item(id: unknown): JsonObject {
    return this.#items[this.#indexOf(id)]!;
  }

  delete(id: unknown): void {
    this.#items.splice(this.#indexOf(id), 1);
  }

  #indexOf(id: unknown): number {
    const index = this.#items.findIndex((item) => item.id === id);
    if (index < 0)
      throw new ApiError(400, `Item with id '${String(id)}' not found.`, {
        param: 'item_id',
        code: 'item_not_found',
      });
    return index;
  }

  #find(id: string): JsonObject | undefined {
    return this.#items.find((item) => item.id === id);
  }
}

/** The items as the Responses API would have them, with what was said in place of audio. */
export function asInput(items: readonly JsonObject[]): JsonObject[] {
  return items.map((item) => {
    if (item.type !== 'message') return item;
    const content = arrayMember(item, 'content').map((part) => ({
      type: 'input_text',
      text: member(part, 'text') ?? member(part, 'transcript') ?? '',
    }));
    return { ...item, content };
  });
}
