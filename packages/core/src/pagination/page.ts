import type { Client } from '../client/client.ts';
import type { FinalRequestOptions } from '../client/request-options.ts';
import { AbstractPage } from './abstract-page.ts';
import { listOf } from './list-of.ts';

export interface PageResponse<Item> {
  data: Item[];
  object: string;
}

/** A list that comes whole: there is no next page. */
export class Page<Item> extends AbstractPage<Item> implements PageResponse<Item> {
  /** @internal Nothing here looks at the response. */
  static readonly _leavesResponse: boolean = true;
  data: Item[];
  object: string;

  constructor(client: Client, response: Response, body: PageResponse<Item>, options: FinalRequestOptions) {
    super(client, response, body, options);
    this.data = listOf(body.data);
    this.object = body.object;
  }

  override getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override nextPageRequestOptions(): FinalRequestOptions | null {
    return null;
  }
}
