import { AbortGroup } from '../client/abort-group.ts';
import { APIUserAbortError } from '../errors/connection-errors.ts';
import { discard } from './first-token.ts';
import { type RacedCall, send } from './raced-call.ts';

export interface SpeculativeOptions<Checked> {
  /** Whether what the check gave lets the next call go on. @default a check that gives `true` or `false` */
  accept?: (checked: Checked) => boolean;
  /** Stops both requests, and the reading of a stream that was handed out. */
  signal?: AbortSignal | null | undefined;
}

/** What came of both calls. */
export type Speculation<T, Checked> =
  | { readonly accepted: true; readonly checked: Checked; readonly value: T }
  | { readonly accepted: false; readonly checked: Checked };

/**
 * Starts the next call while a check of its input is still running, which hides the time that the check takes. When
 * the check says no or fails, the next call is stopped, and what it gave or failed with is dropped.
 *
 * The next call is paid for either way, and may have been carried out: it has to be one that may run in vain.
 *
 * @throws what the check fails with; when it says yes, what the next call fails with
 * @throws APIUserAbortError as soon as `signal` aborts
 */
export function speculative<T>(
  check: RacedCall<boolean>,
  next: RacedCall<T>,
  options?: SpeculativeOptions<boolean>,
): Promise<Speculation<T, boolean>>;
export function speculative<T, Checked>(
  check: RacedCall<Checked>,
  next: RacedCall<T>,
  options: SpeculativeOptions<Checked> & { accept: (checked: Checked) => boolean },
): Promise<Speculation<T, Checked>>;
export async function speculative<T, Checked>(
  check: RacedCall<Checked>,
  next: RacedCall<T>,
  { accept = Boolean, signal }: SpeculativeOptions<Checked> = {},
): Promise<Speculation<T, Checked>> {
  const stopped = Promise.withResolvers<never>();
  const group = new AbortGroup(signal, stopped.reject);
  const speculating = group.open();
  const value = send(next, speculating.signal, 1);
  // Not before the check is over does anybody listen.
  value.catch(() => {});
  let kept: AbortController | undefined;
  try {
    const checked = await Promise.race([send(check, group.open().signal, 1), stopped.promise]);
    if (!accept(checked)) return { accepted: false, checked };
    const result = { accepted: true, checked, value: await Promise.race([value, stopped.promise]) } as const;
    kept = speculating;
    return result;
  } finally {
    group.close(new APIUserAbortError({ message: 'The check said no, or the call is over.' }), kept);
    if (kept === undefined) void value.then(discard, () => {});
  }
}
