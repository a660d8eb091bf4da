import { APIResource } from '@oxide/core/internal';
import { Permissions } from './checkpoints/permissions.ts';

/** Checkpoints of finished jobs, as models. Those of one job are listed by `jobs.checkpoints`. */
export class Checkpoints extends APIResource {
  permissions: Permissions = new Permissions(this._client);

  static Permissions: typeof Permissions = Permissions;
}
