// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPageParams } from '@oxide/core';
import type { BetaResponseIncludable, BetaResponseItem } from '../responses.ts';

/** One page of the input items of a response. */
export interface BetaResponseItemList {
  /** Kind of object; a constant. */
  object: 'list';
  /** Items of this page. */
  data: Array<BetaResponseItem>;
  /** Whether further pages exist. */
  has_more: boolean;
  /** ID of the first object on this page. */
  first_id: string;
  /** ID of the last object on this page; pass it as `after` to get the next one. */
  last_id: string;
}

/** Paging through the input of a response. */
export interface InputItemListParams extends CursorPageParams {
  /** Sort direction: `asc` oldest first; `desc`, the default, newest first. */
  order?: 'asc' | 'desc';
  /** Extra output to return with the items. */
  include?: Array<BetaResponseIncludable>;
  /** Beta features to switch on for the request. */
  betas?: Array<'responses_multi_agent=v1'>;
}
