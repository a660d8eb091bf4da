import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from '../generated/index.ts';

/** Graders tried out before a reinforcement job uses them. */
export class Graders extends APIResource {
  /**
   * Grades one sample. A grader that fails on it is no error: `metadata.errors` of the result tells what
   * went wrong.
   *
   * @see https://platform.openai.com/docs/api-reference/graders
   */
  run(body: GraderRunParams, options?: RequestOptions): APIPromise<GraderRunResponse> {
    return this._client.post('/fine_tuning/alpha/graders/run', { body, ...options });
  }

  /**
   * Checks a grader without running it.
   *
   * @throws BadRequestError when it is not valid
   * @see https://platform.openai.com/docs/api-reference/graders
   */
  validate(body: GraderValidateParams, options?: RequestOptions): APIPromise<GraderValidateResponse> {
    return this._client.post('/fine_tuning/alpha/graders/validate', { body, ...options });
  }
}
