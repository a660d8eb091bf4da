import { OpenAIError } from '@oxide/core';
import type { FunctionTool, ResponseFunctionToolCall, ResponseInputItem } from '@oxide/responses';
import type { RunnerDiagnosticObserver } from '../runner/diagnostics.ts';
import { Lifecycle } from '../runner/lifecycle.ts';
import { readCallback, readOption } from '../runner/read-option.ts';
import { shieldJSON } from '../runner/shield-json.ts';
import type { BrowserMember } from './browser-arguments.ts';
import type { BrowserDriver } from './browser-driver.ts';
import type { BrowserOptions, BrowserReadOptions } from './browser-options.ts';
import { BrowserCallExecution } from './call-execution.ts';
import type { BrowserOutcome } from './call-output.ts';
import { snapshotFunctionCall } from './check-function-call.ts';
import {
  type AnyBrowserOptions,
  type EnabledMember,
  enableMembers,
  readConfirmedReads,
} from './enabled-members.ts';
import { MEMBERS } from './members.ts';

/** Lets a model use a browser that is yours, by functions that are fixed and checked, one at a time. */
export class BrowserToolset {
  readonly #driver: BrowserDriver;
  readonly #options: AnyBrowserOptions;
  readonly #enabled: ReadonlyMap<string, EnabledMember>;
  readonly #confirmedReads: ReadonlySet<BrowserMember>;
  readonly #lifecycle: Lifecycle = new Lifecycle();

  /**
   * @param driver stays yours: it is neither opened nor closed
   * @throws TypeError when a function has nothing that approves it (`confirm` for changes, `urlPolicy` for
   * navigation), or was asked for and is not there
   */
  constructor(driver: BrowserDriver, options: BrowserReadOptions);
  constructor(driver: BrowserDriver, options?: BrowserOptions);
  constructor(driver: BrowserDriver, options: AnyBrowserOptions = {}) {
    this.#driver = driver;
    this.#options = options;
    this.#confirmedReads = readConfirmedReads(options);
    this.#enabled = enableMembers(driver, options);
    for (const member of this.#confirmedReads)
      if (!this.#enabled.has(`browser_${member}`))
        throw new TypeError(`\`confirmReads\` names \`${member}\`, which is not enabled.`);
  }

  /** The functions for the request: those that are enabled, and that the driver has. */
  tools(): FunctionTool[] {
    return Array.from(this.#enabled, ([name, { member }]) => declare(name, member));
  }

  /** Begins nothing more. While it is `draining`, await what is running before you close the driver. */
  close(): { status: 'closed' | 'draining' } {
    return this.#lifecycle.close();
  }

  /**
   * Carries out one completed call, for a loop of your own. What the model can mend (arguments, refusals, failures
   * of the driver) is in the answer; of the driver's errors it is told the message of a `BrowserError` alone.
   *
   * @throws OpenAIError when the call is not of an enabled function or not completed, when the driver can't tell the
   * state of the browser, or gives what its method is not declared to give
   * @throws TypeError when this toolset is at work or closed
   */
  async execute(
    call: ResponseFunctionToolCall,
    options: { signal?: AbortSignal } = {},
  ): Promise<ResponseInputItem.FunctionCallOutput> {
    const { output } = await this.executeWithStatus(call, readOption(options, 'signal'));
    return output;
  }

  /**
   * The same, with whether it was done.
   *
   * @internal For runners, which leave out the calls after one that failed.
   */
  executeWithStatus(
    call: ResponseFunctionToolCall,
    signal?: AbortSignal,
    skip = false,
    onDiagnostic?: RunnerDiagnosticObserver,
  ): Promise<BrowserOutcome> {
    return this.#lifecycle.occupy(async () => this.#execute(call, signal, skip, onDiagnostic));
  }

  #execute(
    given: ResponseFunctionToolCall,
    signal: AbortSignal | undefined,
    skip: boolean,
    onDiagnostic: RunnerDiagnosticObserver | undefined,
  ): Promise<BrowserOutcome> {
    const call = snapshotFunctionCall(given);
    const enabled = this.#enabled.get(call.name);
    if (!enabled) throw new OpenAIError('The call is of a function that the browser does not have.');
    signal?.throwIfAborted();
    return new BrowserCallExecution({
      ...enabled,
      call,
      signal,
      skip,
      driver: this.#driver,
      options: this.#options,
      isConfirmedRead: this.#confirmedReads.has(enabled.member),
      observer: onDiagnostic ?? readCallback(this.#options, 'onDiagnostic'),
    }).run();
  }
}

function declare(name: string, member: BrowserMember): FunctionTool {
  const { description, fields } = MEMBERS[member];
  const properties = Object.fromEntries(
    Object.entries(fields).map(([key, { schema }]) => [key, structuredClone(schema)]),
  );
  return shieldJSON({
    type: 'function',
    name,
    description,
    strict: true,
    parameters: {
      type: 'object',
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    },
  });
}
