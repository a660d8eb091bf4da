import { assertDuration, assertInteger, assertNotNegative } from '../config/validate-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { HedgeReport } from './hedge-report.ts';

/** When a copy of a call is sent, and how many. One of `delayMs` and `percentile` is needed. */
export interface HedgeOptions {
  /** Milliseconds after which a copy is sent. Beside `percentile`: for as long as too few calls were observed. */
  delayMs?: number | undefined;
  /**
   * Sends a copy once a call takes longer than this percentage of the last 256 hedged calls of the `client`
   * took, from 50 to 99. It takes 20 observed calls (for the 99th percentile 100) to know; until then `delayMs`
   * counts, or nothing is sent but the calls themselves.
   */
  percentile?: number | undefined;
  /** Copies at most; each is sent a delay after the one before. @default 1 */
  copies?: number | undefined;
  /**
   * Copies that may be sent as a part of all hedged calls of the `client`. One that is due and would go over is
   * not sent. @default 0.05
   */
  budget?: number | undefined;
  /**
   * Whose latencies and budget count: a client, a resource, or any object that stands for calls that belong
   * together. @default for the budget, one for all calls that name none
   */
  client?: object | undefined;
  /** Tells calls apart that don't take equally long, such as models; each has latencies of its own, of up to 64 per client. */
  key?: string | undefined;
  /** Stops all requests, and the reading of a stream that was handed out. */
  signal?: AbortSignal | null | undefined;
  /** Told what the call cost, when its result begins or it failed. */
  onReport?: ((report: HedgeReport) => void) | undefined;
}

export const DEFAULT_BUDGET = 0.05;

/** @throws OpenAIError when the options can't work */
export function assertHedgeOptions(options: HedgeOptions): void {
  const { delayMs, percentile, copies, budget, client } = options;
  if (delayMs === undefined && percentile === undefined)
    throw new OpenAIError(
      'A hedge needs `delayMs` or `percentile`: without either every call would be sent twice. If that is meant, use `race`.',
    );
  if (delayMs !== undefined) assertDuration('delayMs', delayMs);
  if (percentile !== undefined) assertPercentile(percentile, client);
  if (copies !== undefined) assertInteger('copies', copies, 1);
  if (budget === undefined) return;
  assertNotNegative('budget', budget);
  if (!Number.isFinite(budget)) throw new OpenAIError('`budget` has to be finite: it is shared.');
}

function assertPercentile(percentile: unknown, client: object | undefined): void {
  if (typeof percentile !== 'number' || !(percentile >= 50 && percentile <= 99))
    throw new OpenAIError(`\`percentile\` has to be a number from 50 to 99, and is ${String(percentile)}`);
  if (client === undefined)
    throw new OpenAIError('`percentile` needs `client`, whose latencies are observed.');
}
