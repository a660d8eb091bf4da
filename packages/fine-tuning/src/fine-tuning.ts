import { APIResource } from '@oxide/core/internal';
import { Alpha } from './alpha.ts';
import { Checkpoints } from './checkpoints.ts';
import { Jobs } from './jobs.ts';
import { Methods } from './methods.ts';

/**
 * Models trained on your examples.
 *
 * Source: https://platform.openai.com/docs/api-reference/fine-tuning
 */
export class FineTuning extends APIResource {
  methods: Methods = new Methods(this._client);
  jobs: Jobs = new Jobs(this._client);
  checkpoints: Checkpoints = new Checkpoints(this._client);
  alpha: Alpha = new Alpha(this._client);

  static Methods: typeof Methods = Methods;
  static Jobs: typeof Jobs = Jobs;
  static Checkpoints: typeof Checkpoints = Checkpoints;
  static Alpha: typeof Alpha = Alpha;
}
