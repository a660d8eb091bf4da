import { OpenAIError } from '@oxide/core';
import type { ResponseFunctionToolCall, ResponseInputImageContent } from '@oxide/responses';
import { CallProgress } from '../runner/call-progress.ts';
import type { RunnerDiagnosticObserver } from '../runner/diagnostics.ts';
import { readCallback, readOption } from '../runner/read-option.ts';
import { shieldJSON } from '../runner/shield-json.ts';
import type { BrowserMember } from './browser-arguments.ts';
import type { BrowserDriver, BrowserState } from './browser-driver.ts';
import { BrowserError } from './browser-error.ts';
import { authorize, type BrowserPolicy, readPolicy } from './browser-policy.ts';
import { answerCall, type BrowserOutcome } from './call-output.ts';
import { readArguments } from './check-arguments.ts';
import type { AnyBrowserOptions, EnabledMember } from './enabled-members.ts';
import { leadsToURL, needsConsent } from './members.ts';
import { isDone, readResult } from './read-result.ts';
import { readState } from './read-state.ts';

/** What one call is carried out with. */
export interface BrowserCallContext extends EnabledMember {
  readonly call: ResponseFunctionToolCall;
  readonly driver: BrowserDriver;
  readonly options: AnyBrowserOptions;
  /** Whether it is a read that is approved before the driver is asked for anything. */
  readonly isConfirmedRead: boolean;
  /** Answer it as one that is not done, since an earlier one failed. */
  readonly skip: boolean;
  readonly signal: AbortSignal | undefined;
  readonly observer: RunnerDiagnosticObserver | undefined;
}

type Performed =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: string };

/** Carries out one call whose function is enabled. Its failures are told to the model; those of the state stop it. */
export class BrowserCallExecution {
  readonly #context: BrowserCallContext;
  readonly #member: BrowserMember;
  readonly #policy: BrowserPolicy;
  readonly #progress: CallProgress;

  constructor(context: BrowserCallContext) {
    const { call, member, options, observer, signal, skip } = context;
    this.#context = context;
    this.#member = member;
    this.#policy = skip ? { confirm: undefined, urlPolicy: undefined } : readPolicy(member, options);
    this.#progress = new CallProgress(observer, { api: 'browser', call_id: call.call_id, member }, signal);
  }

  /** @throws OpenAIError when the driver can't tell its state, or gives what its method is not declared to give */
  async run(): Promise<BrowserOutcome> {
    const { call, driver, isConfirmedRead, signal } = this.#context;
    if (isConfirmedRead && !(await this.#approveRead()))
      return answerCall(call.call_id, { ok: false, error: 'The read was not approved.' });
    const report = readReporter(driver);
    const before = await readState(report, signal);
    signal?.throwIfAborted();
    const performed = await this.#perform(before);
    signal?.throwIfAborted();
    const state = await readState(report, signal, before.observation);
    signal?.throwIfAborted();
    return this.#answer(performed, state);
  }

  /** Whatever fails here counts as a no, and is not told: the page is private. */
  async #approveRead(): Promise<boolean> {
    const { call, options, signal, skip } = this.#context;
    this.#progress.enter('arguments');
    try {
      if (skip) throw new BrowserError('Skipped.');
      const args = readArguments(this.#member, call.arguments);
      this.#progress.enter('approval');
      const confirm = readCallback(options, 'confirm') as BrowserPolicy['confirm'];
      const proposal = {
        phase: 'before_read',
        member: this.#member,
        arguments: args,
        call_id: call.call_id,
        state: null,
      };
      const approved = await confirm?.(shieldJSON(structuredClone(proposal)), { signal });
      signal?.throwIfAborted();
      if (approved !== true) throw new BrowserError('Not approved.');
      this.#progress.completed();
      return true;
    } catch {
      this.#progress.failed();
      signal?.throwIfAborted();
      return false;
    }
  }

  async #perform(before: BrowserState): Promise<Performed> {
    const { signal } = this.#context;
    this.#progress.enter('arguments');
    let given: unknown;
    try {
      given = await this.#call(before);
    } catch (error) {
      this.#progress.failed();
      signal?.throwIfAborted();
      return { ok: false, error: messageForModel(error) };
    }
    return { ok: true, result: this.#readResult(given) };
  }

  async #call(before: BrowserState): Promise<unknown> {
    const { call, handler, isConfirmedRead, signal, skip } = this.#context;
    if (skip)
      throw new BrowserError(
        'It was left out, since a call before it failed. Look at the state, and plan again.',
      );
    const args = readArguments(this.#member, call.arguments);
    if (!handler) return before;
    this.#progress.enter('approval');
    if (!isConfirmedRead) await this.#authorize(args, before);
    signal?.throwIfAborted();
    this.#progress.enter('action');
    const given = await handler(args, { signal });
    signal?.throwIfAborted();
    return given;
  }

  async #authorize(args: object, state: BrowserState): Promise<void> {
    const { call, signal } = this.#context;
    const proposal = { member: this.#member, arguments: { ...args }, state, call_id: call.call_id };
    await authorize(this.#policy, proposal, signal);
    if (needsConsent(this.#member) || leadsToURL(this.#member)) this.#progress.completed();
  }

  #readResult(given: unknown): unknown {
    let result: unknown;
    try {
      result = readResult(this.#member, given);
    } catch (error) {
      this.#progress.enter('output');
      this.#progress.failed();
      throw error;
    }
    if (this.#context.handler) this.#progress.completed();
    return result;
  }

  #answer(performed: Performed, state: BrowserState): BrowserOutcome {
    const { call_id } = this.#context.call;
    if (!performed.ok) return answerCall(call_id, { ok: false, error: performed.error, state });
    const { result } = performed;
    if (this.#member === 'screenshot' || this.#member === 'zoom')
      return answerCall(call_id, { ok: true, state }, result as ResponseInputImageContent);
    return answerCall(call_id, { ok: isDone(this.#member, result), result, state });
  }
}

/** A driver's own errors can tell what is on a page, and so can what a class puts in place of a message. */
function messageForModel(error: unknown): string {
  const message: unknown = error instanceof BrowserError ? error.message : undefined;
  return typeof message === 'string' ? message : 'The call failed in the browser.';
}

function readReporter(driver: BrowserDriver): BrowserDriver['state'] {
  let reporter: unknown;
  try {
    reporter = readOption(driver, 'state');
  } catch {
    // As one that is not there.
  }
  if (typeof reporter !== 'function')
    throw new OpenAIError('The driver has no `state`, which tells the open tabs.');
  return reporter.bind(driver);
}
