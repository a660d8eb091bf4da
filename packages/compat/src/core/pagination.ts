import type { FinalRequestOptions } from '@oxide/core';

export {
  AbstractPage,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type ConversationCursorPageResponse,
  CursorPage,
  type CursorPageParams,
  type CursorPageResponse,
  NextCursorPage,
  type NextCursorPageParams,
  type NextCursorPageResponse,
  Page,
  PagePromise,
  type PageResponse,
} from '@oxide/core';

/** What of a request a page may ask for. */
export type PageRequestOptions = Pick<FinalRequestOptions, 'query' | 'headers' | 'body' | 'path' | 'method'>;
