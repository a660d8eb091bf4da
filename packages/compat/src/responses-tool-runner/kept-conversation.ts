import type {
  Response,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
  ResponseOutputItem,
  Tool,
} from '@oxide/responses';
import { readOwn } from '../runner/own-members.ts';
import { assertBoundary } from './boundary.ts';
import type { ResponsesRunnerCheckpoint, ResponsesRunnerLedger } from './checkpoint.ts';
import { isFilledText } from './checks.ts';
import type { ContextBudget } from './context-budget.ts';
import type { Conversation } from './conversation.ts';
import { readInputBlock } from './function-output.ts';
import { assertHistory } from './history.ts';
import { keptTools } from './kept-tools.ts';
import { canonicalJSON, copyPlain } from './plain-json.ts';
import { Receipts } from './receipts.ts';
import type { RegisteredTools } from './registered-tools.ts';
import { RunRefusal } from './run-error.ts';
import { isServerItem, SERVER_TOOLS } from './server-items.ts';

export interface KeptRun {
  readonly ledger: ResponsesRunnerLedger;
  readonly maxSteps: number;
  readonly params: ResponseCreateParamsNonStreaming;
  readonly tools: readonly Tool[];
  readonly input: readonly ResponseInputItem[];
  readonly budget: ContextBudget | undefined;
  readonly signal: AbortSignal | undefined;
}

/** A conversation whose every step is kept before it is gone on with. */
export class KeptConversation implements Conversation {
  readonly params: ResponseCreateParamsNonStreaming;
  readonly tools: readonly Tool[];
  readonly receipts: Receipts;
  readonly isKept: boolean = true;
  readonly needsPlain: boolean = true;
  readonly #checkpoint: ResponsesRunnerCheckpoint;
  readonly #registered: RegisteredTools;
  readonly #save: ResponsesRunnerLedger['save'];
  readonly #budget: ContextBudget | undefined;
  readonly #signal: AbortSignal | undefined;

  /** @throws TypeError for a checkpoint that can't be gone on from, and for what can't be kept */
  static async open(registered: RegisteredTools, run: KeptRun): Promise<KeptConversation> {
    const resumed = run.ledger.resumeFrom && copyPlain(run.ledger.resumeFrom);
    // Copies: whoever saves may change the caller's parameters meanwhile.
    const tools = copyPlain(run.tools, { omitsUndefined: true });
    const params = copyPlain(
      { ...run.params, tools },
      { omitsUndefined: true },
    ) as ResponseCreateParamsNonStreaming;
    const input = copyPlain([...run.input], { omitsUndefined: true });
    const checkpoint: ResponsesRunnerCheckpoint = {
      version: 1,
      run_id: run.ledger.runId,
      revision: resumed?.revision ?? 0,
      phase: 'boundary',
      max_steps: run.maxSteps,
      consumed_requests: resumed?.consumed_requests ?? 0,
      tools: await keptTools(tools),
      output_override_names: [...registered.overrideNames],
      history: input,
      attempted_call_ids: [],
      returned_call_ids: [],
      pending_items: [],
      returned_outputs: [],
      final_response: null,
    };
    if (resumed) {
      assertBoundary(resumed, registered, tools);
      assertSameRun(resumed, checkpoint);
      checkpoint.history = [...resumed.history, ...input];
    }
    const receipts = new Receipts(resumed?.attempted_call_ids, resumed?.returned_call_ids);
    checkpoint.attempted_call_ids = receipts.attempted;
    checkpoint.returned_call_ids = receipts.completed;
    assertBoundary(checkpoint, registered, tools);
    return new KeptConversation(registered, run, { params, tools, checkpoint, receipts });
  }

  private constructor(
    registered: RegisteredTools,
    { ledger, budget, signal }: KeptRun,
    opened: {
      params: ResponseCreateParamsNonStreaming;
      tools: readonly Tool[];
      checkpoint: ResponsesRunnerCheckpoint;
      receipts: Receipts;
    },
  ) {
    this.params = opened.params;
    this.tools = opened.tools;
    this.receipts = opened.receipts;
    this.#checkpoint = opened.checkpoint;
    this.#registered = registered;
    this.#save = ledger.save;
    this.#budget = budget;
    this.#signal = signal;
  }

  get history(): ResponseInputItem[] {
    return this.#checkpoint.history;
  }

