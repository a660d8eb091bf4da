import type { ResponseInputItem } from '@oxide/responses';

/** Bounds of what a request sends as its input: bytes of JSON, not tokens. */
export interface ResponsesContextBudget {
  maxInputBytes: number;
  maxInputImages: number;
  /** How many of the newest screenshots always stay; 1 if not given. */
  keepRecentScreenshots?: number;
  /**
   * Is asked what to leave out when the next input is above a bound. Without it, the run ends there.
   *
   * Gives the calls that go with their outputs, each of `eligibleCallIds`, and what to say of them.
   */
  compact?: (snapshot: {
    history: ResponseInputItem[];
    eligibleCallIds: string[];
    inputBytes: number;
    inputImages: number;
  }) => { dropCallIds: string[]; summary?: string } | Promise<{ dropCallIds: string[]; summary?: string }>;
}
