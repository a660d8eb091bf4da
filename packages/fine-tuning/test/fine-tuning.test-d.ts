import type { APIPromise, PagePromise } from '@oxide/core';
import {
  type Checkpoints,
  FineTuning,
  type FineTuningJob,
  type FineTuningJobCheckpoint,
  type FineTuningJobCheckpointsPage,
  type JobCheckpoints,
  type JobCreateParams,
  type PermissionListResponse,
  type PermissionRetrieveResponse,
} from '@oxide/fine-tuning';
import { expectTypeOf, it } from 'vitest';

const fineTuning = new FineTuning();

it('gives jobs, and pages of what belongs to them', () => {
  const params: JobCreateParams = { model: 'gpt-99-mini', training_file: 'file-1' };
  expectTypeOf(fineTuning.jobs.create(params)).toEqualTypeOf<APIPromise<FineTuningJob>>();
  expectTypeOf(fineTuning.jobs.checkpoints.list('ftjob-1')).toEqualTypeOf<
    PagePromise<FineTuningJobCheckpointsPage, FineTuningJobCheckpoint>
  >();
  // @ts-expect-error the training file is missing
  void fineTuning.jobs.create({ model: 'gpt-4.1-mini' });
});

it('gives permissions as pages and as one object', () => {
  const { permissions } = fineTuning.checkpoints;
  expectTypeOf(permissions.retrieve('ft:1')).toEqualTypeOf<APIPromise<PermissionRetrieveResponse>>();
  expectTypeOf(permissions.list('ft:1')[Symbol.asyncIterator]().next).returns.resolves.toEqualTypeOf<
    IteratorResult<PermissionListResponse>
  >();
});

it('keeps the two kinds of checkpoints apart', () => {
  expectTypeOf(fineTuning.checkpoints).toEqualTypeOf<Checkpoints>();
  expectTypeOf(fineTuning.jobs.checkpoints).toEqualTypeOf<JobCheckpoints>();
  expectTypeOf<Checkpoints>().not.toEqualTypeOf<JobCheckpoints>();
});
