import { APIResource } from '@oxide/core';
import { GraderModels } from './grader-models.ts';

/**
 * What scores the output of a model. The API has no endpoint for graders by themselves: they are part of what
 * evaluations and fine-tuning jobs are given.
 *
 * Source: https://platform.openai.com/docs/api-reference/graders
 */
export class Graders extends APIResource {
  graderModels: GraderModels = new GraderModels(this._client);

  static GraderModels: typeof GraderModels = GraderModels;
}
