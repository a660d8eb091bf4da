import type { ResponseCreateParamsNonStreaming, ResponseInputItem, Tool } from '@oxide/responses';
import type { ContextBudget } from './context-budget.ts';
import type { Conversation } from './conversation.ts';
import { assertHistory } from './history.ts';
import { Receipts } from './receipts.ts';
import type { RegisteredTools } from './registered-tools.ts';

/** A conversation that nobody keeps. */
export class OpenConversation implements Conversation {
  readonly params: ResponseCreateParamsNonStreaming;
  readonly tools: readonly Tool[];
  readonly history: ResponseInputItem[];
  readonly receipts: Receipts = new Receipts();
  readonly requestsMade: number = 0;
  readonly isKept: boolean = false;
  readonly #registered: RegisteredTools;
  readonly #budget: ContextBudget | undefined;
  readonly #signal: AbortSignal | undefined;

  constructor(
    registered: RegisteredTools,
    {
      params,
      tools,
      input,
    }: { params: ResponseCreateParamsNonStreaming; tools: Tool[]; input: ResponseInputItem[] },
    budget: ContextBudget | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.params = params;
    this.tools = tools;
    this.history = input;
    this.#registered = registered;
    this.#budget = budget;
    this.#signal = signal;
  }

  get needsPlain(): boolean {
    return this.#budget !== undefined;
  }

  async begin(): Promise<ResponseInputItem[]> {
    if (!this.#budget) return this.history;
    this.#validate(this.history);
    return this.#budget.fit(
      this.history,
      this.#registered.browserNames,
      (shorter) => this.#validate(shorter),
      this.#signal,
    );
  }

  async record(): Promise<void> {}
  async sawItem(): Promise<void> {}
  async refused(): Promise<void> {}
  async inspected(): Promise<void> {}

  async commit(items: readonly ResponseInputItem[]): Promise<void> {
    // It asked for one reply, which is here.
    if (this.#budget && this.history.at(-1)?.type === 'compaction_trigger') this.history.pop();
    for (const item of items) this.history.push(item);
  }

  #validate(history: readonly ResponseInputItem[]): void {
    assertHistory(history, this.#registered, this.tools, true);
  }
}
