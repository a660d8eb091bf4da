import type { ResponseOutputItem } from '@oxide/responses';
import { ComputerToolset } from '../helpers/computer.ts';
import type { CallDispatcher, CallResults, TurnRules } from './call-dispatcher.ts';
import type { Conversation } from './conversation.ts';
import { CallIds, holdsCall, type ItemIds } from './item-ids.ts';
import { assertOutputItem, callIdOf, isPendingCall, type PendingCall } from './output-items.ts';
import type { RegisteredTools } from './registered-tools.ts';
import { RunRefusal } from './run-error.ts';
import type { RunSettings } from './run-settings.ts';
import { SERVER_TOOLS } from './server-items.ts';
import { assertAllowed } from './tool-choice.ts';

type IndependentCall = CallResults & { readonly failure?: { readonly error: unknown } };

/** Runs tools on the items of a stream as they come. From the first call that has to wait on, all do. */
export class EarlyCalls {
  /** Index in the output → item. */
  readonly observed: Map<number, ResponseOutputItem> = new Map();
  /** How many items at the beginning were acted on. */
  dispatched = 0;
  #isDeferred: boolean;
  readonly #running: Promise<IndependentCall>[] = [];
  readonly #itemIds: ItemIds;
  readonly #callIds: CallIds;
  readonly #registered: RegisteredTools;
  readonly #settings: RunSettings;
  readonly #conversation: Conversation;
  readonly #rules: TurnRules;
  readonly #dispatcher: CallDispatcher;

  constructor(
    registered: RegisteredTools,
    settings: RunSettings,
    conversation: Conversation,
    rules: TurnRules,
    { dispatcher, itemIds }: { dispatcher: CallDispatcher; itemIds: ItemIds },
  ) {
    this.#registered = registered;
    this.#settings = settings;
    this.#conversation = conversation;
    this.#rules = rules;
    this.#dispatcher = dispatcher;
    this.#itemIds = itemIds;
    this.#callIds = new CallIds(conversation.history, conversation.receipts.attempted);
    // What the server's own tools have done is known at the end only.
    this.#isDeferred = conversation.tools.some(({ type }) => SERVER_TOOLS.has(type));
  }

  /** An item of the stream is complete. */
  async take(index: number, raw: ResponseOutputItem): Promise<void> {
    const item = await this.#observe(index, raw);
    assertAllowed(item, this.#rules.selection, this.#rules.tools);
    this.#itemIds.add(item);
    assertOutputItem(item, this.#registered, this.#rules.tools);
    if (isPendingCall(item)) this.#admit(item);
    this.#dispatcher.prepare(item);
    if (isPendingCall(item) && (await this.#hasToWait(item))) this.#isDeferred = true;
    if (this.#isDeferred) return;
    this.dispatched += 1;
    if (this.#isIndependent(item)) await this.#begin(item);
    else {
      // It may depend on those before it.
      await this.settle();
      await this.#dispatcher.dispatch(item);
    }
  }

  /** Waits for what is running. Throws the first failure, once all have ended. */
  async settle(): Promise<void> {
    const calls = await Promise.all(this.#running.splice(0));
    for (const { outputs } of calls) this.#dispatcher.results.outputs.push(...outputs);
    const failed = calls.find(({ failure }) => failure !== undefined);
    if (failed?.failure) throw failed.failure.error;
  }

  async #observe(index: number, raw: ResponseOutputItem): Promise<ResponseOutputItem> {
    const item = await this.#copy(raw);
    await this.#conversation.sawItem(item);
    if (!Number.isSafeInteger(index) || index < 0 || this.observed.has(index))
      throw new RunRefusal('An item of the stream has an index that is none, or that another one has.');
    // After a gap, only the whole response tells what comes next.
    if (index !== this.observed.size) this.#isDeferred = true;
    this.observed.set(index, item);
    return item;
  }

  async #copy(raw: ResponseOutputItem): Promise<ResponseOutputItem> {
    if (raw.type !== 'computer_call') return structuredClone(raw);
    try {
      return ComputerToolset.validate(raw);
    } catch (error) {
      // That something came is kept, and not what can't be read.
      await this.#conversation.record();
      throw error;
    }
  }

  #admit(call: PendingCall): void {
    const { isKept, history } = this.#conversation;
    if (isKept && holdsCall(history, call)) throw new RunRefusal('The history holds a call of the same id.');
    if (call.type !== 'mcp_approval_request') this.#dispatcher.assertNotLast();
    this.#callIds.add(callIdOf(call));
  }

  async #hasToWait(call: PendingCall): Promise<boolean> {
    if (this.#isDeferred || call.type === 'mcp_approval_request') return true;
    const policy = this.#registered.early;
    if (policy !== null) {
      const isPermitted = call.type === 'computer_call' ? policy.computer : policy.functions.has(call.name);
      if (!isPermitted) return true;
    }
    const { beforeEarlyCall } = this.#settings;
    if (beforeEarlyCall === undefined) return false;
    const decision: unknown = await beforeEarlyCall(structuredClone(call));
    if (decision !== 'execute' && decision !== 'defer')
      throw new TypeError('`beforeEarlyCall` gives `execute` or `defer`.');
    return decision === 'defer';
  }

  #isIndependent(item: ResponseOutputItem): boolean {
    if (this.#conversation.isKept || item.type !== 'function_call') return false;
    return this.#registered.functions.get(item.name)?.isIndependent === true;
  }

  async #begin(item: ResponseOutputItem): Promise<void> {
    this.#running.push(this.#runIndependent(item));
    if (this.#running.length === this.#settings.maxConcurrentCalls) await this.settle();
  }

  async #runIndependent(item: ResponseOutputItem): Promise<IndependentCall> {
    const results: CallResults = { outputs: [], browserFailed: false };
    try {
      await this.#dispatcher.dispatch(item, results);
      return results;
    } catch (error) {
      return { ...results, failure: { error } };
    }
  }
}
