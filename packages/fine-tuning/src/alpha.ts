import { APIResource } from '@oxide/core/internal';
import { Graders } from './alpha/graders.ts';

/** What may still change, or go. */
export class Alpha extends APIResource {
  graders: Graders = new Graders(this._client);

  static Graders: typeof Graders = Graders;
}
