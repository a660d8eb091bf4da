// By its namespace, since the build takes the name `Beta` from this class when something else has it.
import * as endpoints from '@oxide/beta';
import { BetaRealtime } from '@oxide/realtime';

/** The beta endpoints, and the beta of realtime sessions, which comes from the package of its successor. */
export class Beta extends endpoints.Beta {
  realtime: BetaRealtime = new BetaRealtime(this._client);

  static Realtime: typeof BetaRealtime = BetaRealtime;
}
