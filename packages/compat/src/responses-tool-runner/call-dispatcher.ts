import type {
  ResponseComputerToolCall,
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseOutputItem,
  Tool,
} from '@oxide/responses';
import { failureOf, tell } from '../runner/diagnostics.ts';
import { isRecord } from '../runner/own-members.ts';
import type { Conversation } from './conversation.ts';
import { decideApproval } from './decide-approval.ts';
import { readFunctionOutput } from './function-output.ts';
import { holdsCall } from './item-ids.ts';
import { assertOutputItem, callIdOf, isPendingCall, type PendingCall } from './output-items.ts';
import type { RegisteredTools } from './registered-tools.ts';
import { RunRefusal } from './run-error.ts';
import type { RunSettings } from './run-settings.ts';
import { assertAllowed, type ToolSelection } from './tool-choice.ts';
import type { SuppliedOutputs } from './turn.ts';

/** What the calls of one turn have given. */
export interface CallResults {
  readonly outputs: ResponseInputItem[];
  /** The page may be another one than the model believes: later calls of the browser are skipped. */
  browserFailed: boolean;
}

/** What holds for the calls of one turn. */
export interface TurnRules {
  /** No request may follow, so that nobody would learn of an output. */
  readonly isLast: boolean;
  readonly tools: readonly Tool[];
  readonly selection: ToolSelection | undefined;
}

/** Acts on the items of one turn. */
export class CallDispatcher {
  readonly results: CallResults = { outputs: [], browserFailed: false };
  readonly supplied: SuppliedOutputs = new Map();
  readonly #prepared = new Map<string, () => unknown>();
  readonly #registered: RegisteredTools;
  readonly #settings: RunSettings;
  readonly #conversation: Conversation;
  readonly #rules: TurnRules;

  constructor(
    registered: RegisteredTools,
    settings: RunSettings,
    conversation: Conversation,
    rules: TurnRules,
  ) {
    this.#registered = registered;
    this.#settings = settings;
    this.#conversation = conversation;
    this.#rules = rules;
  }

  /** @throws RunRefusal for a call that can't be run, because none of its outputs would be sent */
  assertNotLast(): void {
    if (this.#rules.isLast) throw new RunRefusal('The run has made all requests of `maxSteps`.');
  }

  /** Parses the arguments of a function, so that those that don't fit end the run before a tool has run. */
  prepare(item: ResponseOutputItem): void {
    if (item.type !== 'function_call' || this.#prepared.has(item.call_id)) return;
    const registered = this.#registered.functions.get(item.name);
    if (registered === undefined) return;
    const { signal, onDiagnostic } = this.#settings;
    const startedAt = performance.now();
    try {
      const args: unknown = JSON.parse(item.arguments);
      if (!isRecord(args)) throw new RunRefusal('The arguments of a function are no JSON object.');
      this.#prepared.set(item.call_id, registered.prepare(args, signal));
    } catch (error) {
      const told = { call_id: item.call_id, member: item.name };
      tell(
        onDiagnostic,
        { api: 'responses', stage: 'arguments', reason: 'invalid_input', ...told },
        startedAt,
      );
      throw error;
    }
  }

  /** Runs a call, or answers a request for approval; other items only have to be whole. */
  async dispatch(given: ResponseOutputItem, results: CallResults = this.results): Promise<void> {
    const { signal } = this.#settings;
    assertAllowed(given, this.#rules.selection, this.#rules.tools);
    signal?.throwIfAborted();
    assertOutputItem(given, this.#registered);
    const item = structuredClone(given);
    if (!isPendingCall(item)) return;
    if (this.#conversation.isKept && holdsCall(this.#conversation.history, item))
      throw new RunRefusal('The history holds a call of the same id.');
    this.assertNotLast();
    const id = callIdOf(item);
    const { receipts } = this.#conversation;
    receipts.begin(id);
    await this.#conversation.record();
    signal?.throwIfAborted();
    results.outputs.push(await this.#answer(item, results));
    receipts.complete(id);
    await this.#conversation.record();
    if (this.#conversation.isKept && results.browserFailed)
      throw new RunRefusal(
        'The browser failed, maybe after an effect: look at it before the run is gone on with.',
      );
    signal?.throwIfAborted();
  }

  async #answer(call: PendingCall, results: CallResults): Promise<ResponseInputItem> {
    if (call.type === 'mcp_approval_request') {
      const approve = await decideApproval(call, this.#settings);
      return { type: 'mcp_approval_response', approval_request_id: call.id, approve };
    }
    if (call.type === 'computer_call') return this.#plain(await this.#operate(call));
    if (!this.#registered.browserNames.has(call.name)) return this.#callFunction(call);
    return this.#plain(await this.#browse(call, results));
  }

  async #operate(call: ResponseComputerToolCall): Promise<ResponseInputItem> {
    const { computer } = this.#registered;
    if (computer === undefined)
      throw new RunRefusal('The response calls a computer, and none is registered.');
    return computer.execute(call, this.#settings.computerOptions);
  }

  async #browse(call: ResponseFunctionToolCall, results: CallResults): Promise<ResponseInputItem> {
    const { browser } = this.#registered;
    if (browser === undefined) throw new RunRefusal('The response calls a browser, and none is registered.');
    const { signal, onDiagnostic } = this.#settings;
    const { output, ok } = await browser.executeWithStatus(call, signal, results.browserFailed, onDiagnostic);
    if (!ok) results.browserFailed = true;
    return output;
  }

  async #callFunction(call: ResponseFunctionToolCall): Promise<ResponseInputItem> {
    const supplied = this.supplied.get(call.call_id);
    if (supplied !== undefined) return supplied;
    const run = this.#prepared.get(call.call_id);
    if (run === undefined) throw new RunRefusal('A function was called whose arguments were not parsed.');
    const { onDiagnostic, signal } = this.#settings;
    const told = { api: 'responses', call_id: call.call_id, member: call.name } as const;
    let stage: 'action' | 'output' = 'action';
    let startedAt = performance.now();
    try {
      const given = await run();
      const actionStartedAt = startedAt;
      stage = 'output';
      startedAt = performance.now();
      tell(onDiagnostic, { ...told, stage: 'action', reason: 'completed' }, actionStartedAt);
      return { type: 'function_call_output', call_id: call.call_id, output: readFunctionOutput(given) };
    } catch (error) {
      tell(onDiagnostic, { ...told, stage, reason: failureOf(stage, signal) }, startedAt);
      throw error;
    }
  }

  #plain(output: ResponseInputItem): ResponseInputItem {
    return this.#conversation.needsPlain ? structuredClone(output) : output;
  }
}
