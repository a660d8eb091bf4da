import type { Client } from '../client/client.ts';
import type { FinalRequestOptions } from '../client/request-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';

export type PageConstructor<Item, PageClass extends AbstractPage<Item>> = new (
  client: Client,
  response: Response,
  body: never,
  options: FinalRequestOptions,
) => PageClass;

/** One page of a list, and the way to the next. `for await` walks the items of all pages from this one on. */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  readonly #client: Client;
  protected options: FinalRequestOptions;
  protected response: Response;
  protected body: unknown;

  constructor(client: Client, response: Response, body: unknown, options: FinalRequestOptions) {
    this.#client = client;
    this.options = options;
    this.response = response;
    this.body = body;
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
   * Ends at a page whose cursor was there before: some servers say `has_more` forever.
   */
  async *iterPages(): AsyncGenerator<this> {
    const seen = new Set<string>();
    let page: this = this;
    yield page;
    for (let cursor = cursorOf(page); cursor !== undefined && !seen.has(cursor); cursor = cursorOf(page)) {
      seen.add(cursor);
      const next: this = await page.getNextPage();
      if (isSamePage(page, next)) return;
      page = next;
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.iterPages()) {
      for (const item of page.getPaginatedItems()) yield item;
    }
  }
}

/** What tells the next page from all others; undefined on the last page. */
function cursorOf<Item>(page: AbstractPage<Item>): string | undefined {
  const options = page.hasNextPage() ? page.nextPageRequestOptions() : null;
  return options ? JSON.stringify([options.path, options.query]) : undefined;
}

function isSamePage<Item>(page: AbstractPage<Item>, next: AbstractPage<Item>): boolean {
  return (
    cursorOf(page) === cursorOf(next) &&
    JSON.stringify(page.getPaginatedItems()) === JSON.stringify(next.getPaginatedItems())
  );
}
