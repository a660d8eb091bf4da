import type { Client } from '../client/client.ts';
import type { FinalRequestOptions } from '../client/request-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { PageItems } from './page-items.ts';

export type PageConstructor<Item, PageClass extends AbstractPage<Item>> = new (
  client: Client,
  response: Response,
  body: never,
  options: FinalRequestOptions,
) => PageClass;

/** One page of a list, and the way to the next. `for await` walks the items of all pages from this one on. */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  readonly #client: Client;
  // Declared and not made here: as ordinary members, logs would show the headers of the request.
  declare protected options: FinalRequestOptions;
  declare protected response: Response;
  declare protected body: unknown;

  constructor(client: Client, response: Response, body: unknown, options: FinalRequestOptions) {
    this.#client = client;
    hide(this, 'options', options);
    hide(this, 'body', body);
    if (typeof response === 'function') hideUntilRead(this, 'response', response);
    else hide(this, 'response', response);
  }

  /** The request for the next page, or null at the end. */
  abstract nextPageRequestOptions(): FinalRequestOptions | null;

  abstract getPaginatedItems(): Item[];

  hasNextPage(): boolean {
    return this.getPaginatedItems().length > 0 && this.nextPageRequestOptions() !== null;
  }

  /** @throws OpenAIError on the last page */
  async getNextPage(): Promise<this> {
    const options = this.nextPageRequestOptions();
    if (options === null) {
      throw new OpenAIError(
        'No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.',
      );
    }
    const Page = this.constructor as PageConstructor<Item, this>;
    return await this.#client.requestAPIList(Page, options);
  }

  /**
   * The pages from this one on, each fetched when it is asked for.
   *
   * Ends at a page whose cursor was there before, as some servers say `has_more` forever; a page that was
   * there before as a whole is not given again.
   */
  async *iterPages(): AsyncGenerator<this> {
    /** By cursor, what its page began with. */
    const seen = new Map<string, string>();
    let page: this = this;
    yield page;
    for (let cursor = cursorOf(page); cursor !== undefined && !seen.has(cursor); cursor = cursorOf(page)) {
      seen.set(cursor, beginningOf(page));
      page = await page.getNextPage();
      if (seen.get(cursorOf(page) ?? '') === beginningOf(page)) return;
      yield page;
    }
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item> {
    return new PageItems(this.iterPages());
  }
}

/**
 * The response that a page is made with; for classes whose constructors leave it alone a function, which makes it when
 * somebody reads it: a web `Response` with its headers is a third of a page's CPU. A class that is derived from them may
 * look at it, and gets it made.
 */
export function responseFor(Page: object, make: () => Response): Response {
  return Object.hasOwn(Page, '_leavesResponse') ? (make as unknown as Response) : make();
}

function hide(page: object, name: string, value: unknown): void {
  Object.defineProperty(page, name, { value, writable: true, configurable: true });
}

function hideUntilRead(page: object, name: string, make: () => unknown): void {
  Object.defineProperty(page, name, {
    get() {
      const value = make();
      hide(page, name, value);
      return value;
    },
    set: (value) => hide(page, name, value),
    configurable: true,
  });
}

/** What tells the next page from all others; undefined on the last page. */
function cursorOf<Item>(page: AbstractPage<Item>): string | undefined {
  const options = page.hasNextPage() ? page.nextPageRequestOptions() : null;
  return options ? JSON.stringify([options.path, options.query]) : undefined;
}

/** Enough to tell whether a page with the same cursor is the same page, without keeping its items. */
function beginningOf<Item>(page: AbstractPage<Item>): string {
  const first = page.getPaginatedItems()[0] as { id?: unknown } | null | undefined;
  return typeof first?.id === 'string' ? first.id : String(JSON.stringify(first));
}
