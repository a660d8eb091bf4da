import { scopeOf } from './hedge-scope.ts';

/** What one hedged call cost. */
export interface HedgeReport {
  /** Copies that were sent. */
  readonly started: number;
  /** Copies that gave the result: 1 or 0. */
  readonly won: number;
  /** Copies that were sent and not used. */
  readonly wasted: number;
  /** Copies that were due and not sent, because the budget was used up. */
  readonly denied: number;
  /** Milliseconds after which the first copy was due. Undefined: too few calls were observed yet. */
  readonly delayMs: number | undefined;
  /** Milliseconds until the result began, or until the failure. */
  readonly durationMs: number;
  /** Missing when the call succeeded. */
  readonly error?: unknown;
}

/** Sums over the hedged calls of a client that are over; `started / calls` is the share of extra requests. */
export interface HedgeTotals extends Pick<HedgeReport, 'started' | 'won' | 'wasted' | 'denied'> {
  /** Calls, each with one request at least. */
  readonly calls: number;
}

/** What hedging has cost so far: of the client, or of the calls that named none. */
export function hedgeTotals(client?: object): HedgeTotals {
  const { calls, started, won, denied } = scopeOf(client);
  return { calls, started, won, wasted: started - won, denied };
}
