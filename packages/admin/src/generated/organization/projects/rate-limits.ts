// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';

/** Rate limits of a project for one model. */
export interface ProjectRateLimit {
  /** Kind of object; a constant. */
  object: 'project.rate_limit';
  /** Identifier, used to change the limits. */
  id: string;
  /** Model that the limits hold for. */
  model: string;
  /** Requests allowed per minute. */
  max_requests_per_1_minute: number;
  /** Tokens allowed per minute. */
  max_tokens_per_1_minute: number;
  /** Images allowed per minute. Not every model has this limit. */
  max_images_per_1_minute?: number;
  /** Megabytes of audio allowed per minute. Not every model has this limit. */
  max_audio_megabytes_per_1_minute?: number;
  /** Requests allowed per day. Not every model has this limit. */
  max_requests_per_1_day?: number;
  /** Input tokens that batches may take per day. Not every model has this limit. */
  batch_1_day_max_input_tokens?: number;
}

export type ProjectRateLimitsPage = ConversationCursorPage<ProjectRateLimit>;

/** Paging through a project's rate limits. */
export interface RateLimitListRateLimitsParams extends ConversationCursorPageParams {
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
}

/** New rate limits of a project for one model. */
export interface RateLimitUpdateRateLimitParams {
  /** Project that the limits hold for. */
  project_id: string;
  /** Requests allowed per minute. */
  max_requests_per_1_minute?: number;
  /** Tokens allowed per minute. */
  max_tokens_per_1_minute?: number;
  /** Images allowed per minute. Not every model has this limit. */
  max_images_per_1_minute?: number;
  /** Megabytes of audio allowed per minute. Not every model has this limit. */
  max_audio_megabytes_per_1_minute?: number;
  /** Requests allowed per day. Not every model has this limit. */
  max_requests_per_1_day?: number;
  /** Input tokens that batches may take per day. Not every model has this limit. */
  batch_1_day_max_input_tokens?: number;
}
