// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '@oxide/graders';

/** Training settings of direct preference optimization. */
export interface DpoHyperparameters {
  /** Weight of the penalty for moving away from the reference model in DPO; higher is stricter. */
  beta?: 'auto' | number;
  /** Training examples per update of the weights; larger means fewer, steadier updates. */
  batch_size?: 'auto' | number;
  /** Factor on the learning rate; smaller guards against overfitting. */
  learning_rate_multiplier?: 'auto' | number;
  /** How often training goes through the data. */
  n_epochs?: 'auto' | number;
}

/** Training on pairs of a preferred and a rejected answer. */
export interface DpoMethod {
  /** Settings of the training; `auto` leaves a value to the API. */
  hyperparameters?: DpoHyperparameters;
}

/** Training settings of reinforcement fine-tuning. */
export interface ReinforcementHyperparameters {
  /** Training examples per update of the weights; larger means fewer, steadier updates. */
  batch_size?: 'auto' | number;
  /** Factor on the learning rate; smaller guards against overfitting. */
  learning_rate_multiplier?: 'auto' | number;
  /** How often training goes through the data. */
  n_epochs?: 'auto' | number;
  /**
   * How much the model reasons while it is trained.
   *
   * @default "default"
   */
  reasoning_effort?: 'default' | 'low' | 'medium' | 'high';
  /** Factor on the computing spent exploring during reinforcement training. */
  compute_multiplier?: 'auto' | number;
  /** Training steps between evaluations. */
  eval_interval?: 'auto' | number;
  /** How many samples to generate for evaluation at a training step. */
  eval_samples?: 'auto' | number;
}

/** Training by the score that a grader gives. */
export interface ReinforcementMethod {
  /** Grader whose score is the reward. */
  grader:
    | StringCheckGrader
    | TextSimilarityGrader
    | PythonGrader
    | ScoreModelGrader
    | MultiGrader;
  /** Settings of the training; `auto` leaves a value to the API. */
  hyperparameters?: ReinforcementHyperparameters;
}

/** Training settings of supervised fine-tuning. */
export interface SupervisedHyperparameters {
  /** Training examples per update of the weights; larger means fewer, steadier updates. */
  batch_size?: 'auto' | number;
  /** Factor on the learning rate; smaller guards against overfitting. */
  learning_rate_multiplier?: 'auto' | number;
  /** How often training goes through the data. */
  n_epochs?: 'auto' | number;
}

/** Training on examples of correct answers. */
export interface SupervisedMethod {
  /** Settings of the training; `auto` leaves a value to the API. */
  hyperparameters?: SupervisedHyperparameters;
}
