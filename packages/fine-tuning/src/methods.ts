import { APIResource } from '@oxide/core/internal';

/** Ways to train: no endpoint of their own, only types that `jobs.create` takes. */
export class Methods extends APIResource {}
