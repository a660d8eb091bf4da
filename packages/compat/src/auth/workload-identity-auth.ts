import type { Fetch } from '@oxide/core';
import * as auth from '@oxide/core/auth';

/** The token of a workload identity, with the parameters of the official class. */
export class WorkloadIdentityAuth extends auth.WorkloadIdentityAuth {
  /** @param fetch sends the exchange, in place of the runtime's */
  constructor(identity: auth.WorkloadIdentity, fetch?: Fetch) {
    super(identity, { fetch });
  }
}
