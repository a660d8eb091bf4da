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
export type { PageRequestOptions } from './core/pagination.ts';
