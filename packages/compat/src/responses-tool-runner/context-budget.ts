import type { ResponseCreateParamsNonStreaming, ResponseInputItem } from '@oxide/responses';
import type { ResponsesContextBudget } from './budget-options.ts';
import { compactHistory, droppableCalls } from './compaction.ts';
import { measureInput } from './input-size.ts';
import { ownMembers } from './own-data.ts';
import { copyPlain } from './plain-json.ts';
import { RunRefusal } from './run-error.ts';

const isCount = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least;

/** Keeps what is sent within bounds. */
export class ContextBudget {
  readonly #maxBytes: number;
  readonly #maxImages: number;
  readonly #keptScreenshots: number;
  readonly #compact: ResponsesContextBudget['compact'];

  /** @throws TypeError for bounds that are none, and beside what shortens the input on the server */
  constructor(given: ResponsesContextBudget, params: ResponseCreateParamsNonStreaming) {
    const names = ['maxInputBytes', 'maxInputImages', 'keepRecentScreenshots', 'compact'];
    const { maxInputBytes, maxInputImages, keepRecentScreenshots = 1, compact } = ownMembers(given, names);
    if (!isCount(maxInputBytes, 1) || !isCount(maxInputImages, 0) || !isCount(keepRecentScreenshots, 1))
      throw new TypeError(
        'The bounds of `contextBudget` are whole numbers, of bytes and screenshots above zero.',
      );
    if (compact !== undefined && typeof compact !== 'function')
      throw new TypeError('`contextBudget.compact` is a function.');
    if (params.truncation === 'auto' || params.context_management?.length)
      throw new TypeError(
        '`contextBudget` needs the input as it is sent: no `truncation` and no `context_management`.',
      );
    this.#maxBytes = maxInputBytes;
    this.#maxImages = maxInputImages;
    this.#keptScreenshots = keepRecentScreenshots;
    this.#compact = compact as ResponsesContextBudget['compact'];
  }

  /**
   * What of the history is sent: all of it when it is within the bounds.
   *
   * @param validate throws for a history that can't be sent
   * @throws RunRefusal when it stays above a bound
   */
  async fit(
    history: ResponseInputItem[],
    browserNames: ReadonlySet<string>,
    validate: (history: ResponseInputItem[]) => void,
    signal: AbortSignal | undefined,
  ): Promise<ResponseInputItem[]> {
    const size = measureInput(history);
    if (this.#holds(size)) return history;
    const compact = this.#compact;
    if (!compact)
      throw new RunRefusal('The input is above a bound of `contextBudget`, which has no `compact`.');
    const eligibleCallIds = droppableCalls(history, browserNames, this.#keptScreenshots);
    signal?.throwIfAborted();
    const decision: unknown = await compact({
      history: copyPlain(history),
      eligibleCallIds: [...eligibleCallIds],
      ...size,
    });
    signal?.throwIfAborted();
    const shorter = compactHistory(history, eligibleCallIds, decision);
    validate(shorter);
    if (!this.#holds(measureInput(shorter)))
      throw new RunRefusal(
        'The input is above a bound of `contextBudget`, also without what `compact` left out.',
      );
    return shorter;
  }

  #holds({ inputBytes, inputImages }: { inputBytes: number; inputImages: number }): boolean {
    return inputBytes <= this.#maxBytes && inputImages <= this.#maxImages;
  }
}
