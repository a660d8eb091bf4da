import type { Client } from '../client/client.ts';
import type { FinalRequestOptions } from '../client/request-options.ts';
import { AbstractPage } from './abstract-page.ts';
import { listOf } from './list-of.ts';
import { withQuery } from './with-query.ts';

export interface NextCursorPageResponse<Item> {
  data: Item[];
  has_more: boolean;
  next: string | null;
}

export interface NextCursorPageParams {
  /** Cursor that the previous page gave. */
  after?: string;
  /** Items of a page, at most. */
  limit?: number;
}

/** A list that gives a cursor for its next page. */
export class NextCursorPage<Item> extends AbstractPage<Item> implements NextCursorPageResponse<Item> {
  /** @internal Nothing here looks at the response. */
  static readonly _leavesResponse: boolean = true;
  data: Item[];
  has_more: boolean;
  next: string | null;

  constructor(
    client: Client,
    response: Response,
    body: NextCursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = listOf(body.data);
    this.has_more = body.has_more || false;
    this.next = body.next || null;
  }

  override getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    return this.has_more && this.nextPageRequestOptions() !== null;
  }

  override nextPageRequestOptions(): FinalRequestOptions | null {
    const cursor = this.next;
    return cursor ? withQuery(this.options, { after: cursor }) : null;
  }
}
