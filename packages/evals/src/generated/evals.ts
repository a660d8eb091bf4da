// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type {
  EvalGraderPython,
  EvalGraderScoreModel,
  EvalGraderTextSimilarity,
  GraderInputs,
  LabelModelGrader,
  StringCheckGrader,
} from '@oxide/graders';
import type { Metadata } from '@oxide/shared';

/** An evaluation to define. */
export interface EvalCreateParams {
  /** What the items look like, or where they come from. */
  data_source_config: EvalCreateParams.Custom | EvalCreateParams.Logs | EvalCreateParams.StoredCompletions;
  /**
   * Graders for every run. They refer to data as `{{item.field}}` and to output as
   * `{{sample.output_text}}`.
   */
  testing_criteria: Array<
      | EvalCreateParams.LabelModel
      | StringCheckGrader
      | EvalCreateParams.TextSimilarity
      | EvalCreateParams.Python
      | EvalCreateParams.ScoreModel
  >;
  /** Name of the evaluation. */
  name?: string;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

export declare namespace EvalCreateParams {
  /** Items of a shape of your own, given by a JSON Schema. */
  export interface Custom {
    /** Tells which variant of the type this is. */
    type: 'custom';
    /** JSON Schema of each item. */
    item_schema: { [key: string]: unknown };
    /**
     * Whether model output will fill the `sample` namespace.
     *
     * @default false
     */
    include_sample_schema?: boolean;
  }

  /** Lets a model pick a label for each item. */
  export interface LabelModel {
    /** Tells which variant of the type this is. */
    type: 'label_model';
    /** Name of the grader. */
    name: string;
    /** Model that picks; must support structured output. */
    model: string;
    /** Messages for the grading model, with placeholders such as `{{item.question}}`. */
    input: Array<
        | EvalCreateParams.LabelModel.SimpleInputMessage
        | EvalCreateParams.LabelModel.EvalItem
    >;
    /** Labels from which the grader picks. */
    labels: Array<string>;
    /** Labels that count as passed; some of `labels`. */
    passing_labels: Array<string>;
  }

  export namespace LabelModel {
    /** Message for a grading or sampled model; `developer` and `system` outrank `user`. */
    export type EvalItem = LabelModelGrader.Input;

    export namespace EvalItem {
      /** Image as part of a message. */
      export type InputImage = GraderInputs.InputImage;

      /** Text that a model generated. */
      export type OutputText = GraderInputs.OutputText;
    }

    /** Message for a model, with placeholders such as `{{item.question}}`. */
    export interface SimpleInputMessage {
      /** Author of the message, such as `system` or `user`. */
      role: string;
      /** Text of the message; placeholders are filled in. */
      content: string;
    }
  }

  /** Items from logs, picked by metadata. */
  export interface Logs {
    /** Tells which variant of the type this is. */
    type: 'logs';
    /** Metadata that the logs must carry, such as `usecase=chatbot`. */
    metadata?: { [key: string]: unknown };
  }

  /** Grader of an evaluation that runs a Python script. */
  export type Python = EvalGraderPython;

  /** Grader of an evaluation that lets a model give a score. */
  export type ScoreModel = EvalGraderScoreModel;

  /**
   * Items from stored completions; replaced by the logs configuration.
   *
   * @deprecated
   */
  export interface StoredCompletions {
    /** Tells which variant of the type this is. */
    type: 'stored_completions';
    /** Metadata that the completions must carry. */
    metadata?: { [key: string]: unknown };
  }

  /** Grader of an evaluation that measures how similar texts are. */
  export type TextSimilarity = EvalGraderTextSimilarity;
}

/** An evaluation: what its items look like and how outputs are graded. */
export type EvalCreateResponse = EvalListResponse;

export declare namespace EvalCreateResponse {
  /** Grader of an evaluation that runs a Python script. */
  export type EvalGraderPython = OuterEvalGraderPython;

  /** Grader of an evaluation that lets a model give a score. */
  export type EvalGraderScoreModel = OuterEvalGraderScoreModel;

  /** Grader of an evaluation that measures how similar texts are. */
  export type EvalGraderTextSimilarity = OuterEvalGraderTextSimilarity;

