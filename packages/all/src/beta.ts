import { Beta as BetaEndpoints } from '@oxide/beta';
import { BetaRealtime } from '@oxide/realtime';

/** The beta endpoints, and the beta of realtime sessions, which comes from the package of its successor. */
export class Beta extends BetaEndpoints {
  realtime: BetaRealtime = new BetaRealtime(this._client);

  static Realtime: typeof BetaRealtime = BetaRealtime;
}
