import type { Client } from '../client/client.ts';
import type { FinalRequestOptions } from '../client/request-options.ts';
import { AbstractPage } from './abstract-page.ts';
import { listOf } from './list-of.ts';
import { withQuery } from './with-query.ts';

export interface CursorPageResponse<Item> {
  data: Item[];
  has_more: boolean;
}

export interface CursorPageParams {
  /** Id of the item that the page starts after. */
  after?: string;
  /** Items of a page, at most. */
  limit?: number;
}

/** A list whose next page starts after the id of the last item. */
export class CursorPage<Item extends { id?: string | null }>
  extends AbstractPage<Item>
  implements CursorPageResponse<Item>
{
  /** @internal Nothing here looks at the response. */
  static readonly _leavesResponse: boolean = true;
  data: Item[];
  has_more: boolean;

  constructor(
    client: Client,
    response: Response,
    body: CursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = listOf(body.data);
    this.has_more = body.has_more || false;
  }

  override getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    return this.has_more && super.hasNextPage();
  }

  override nextPageRequestOptions(): FinalRequestOptions | null {
    const cursor = this.getPaginatedItems().at(-1)?.id;
    return cursor ? withQuery(this.options, { after: cursor }) : null;
  }
}