  /** Items from logs; gives both `item` and `sample`. */
  export type Logs = EvalListResponse.Logs;
}

/** Items of a shape of your own. */
export interface EvalCustomDataSourceConfig {
  /** Tells which variant of the type this is. */
  type: 'custom';
  /** JSON Schema of the items, and of outputs where they are part. */
  schema: { [key: string]: unknown };
}

/** Confirms that an evaluation was deleted. */
export interface EvalDeleteResponse {
  /** Kind of object; a constant. */
  object: string;
  /** Whether the evaluation has been deleted. */
  deleted: boolean;
  /** Identifier of the evaluation that is gone. */
  eval_id: string;
}

/** Sorting and paging for evaluations. */
export interface EvalListParams extends CursorPageParams {
  /**
   * Sort direction of the field that `order_by` names: `asc` oldest first, `desc` newest first.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
  /**
   * Field by which results are sorted.
   *
   * @default "created_at"
   */
  order_by?: 'created_at' | 'updated_at';
}

/** An evaluation: what its items look like and how outputs are graded. */
export interface EvalListResponse {
  /** Kind of object; a constant. */
  object: 'eval';
  /** Identifier, used to run, change or delete the evaluation. */
  id: string;
  /** Name of the evaluation. */
  name: string;
  /** What the items look like, or where they come from. */
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalListResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  /** Graders for every run. */
  testing_criteria: Array<
      | LabelModelGrader
      | StringCheckGrader
      | EvalListResponse.EvalGraderTextSimilarity
      | EvalListResponse.EvalGraderPython
      | EvalListResponse.EvalGraderScoreModel
  >;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: Metadata | null;
}

export declare namespace EvalListResponse {
  /** Grader of an evaluation that runs a Python script. */
  export type EvalGraderPython = OuterEvalGraderPython;

  /** Grader of an evaluation that lets a model give a score. */
  export type EvalGraderScoreModel = OuterEvalGraderScoreModel;

  /** Grader of an evaluation that measures how similar texts are. */
  export type EvalGraderTextSimilarity = OuterEvalGraderTextSimilarity;

  /** Items from logs; gives both `item` and `sample`. */
  export interface Logs {
    /** Tells which variant of the type this is. */
    type: 'logs';
    /** JSON Schema of the data that graders can refer to. */
    schema: { [key: string]: unknown };
    /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
    metadata?: Metadata | null;
  }
}

export type EvalListResponsesPage = CursorPage<EvalListResponse>;

/** An evaluation: what its items look like and how outputs are graded. */
export type EvalRetrieveResponse = EvalListResponse;

export declare namespace EvalRetrieveResponse {
  /** Grader of an evaluation that runs a Python script. */
  export type EvalGraderPython = OuterEvalGraderPython;

  /** Grader of an evaluation that lets a model give a score. */
  export type EvalGraderScoreModel = OuterEvalGraderScoreModel;

  /** Grader of an evaluation that measures how similar texts are. */
  export type EvalGraderTextSimilarity = OuterEvalGraderTextSimilarity;

  /** Items from logs; gives both `item` and `sample`. */
  export type Logs = EvalListResponse.Logs;
}

/**
 * Items from stored completions; replaced by the logs configuration.
 *
 * @deprecated
 */
export interface EvalStoredCompletionsDataSourceConfig {
  /** Tells which variant of the type this is. */
  type: 'stored_completions';
  /** JSON Schema of the data that graders can refer to. */
  schema: { [key: string]: unknown };
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

/** Changes to an evaluation: its name and metadata. */
export interface EvalUpdateParams {
  /** New name of the evaluation. */
  name?: string;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

/** An evaluation: what its items look like and how outputs are graded. */
export type EvalUpdateResponse = EvalListResponse;

export declare namespace EvalUpdateResponse {
  /** Grader of an evaluation that runs a Python script. */
  export type EvalGraderPython = OuterEvalGraderPython;

  /** Grader of an evaluation that lets a model give a score. */
  export type EvalGraderScoreModel = OuterEvalGraderScoreModel;

  /** Grader of an evaluation that measures how similar texts are. */
  export type EvalGraderTextSimilarity = OuterEvalGraderTextSimilarity;

  /** Items from logs; gives both `item` and `sample`. */
  export type Logs = EvalListResponse.Logs;
}

type OuterEvalGraderPython = EvalGraderPython;
type OuterEvalGraderScoreModel = EvalGraderScoreModel;
type OuterEvalGraderTextSimilarity = EvalGraderTextSimilarity;
