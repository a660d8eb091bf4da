// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';

/** Paging through a job's checkpoints. */
export interface CheckpointListParams extends CursorPageParams {}

/** State of the model after a step of the training, usable as a model. */
export interface FineTuningJobCheckpoint {
  /** Identifier of the checkpoint. */
  id: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Name of a fine-tuned checkpoint, usable as a model. */
  fine_tuned_model_checkpoint: string;
  /** Training step at which the checkpoint was taken. */
  step_number: number;
  /** Measurements at the step of the checkpoint. */
  metrics: FineTuningJobCheckpoint.Metrics;
  /** Job that made the checkpoint. */
  fine_tuning_job_id: string;
  /** Kind of object; a constant. */
  object: 'fine_tuning.job.checkpoint';
}

export declare namespace FineTuningJobCheckpoint {
  /** Measurements at the step of the checkpoint. */
  export interface Metrics {
    /** Number of the training step. */
    step?: number;
    /** Loss on the training batch. */
    train_loss?: number;
    /** Share of correct tokens on the training batch. */
    train_mean_token_accuracy?: number;
    /** Loss on a validation batch. */
    valid_loss?: number;
    /** Share of correct tokens on a validation batch. */
    valid_mean_token_accuracy?: number;
    /** Loss on the whole validation set. */
    full_valid_loss?: number;
    /** Share of correct tokens on the whole validation set. */
    full_valid_mean_token_accuracy?: number;
  }
}

export type FineTuningJobCheckpointsPage = CursorPage<FineTuningJobCheckpoint>;
