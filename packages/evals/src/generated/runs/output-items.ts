// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type { EvalAPIError } from '../runs.ts';

/** Filter and paging for a run's output items. */
export interface OutputItemListParams extends CursorPageParams {
  /** Evaluation that the run belongs to. */
  eval_id: string;
  /** Only items that passed, or only those that failed. */
  status?: 'fail' | 'pass';
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}

/** Result of one item in a run. */
export interface OutputItemListResponse {
  /** Kind of object; a constant. */
  object: 'eval.run.output_item';
  /** Identifier of the output item. */
  id: string;
  /** Run that the output item belongs to. */
  run_id: string;
  /** Evaluation that the run belongs to. */
  eval_id: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** State of the output item. */
  status: string;
  /** Number of the input item within the data source. */
  datasource_item_id: number;
  /** Input item that was evaluated. */
  datasource_item: { [key: string]: unknown };
  /** Verdicts of the graders, one each. */
  results: Array<OutputItemListResponse.Result>;
  /** What the model was given and what it answered. */
  sample: OutputItemListResponse.Sample;
}

export declare namespace OutputItemListResponse {
  /** Verdict of one grader on one item. */
  export interface Result {
    /** Name of the grader. */
    name: string;
    /** Score that the grader gave. */
    score: number;
    /** Whether the output passed. */
    passed: boolean;
    /** Kind of the grader. */
    type?: string;
    /** What the grader produced on the way; null for nothing. */
    sample?: { [key: string]: unknown } | null;
    [key: string]: unknown;
  }

  /** What the model was given and what it answered. */
  export interface Sample {
    /** One entry per message that the model was given. */
    input: Array<OutputItemListResponse.Sample.Input>;
    /** One entry per message that the model answered with. */
    output: Array<OutputItemListResponse.Sample.Output>;
    /** Why generation ended. */
    finish_reason: string;
    /** Model that answered. */
    model: string;
    /** Tokens that the sample consumed. */
    usage: OutputItemListResponse.Sample.Usage;
    /** What went wrong; null or absent when nothing did. */
    error: EvalAPIError;
    /** Sampling temperature that was used. */
    temperature: number;
    /** Limit on generated tokens, reasoning included. */
    max_completion_tokens: number;
    /** Nucleus sampling that was used. */
    top_p: number;
    /** Seed that was used. */
    seed: number;
  }

  export namespace Sample {
    /** One entry per message that the model was given. */
    export interface Input {
      /** Author of the message. */
      role: string;
      /** Text of the message. */
      content: string;
    }

    /** One entry per message that the model answered with. */
    export interface Output {
      /** Author of the message. */
      role?: string;
      /** Text of the message. */
      content?: string;
    }

    /** Tokens that the sample consumed. */
    export interface Usage {
      /** Input and output tokens together. */
      total_tokens: number;
      /** Tokens that the model generated, including reasoning. */
      completion_tokens: number;
      /** Number of tokens that the prompt takes. */
      prompt_tokens: number;
      /** Prompt tokens that were served from the cache. */
      cached_tokens: number;
    }
  }
}

export type OutputItemListResponsesPage = CursorPage<OutputItemListResponse>;

/** Selects the output item to read. */
export interface OutputItemRetrieveParams {
  /** Evaluation that the run belongs to. */
  eval_id: string;
  /** Run that the output item belongs to. */
  run_id: string;
}

/** Result of one item in a run. */
export type OutputItemRetrieveResponse = OutputItemListResponse;

export declare namespace OutputItemRetrieveResponse {
  /** Verdict of one grader on one item. */
  export type Result = OutputItemListResponse.Result;

  /** What the model was given and what it answered. */
  export type Sample = OutputItemListResponse.Sample;

  export namespace Sample {
    /** One entry per message that the model was given. */
    export type Input = OutputItemListResponse.Sample.Input;

    /** One entry per message that the model answered with. */
    export type Output = OutputItemListResponse.Sample.Output;

    /** Tokens that the sample consumed. */
    export type Usage = OutputItemListResponse.Sample.Usage;
  }
}
