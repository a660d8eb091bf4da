// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type { Metadata } from '@oxide/shared';

/** Requests from a file that run in the background, within a day. */
export interface Batch {
  /** Identifier, used to retrieve or cancel the batch. */
  id: string;
  /** Kind of object; a constant. */
  object: 'batch';
  /** API path that every request of the batch goes to. */
  endpoint: string;
  /** File with the requests of the batch, as JSON lines. */
  input_file_id: string;
  /** How soon the batch should be done, such as `24h`. */
  completion_window: string;
  /** State of the batch; `cancelling` can last up to 10 minutes. */
  status:
    | 'validating'
    | 'failed'
    | 'in_progress'
    | 'finalizing'
    | 'completed'
    | 'expired'
    | 'cancelling'
    | 'cancelled';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Model that the requests use. */
  model?: string;
  /** Errors that kept the batch from running. */
  errors?: Batch.Errors;
  /** File with the results of the requests that succeeded. */
  output_file_id?: string;
  /** File with the requests that failed. */
  error_file_id?: string;
  /** When processing began, in Unix seconds; absent until then. */
  in_progress_at?: number;
  /** Deadline of the batch in Unix seconds; requests that are open then expire. */
  expires_at?: number;
  /** When collecting the results began, in Unix seconds; absent otherwise. */
  finalizing_at?: number;
  /** When the work was completed, in Unix seconds; null or absent otherwise. */
  completed_at?: number;
  /** When it failed, in Unix seconds; null or absent otherwise. */
  failed_at?: number;
  /** When it expired, in Unix seconds; null or absent otherwise. */
  expired_at?: number;
  /** When cancelling began, in Unix seconds; absent otherwise. */
  cancelling_at?: number;
  /** When it was cancelled, in Unix seconds; null or absent otherwise. */
  cancelled_at?: number;
  /** How many requests are in which state. */
  request_counts?: BatchRequestCounts;
  /** Tokens that the requests consumed; only for batches since 7 September 2025. */
  usage?: BatchUsage;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

export declare namespace Batch {
  /** Errors that kept the batch from running. */
  export interface Errors {
    /** Kind of object; a constant. */
    object?: string;
    /** The errors, one entry each. */
    data?: Array<BatchError>;
  }
}

/** A batch to run. */
export interface BatchCreateParams {
  /** JSON lines file, uploaded with purpose `batch`: at most 50,000 requests and 200 MB. */
  input_file_id: string;
  /** API path that every request of the batch goes to. For embeddings, at most 50,000 inputs in all. */
  endpoint:
    | '/v1/responses'
    | '/v1/chat/completions'
    | '/v1/embeddings'
    | '/v1/completions'
    | '/v1/moderations'
    | '/v1/images/generations'
    | '/v1/images/edits'
    | '/v1/videos';
  /** How soon the batch should be done, such as `24h`. */
  completion_window: '24h';
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /** How long result files live, counted from their creation. */
  output_expires_after?: BatchCreateParams.OutputExpiresAfter;
}

export declare namespace BatchCreateParams {
  /** When result files are deleted automatically. */
  export interface OutputExpiresAfter {
    /** Moment from which the lifetime is counted: creation of the file, not of the batch. */
    anchor: 'created_at';
    /** Seconds after the anchor, from 3600 (an hour) to 2592000 (30 days). */
    seconds: number;
  }
}

/** Why a batch, or a line of it, is invalid. */
export interface BatchError {
  /** Code of the error, for programs. */
  code?: string;
  /** Explanation of the error, for people. */
  message?: string;
  /** Name of the offending parameter; null when the error isn't about one. */
  param?: string | null;
  /** Line of the input file in which the error lies; null when it isn't about a line. */
  line?: number | null;
}

/** Paging through batches. */
export interface BatchListParams extends CursorPageParams {}

/** How many requests of a batch are done. */
export interface BatchRequestCounts {
  /** Number of requests altogether. */
  total: number;
  /** Requests that succeeded. */
  completed: number;
  /** Requests that failed. */
  failed: number;
}

/** Tokens that the requests consumed; only for batches since 7 September 2025. */
export interface BatchUsage {
  /** Number of tokens in the input. */
  input_tokens: number;
  /** How the input tokens divide into kinds. */
  input_tokens_details: BatchUsage.InputTokensDetails;
  /** Generated tokens, reasoning included. */
  output_tokens: number;
  /** How the output tokens divide into kinds. */
  output_tokens_details: BatchUsage.OutputTokensDetails;
  /** Input and output tokens together. */
  total_tokens: number;
}

export declare namespace BatchUsage {
  /** How the input tokens divide into kinds. */
  export interface InputTokensDetails {
    /** Prompt tokens that were served from the cache. */
    cached_tokens: number;
  }

  /** How the output tokens divide into kinds. */
  export interface OutputTokensDetails {
    /** Tokens spent on reasoning, which the output doesn't show. */
    reasoning_tokens: number;
  }
}

export type BatchesPage = CursorPage<Batch>;
