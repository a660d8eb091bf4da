import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
  ResponseOutputItem,
  Tool,
} from '@oxide/responses';
import type { Receipts } from './receipts.ts';

/** All that was said in a run, and what becomes of it. */
export interface Conversation {
  /** What is sent beside the history. */
  readonly params: ResponseCreateParamsNonStreaming;
  readonly tools: readonly Tool[];
  readonly history: ResponseInputItem[];
  readonly receipts: Receipts;
  /** Before this run, if it was resumed. */
  readonly requestsMade: number;
  /** Whether each step is kept, so that nothing may run beside it, or after an effect that is not known. */
  readonly isKept: boolean;
  /** Whether outputs have to be JSON and nothing else. */
  readonly needsPlain: boolean;

  /**
   * Before a request.
   *
   * @param outputs where those of its turn will be
   * @returns the input that is sent
   */
  begin(step: number, outputs: ResponseInputItem[]): Promise<ResponseInputItem[]>;
  /** Before and after each effect. */
  record(): Promise<void>;
  /** An item of a stream came. */
  sawItem(item: ResponseOutputItem): Promise<void>;
  /** An item of a server's tool can't be gone on from. */
  refused(output: readonly ResponseOutputItem[]): Promise<void>;
  /** A response was looked at, and is to be given. */
  inspected(response: Response, output: readonly ResponseOutputItem[], isFinal: boolean): Promise<void>;
  /** A turn is over. */
  commit(items: readonly ResponseInputItem[]): Promise<void>;
}
