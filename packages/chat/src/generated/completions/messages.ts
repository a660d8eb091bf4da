// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPageParams } from '@oxide/core';

/** Paging through the messages of a stored chat completion. */
export interface MessageListParams extends CursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}
