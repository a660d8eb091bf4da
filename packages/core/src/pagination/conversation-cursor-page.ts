import type { Client } from '../client/client.ts';
import type { FinalRequestOptions } from '../client/request-options.ts';
import { AbstractPage } from './abstract-page.ts';
import { listOf } from './list-of.ts';
import { withQuery } from './with-query.ts';

export interface ConversationCursorPageResponse<Item> {
  data: Item[];
  has_more: boolean;
  last_id: string;
}

export interface ConversationCursorPageParams {
  /** Id of the item that the page starts after. */
  after?: string;
  /** Items of a page, at most. */
  limit?: number;
}

/** A list that names the id that the next page starts after. */
export class ConversationCursorPage<Item>
  extends AbstractPage<Item>
  implements ConversationCursorPageResponse<Item>
{
  /** @internal Nothing here looks at the response. */
  static readonly _leavesResponse: boolean = true;
  data: Item[];
  has_more: boolean;
  last_id: string;

  constructor(
    client: Client,
    response: Response,
    body: ConversationCursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = listOf(body.data);
    this.has_more = body.has_more || false;
    this.last_id = body.last_id || '';
  }

  override getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    return this.has_more && super.hasNextPage();
  }

  override nextPageRequestOptions(): FinalRequestOptions | null {
    const cursor = this.last_id;
    return cursor ? withQuery(this.options, { after: cursor }) : null;
  }
}
