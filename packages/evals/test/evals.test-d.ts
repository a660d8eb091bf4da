import type { APIPromise, PagePromise } from '@oxide/core';
import {
  type EvalCreateParams,
  type EvalListResponse,
  type EvalListResponsesPage,
  Evals,
  type OutputItemListResponse,
  type OutputItemListResponsesPage,
  type RunCancelResponse,
} from '@oxide/evals';
import type { StringCheckGrader } from '@oxide/graders';
import { expectTypeOf, it } from 'vitest';

const evals = new Evals();

it('gives pages of evaluations and of output items', () => {
  expectTypeOf(evals.list()).toEqualTypeOf<PagePromise<EvalListResponsesPage, EvalListResponse>>();
  expectTypeOf(evals.runs.outputItems.list('evalrun_1', { eval_id: 'eval_1' })).toEqualTypeOf<
    PagePromise<OutputItemListResponsesPage, OutputItemListResponse>
  >();
  expectTypeOf(evals.runs.cancel('evalrun_1', { eval_id: 'eval_1' })).toEqualTypeOf<
    APIPromise<RunCancelResponse>
  >();
});

it('takes the graders of their package as criteria', () => {
  expectTypeOf<StringCheckGrader>().toExtend<EvalCreateParams['testing_criteria'][number]>();
});

it('needs the evaluation of a run, and of its items the run too', () => {
  // @ts-expect-error the evaluation is missing
  void evals.runs.retrieve('evalrun_1', {});
  // @ts-expect-error the run is missing
  void evals.runs.outputItems.retrieve('outputitem_1', { eval_id: 'eval_1' });
});
