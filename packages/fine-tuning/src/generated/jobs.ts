// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type { Metadata } from '@oxide/shared';
import type { DpoMethod, ReinforcementMethod, SupervisedMethod } from './methods.ts';

/** A fine-tuning job and how far it is. */
export interface FineTuningJob {
  /** Identifier, used to follow, pause or cancel the job. */
  id: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Why the job failed; null when it didn't. */
  error: FineTuningJob.Error | null;
  /** Name of the resulting model; null while the job runs. */
  fine_tuned_model: string | null;
  /** When the job ended, in Unix seconds; null while it runs. */
  finished_at: number | null;
  /** Training settings; only of `supervised` jobs. */
  hyperparameters: FineTuningJob.Hyperparameters;
  /** Base model of the job. */
  model: string;
  /** Kind of object; a constant. */
  object: 'fine_tuning.job';
  /** Organization that owns the job. */
  organization_id: string;
  /** Files with the results of the training. */
  result_files: Array<string>;
  /** State of the job; only `succeeded`, `failed` and `cancelled` are final. */
  status: 'validating_files' | 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  /** Tokens that the training is billed for; null while it runs. */
  trained_tokens: number | null;
  /** File of training data. */
  training_file: string;
  /** File of validation data; null for none. */
  validation_file: string | null;
  /** Seed that was used. */
  seed: number;
  /** Services that get the job's metrics; null for none. Items: at most 5. */
  integrations?: Array<FineTuningJobWandbIntegrationObject> | null;
  /** When the job should be done, in Unix seconds; null when it isn't running. */
  estimated_finish?: number | null;
  /** Training method with its settings. */
  method?: FineTuningJob.Method;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

export declare namespace FineTuningJob {
  /** Why the job failed; null when it didn't. */
  export interface Error {
    /** Code of the error, for programs. */
    code: string;
    /** Explanation of the error, for people. */
    message: string;
    /** Invalid parameter, mostly one of the files; null when the failure isn't about one. */
    param: string | null;
  }

  /** Training settings; only of `supervised` jobs. */
  export interface Hyperparameters {
    /**
     * Training examples per update of the weights; larger means fewer, steadier updates.
     *
     * @default "auto"
     */
    batch_size?: 'auto' | number | null;
    /** Factor on the learning rate; smaller guards against overfitting. */
    learning_rate_multiplier?: 'auto' | number;
    /** How often training goes through the data. */
    n_epochs?: 'auto' | number;
  }

  /** How the model is trained; `type` says which settings apply. */
  export interface Method {
    /** Which training method is used. */
    type: 'supervised' | 'dpo' | 'reinforcement';
    /** Settings of supervised fine-tuning. */
    supervised?: SupervisedMethod;
    /** Settings of direct preference optimization. */
    dpo?: DpoMethod;
    /** Settings of reinforcement fine-tuning. */
    reinforcement?: ReinforcementMethod;
  }
}

/** What happened in a fine-tuning job. */
export interface FineTuningJobEvent {
  /** Kind of object; a constant. */
  object: 'fine_tuning.job.event';
  /** Identifier of the event. */
  id: string;
  /** When the event occurred, in Unix seconds. */
  created_at: number;
  /** Severity of the event. */
  level: 'info' | 'warn' | 'error';
  /** What happened, in words. */
  message: string;
  /** Whether it is a message or a set of measurements. */
  type?: 'message' | 'metrics';
  /** Details of the event, such as measurements. */
  data?: unknown;
}

export type FineTuningJobEventsPage = CursorPage<FineTuningJobEvent>;

/** Where at Weights & Biases the metrics go. */
export interface FineTuningJobWandbIntegration {
  /** Project at Weights & Biases in which the run is made. */
  project: string;
  /** What to call the run; null for the job's identifier. */
  name?: string | null;
  /** Team or user at Weights & Biases under which the run appears; the key's default when unset. */
  entity?: string | null;
  /** Labels to put on the run at Weights & Biases. */
  tags?: Array<string>;
}

/** Outside service that gets the job's metrics. */
export interface FineTuningJobWandbIntegrationObject {
  /** Service that gets the metrics; `wandb` for Weights & Biases. */
  type: 'wandb';
  /** Where at Weights & Biases the metrics go. */
  wandb: FineTuningJobWandbIntegration;
}

export type FineTuningJobsPage = CursorPage<FineTuningJob>;

/** A model to fine-tune, and the data for it. */
export interface JobCreateParams {
  /** Model to start from. */
  model: (string & {}) | 'babbage-002' | 'davinci-002' | 'gpt-3.5-turbo' | 'gpt-4o-mini';
  /** JSON lines file, uploaded with purpose `fine-tune`; its format depends on the model and the method. */
  training_file: string;
  /**
   * Training settings in their old place; put them into `method`.
   *
   * @deprecated
   */
  hyperparameters?: JobCreateParams.Hyperparameters;
  /** Up to 64 characters that become part of the new model's name. Length: 1 to 64 characters. */
  suffix?: string | null;
  /**
   * JSON lines file, uploaded with purpose `fine-tune`, on which quality is measured while training. Must
   * not overlap the training data.
   */
  validation_file?: string | null;
  /** Outside services that get the job's metrics; null for none. */
  integrations?: Array<JobCreateParams.Integration> | null;
  /** Makes training repeatable as far as possible; chosen at random when left out. Range: 0 to 2147483647. */
  seed?: number | null;
  /** Training method with its settings. */
  method?: JobCreateParams.Method;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

export declare namespace JobCreateParams {
  /**
   * Training settings in their old place; put them into `method`.
   *
   * @deprecated
   */
  export interface Hyperparameters {
    /** Training examples per update of the weights; larger means fewer, steadier updates. */
    batch_size?: 'auto' | number;
    /** Factor on the learning rate; smaller guards against overfitting. */
    learning_rate_multiplier?: 'auto' | number;
    /** How often training goes through the data. */
    n_epochs?: 'auto' | number;
  }

  /** Outside service that gets the job's metrics. */
  export interface Integration {
    /** Service that gets the metrics; `wandb` for Weights & Biases. */
    type: 'wandb';
    /** Where at Weights & Biases the metrics go. */
    wandb: JobCreateParams.Integration.Wandb;
  }

  export namespace Integration {
    /** Where at Weights & Biases the metrics go. */
    export interface Wandb {
      /** Project at Weights & Biases in which the run is made. */
      project: string;
      /** What to call the run; the job's identifier when left out. */
      name?: string | null;
      /** Team or user at Weights & Biases under which the run appears; the key's default when unset. */
      entity?: string | null;
      /** Labels to put on the run at Weights & Biases. */
      tags?: Array<string>;
    }
  }

  /** How the model is trained; `type` says which settings apply. */
  export type Method = FineTuningJob.Method;
}

/** Paging through a job's events. */
export interface JobListEventsParams extends CursorPageParams {}

/** Filter and paging for fine-tuning jobs. */
export interface JobListParams extends CursorPageParams {
  /** Only jobs that carry these metadata pairs; null for jobs without metadata. */
  metadata?: { [key: string]: string } | null;
}
