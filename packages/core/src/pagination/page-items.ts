import type { AbstractPage } from './abstract-page.ts';

type Result<Item> = IteratorResult<Item, void>;

/**
 * The items of pages, one after another. An async generator by hand, which gives an item of a page that is there with
 * one promise: generators around each other (of the promise, its page and the pages) took a sixth of a long list's CPU.
 */
export class PageItems<Item> implements AsyncGenerator<Item, void, undefined> {
  readonly #pages: AsyncIterator<AbstractPage<Item>>;
  #items: readonly Item[] = [];
  #taken = 0;
  #ended = false;
  /** What is under way; who asks meanwhile comes behind. */
  #last: Promise<unknown> | undefined;

  constructor(pages: AsyncIterator<AbstractPage<Item>>) {
    this.#pages = pages;
  }

  next(): Promise<Result<Item>> {
    if (this.#last === undefined && this.#taken < this.#items.length) return Promise.resolve(this.#take());
    return this.#behindLast(() => this.#advance());
  }

  return(value: void | PromiseLike<void>): Promise<Result<Item>> {
    return this.#behindLast(async () => {
      await this.#end();
      return { value: await value, done: true };
    });
  }

  throw(error: unknown): Promise<Result<Item>> {
    return this.#behindLast(async () => {
      await this.#end();
      throw error;
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #take(): Result<Item> {
    return { value: this.#items[this.#taken++] as Item, done: false };
  }

  async #advance(): Promise<Result<Item>> {
    while (!this.#ended && this.#taken >= this.#items.length) await this.#turnPage();
    return this.#ended ? { value: undefined, done: true } : this.#take();
  }

  async #turnPage(): Promise<void> {
    this.#ended = true;
    const { value: page, done } = await this.#pages.next();
    if (done) return;
    this.#items = page.getPaginatedItems();
    this.#taken = 0;
    this.#ended = false;
  }

  async #end(): Promise<void> {
    this.#ended = true;
    this.#items = [];
    await this.#pages.return?.();
  }

  #behindLast(action: () => Promise<Result<Item>>): Promise<Result<Item>> {
    const result = this.#last ? this.#last.then(action) : action();
    const finish = () => {
      if (this.#last === over) this.#last = undefined;
    };
    const over = result.then(finish, finish);
    this.#last = over;
    return result;
  }
}
