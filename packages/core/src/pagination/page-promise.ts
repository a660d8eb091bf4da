import { APIPromise, type PendingCall } from '../client/api-promise.ts';
import type { Client } from '../client/client.ts';
import { parseResponse } from '../client/parse-response.ts';
import { type AbstractPage, type PageConstructor, responseFor } from './abstract-page.ts';
import { PageItems } from './page-items.ts';

/** A list to come: `await` gives its first page, `for await` the items of all pages. */
export class PagePromise<
    PageClass extends AbstractPage<Item>,
    Item = ReturnType<PageClass['getPaginatedItems']>[number],
  >
  extends APIPromise<PageClass>
  implements AsyncIterable<Item>
{
  constructor(client: Client, pending: PendingCall, Page: PageConstructor<Item, PageClass>) {
    super(pending, async (props) => {
      const body = (await parseResponse(props)) as never;
      const response = responseFor(Page, () => props.response.toResponse());
      return new Page(client, response, body ?? ({} as never), props.options);
    });
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item> {
    return new PageItems(this.#pages());
  }

  async *#pages(): AsyncGenerator<PageClass> {
    yield* (await this).iterPages();
  }
}
