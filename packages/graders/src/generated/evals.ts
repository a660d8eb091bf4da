// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { LabelModelGrader, ScoreModelGrader } from './grader-models.ts';

/** Grader of an evaluation that runs a Python script. */
export interface EvalGraderPython {
  /** Tells which variant of the type this is. */
  type: 'python';
  /** Name of the grader. */
  name: string;
  /** Code of the script. */
  source: string;
  /** Image tag of the environment in which the script runs. */
  image_tag?: string;
  /** Score from which the output passes. */
  pass_threshold?: number;
}

/** Grader of an evaluation that lets a model give a score. */
export interface EvalGraderScoreModel {
  /** Tells which variant of the type this is. */
  type: 'score_model';
  /** Name of the grader. */
  name: string;
  /** Model that scores. */
  model: string;
  /** Messages for the grading model; may hold text, image and audio parts and placeholders. */
  input: Array<LabelModelGrader.Input>;
  /** How the grading model samples. */
  sampling_params?: ScoreModelGrader.SamplingParams;
  /** Lowest and highest score. */
  range?: Array<number>;
  /** Score from which the output passes. */
  pass_threshold?: number;
}

/** Grader of an evaluation that measures how similar texts are. */
export interface EvalGraderTextSimilarity {
  /** Tells which variant of the type this is. */
  type: 'text_similarity';
  /** Name of the grader. */
  name: string;
  /** Text to grade. */
  input: string;
  /** Text to compare with. */
  reference: string;
  /** Measure of similarity between the texts. */
  evaluation_metric:
    | 'cosine'
    | 'fuzzy_match'
    | 'bleu'
    | 'gleu'
    | 'meteor'
    | 'rouge_1'
    | 'rouge_2'
    | 'rouge_3'
    | 'rouge_4'
    | 'rouge_5'
    | 'rouge_l';
  /** Score from which the output passes. */
  pass_threshold: number;
}