  get requestsMade(): number {
    return this.#checkpoint.consumed_requests;
  }

  async begin(step: number, outputs: ResponseInputItem[]): Promise<ResponseInputItem[]> {
    const checkpoint = this.#checkpoint;
    if (step >= checkpoint.max_steps) throw new RunRefusal('The run has made all requests of `maxSteps`.');
    checkpoint.phase = 'boundary';
    assertBoundary(checkpoint, this.#registered, this.tools);
    const input = await this.#fit(checkpoint.history);
    checkpoint.consumed_requests = step + 1;
    // The server's own tools act while the request is made: nobody can go on from before it.
    if (this.tools.some(({ type }) => SERVER_TOOLS.has(type))) checkpoint.phase = 'pending';
    await this.record();
    this.#signal?.throwIfAborted();
    checkpoint.phase = 'pending';
    checkpoint.returned_outputs = outputs;
    return input;
  }

  async record(): Promise<void> {
    const revision = this.#checkpoint.revision + 1;
    if (!Number.isSafeInteger(revision)) throw new TypeError('The revisions of the ledger are used up.');
    this.#checkpoint.revision = revision;
    await this.#save(copyPlain(this.#checkpoint));
  }

  async sawItem(item: ResponseOutputItem): Promise<void> {
    const pending = this.#checkpoint.pending_items;
    pending.push(copyPlain(item));
    if (pending.length === 1 || isServerItem(item)) await this.record();
  }

  async refused(output: readonly ResponseOutputItem[]): Promise<void> {
    this.#checkpoint.pending_items = copyPlain([...output]);
    await this.record();
  }

  async inspected(
    response: Response,
    output: readonly ResponseOutputItem[],
    isFinal: boolean,
  ): Promise<void> {
    this.#checkpoint.pending_items = copyPlain([...output]);
    if (isFinal) await this.#finish(response, output);
    await this.record();
  }

  async commit(items: readonly ResponseInputItem[]): Promise<void> {
    const checkpoint = this.#checkpoint;
    checkpoint.history = copyPlain([...checkpoint.history, ...items]);
    checkpoint.phase = 'boundary';
    checkpoint.pending_items = [];
    checkpoint.returned_outputs = [];
    assertBoundary(checkpoint, this.#registered, this.tools);
    await this.record();
  }

  async #finish(response: Response, output: readonly ResponseOutputItem[]): Promise<void> {
    this.#checkpoint.phase = 'final';
    // What was looked at is what is kept: `output` may be a getter.
    const { status: _status, output: _output, ...rest } = response;
    const kept = copyPlain({ ...rest, status: 'completed' as const, output: [...output] }) as Response;
    if (kept.tools !== undefined) kept.tools = await keptTools(kept.tools);
    this.#checkpoint.final_response = kept;
  }

  async #fit(history: ResponseInputItem[]): Promise<ResponseInputItem[]> {
    if (!this.#budget) return history;
    const validate = (shorter: ResponseInputItem[]): void => {
      assertHistory(shorter, this.#registered, this.tools);
    };
    return this.#budget.fit(history, this.#registered.browserNames, validate, this.#signal);
  }
}

function assertSameRun(resumed: ResponsesRunnerCheckpoint, begun: ResponsesRunnerCheckpoint): void {
  if (resumed.run_id !== begun.run_id || resumed.revision < 1)
    throw new TypeError('The checkpoint is one of another run, or of none.');
  if (resumed.max_steps !== begun.max_steps) throw new TypeError('`maxSteps` is not that of the checkpoint.');
  if (canonicalJSON(resumed.tools) !== canonicalJSON(begun.tools))
    throw new TypeError('The tools are others than those of the checkpoint.');
  if (!begun.history.some(isObservation))
    throw new TypeError('A run goes on with a message of the user: what was observed since the checkpoint.');
}

/** Whether it is a message of the user with something in it. */
function isObservation(item: ResponseInputItem): boolean {
  const type = readOwn(item, 'type');
  if ((type !== undefined && type !== 'message') || readOwn(item, 'role') !== 'user') return false;
  const content = readOwn(item, 'content');
  if (!Array.isArray(content)) return isFilledText(content);
  try {
    const blocks = content.map(readInputBlock);
    return blocks.some((block) => block.type !== 'input_text' || isFilledText(block.text));
  } catch {
    return false;
  }
}
