// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '@oxide/graders';

/** A grader, and an output to try it on. */
export interface GraderRunParams {
  /** Grader to try. */
  grader:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | MultiGrader;
  /** Output to be graded; fills the `sample` namespace, and `output_json` when it is valid JSON. */
  model_sample: string;
  /** Item of the data set; fills the `item` namespace. */
  item?: unknown;
}

/** Score that the grader gave, with details. */
export interface GraderRunResponse {
  /** Score that the grader gave. */
  reward: number;
  /** How grading went: errors, scores, tokens and time. */
  metadata: GraderRunResponse.Metadata;
  /** Scores that the total is made of, by grader. */
  sub_rewards: { [key: string]: unknown };
  /** Tokens that grading used, by model. */
  model_grader_token_usage_per_model: { [key: string]: unknown };
}

export declare namespace GraderRunResponse {
  /** How grading went: errors, scores, tokens and time. */
  export interface Metadata {
    /** Name of the grader. */
    name: string;
    /** Kind of the grader. */
    type: string;
    /** Which errors occurred, true or false each. */
    errors: GraderRunResponse.Metadata.Errors;
    /** How long grading took. */
    execution_time: number;
    /** Scores of the single graders, by name. */
    scores: { [key: string]: unknown };
    /** Tokens that grading used; null when none. */
    token_usage: number | null;
    /** Model that produced the sample; null for none. */
    sampled_model_name: string | null;
  }

  export namespace Metadata {
    /** Which errors occurred, true or false each. */
    export interface Errors {
      /** True when the formula couldn't be parsed. */
      formula_parse_error: boolean;
      /** True when the sample couldn't be parsed. */
      sample_parse_error: boolean;
      /** True when the observation was cut short. */
      truncated_observation_error: boolean;
      /** True when the grader gave no usable score. */
      unresponsive_reward_error: boolean;
      /** True when a template used an unknown variable. */
      invalid_variable_error: boolean;
      /** True when something else went wrong. */
      other_error: boolean;
      /** True when the grading script's server failed. */
      python_grader_server_error: boolean;
      /** Kind of the server's failure; null for none. */
      python_grader_server_error_type: string | null;
      /** True when the grading script raised an error. */
      python_grader_runtime_error: boolean;
      /** The error that the grading script raised; null for none. */
      python_grader_runtime_error_details: string | null;
      /** True when the grading model's server failed. */
      model_grader_server_error: boolean;
      /** True when the grading model refused. */
      model_grader_refusal_error: boolean;
      /** True when the grading model's answer couldn't be parsed. */
      model_grader_parse_error: boolean;
      /** What the grading model's server reported; null when nothing. */
      model_grader_server_error_details: string | null;
    }
  }
}

/** A grader to check for validity. */
export interface GraderValidateParams {
  /** Grader to check. */
  grader:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | MultiGrader;
}

/** The grader, as it was understood. */
export interface GraderValidateResponse {
  /** Grader that was found valid. */
  grader?:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | MultiGrader;
}
