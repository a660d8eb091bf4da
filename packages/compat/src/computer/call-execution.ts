import { OpenAIError } from '@oxide/core';
import { type ComputerAction, type ResponseInputItem, toResponseInputItems } from '@oxide/responses';
import { failureOf, type RunnerDiagnostic, tell } from '../runner/diagnostics.ts';
import { copyAsJSON, shieldJSON } from '../runner/shield-json.ts';
import { viewCall, viewCallOfAction } from './call-view.ts';
import { actionsOf, safetyChecksOf } from './check-call.ts';
import type { ComputerCallInput, ComputerDriver, ComputerScreenshot } from './computer-driver.ts';
import type { ComputerPolicy } from './computer-policy.ts';
import { readScreenshot } from './read-screenshot.ts';

type Output = ResponseInputItem.ComputerCallOutput;
type CarryOut = (
  action: ComputerAction,
  options: { signal: AbortSignal | undefined },
) => void | Promise<void>;

/** Carries out one call that was checked, and is its own. */
export class CallExecution {
  readonly #driver: ComputerDriver;
  readonly #call: ComputerCallInput;
  readonly #policy: ComputerPolicy;

  constructor(driver: ComputerDriver, call: ComputerCallInput, policy: ComputerPolicy) {
    this.#driver = driver;
    this.#call = call;
    this.#policy = policy;
  }

  /** @throws OpenAIError when something is not approved, else what a callback or the driver throws */
  async run(): Promise<Output> {
    const { signal } = this.#policy;
    // What can't be sent back must fail before anything is done.
    const [sent] = copyAsJSON(toResponseInputItems([this.#call as Output & ComputerCallInput]));
    nameWhatIsAbsent(this.#call);
    signal?.throwIfAborted();
    const acknowledged = safetyChecksOf(sent as ComputerCallInput);
    if (acknowledged.length > 0) await this.#approveSafetyChecks();
    const actions = actionsOf(this.#call);
    for (const action of actions) await this.#perform(action);
    if (actions.at(-1)?.type !== 'screenshot') await this.#perform({ type: 'screenshot' });
    const output = await this.#stage('action', 'screenshot', () => this.#capture());
    return shieldJSON({
      type: 'computer_call_output',
      call_id: this.#call.call_id,
      output,
      ...(acknowledged.length > 0 && { acknowledged_safety_checks: acknowledged }),
    });
  }

  async #approveSafetyChecks(): Promise<void> {
    const { approveSafetyChecks, signal } = this.#policy;
    await this.#stage('approval', null, async () => {
      const approved = await approveSafetyChecks?.(viewCall(this.#call), { signal });
      signal?.throwIfAborted();
      if (approved !== true)
        throw new OpenAIError('The computer call has pending safety checks, and they were not approved.');
    });
  }

  async #perform(action: ComputerAction): Promise<void> {
    const { beforeAction, signal } = this.#policy;
    signal?.throwIfAborted();
    const { type } = action;
    if (beforeAction)
      await this.#stage('approval', type, async () => {
        const view = shieldJSON(structuredClone(action));
        const approved = await beforeAction(view, viewCallOfAction(this.#call), { signal });
        signal?.throwIfAborted();
        if (approved !== true) throw new OpenAIError(`The action ${type} was not approved.`);
      });
    // The API takes one picture a call, the last.
    if (type === 'screenshot') return;
    const carryOut = this.#driver[type] as CarryOut;
    await this.#stage('action', type, async () => carryOut(structuredClone(action), { signal }));
  }

  async #capture(): Promise<ComputerScreenshot> {
    const { signal } = this.#policy;
    const screenshot = await this.#driver.screenshot({ signal });
    signal?.throwIfAborted();
    return readScreenshot(screenshot);
  }

  /** Does one thing, and tells how it went. An abort counts for more than what came of it. */
  async #stage<Result>(
    stage: RunnerDiagnostic['stage'],
    member: string | null,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const { onDiagnostic, signal } = this.#policy;
    const startedAt = performance.now();
    const about = { api: 'computer', stage, call_id: this.#call.call_id, member } as const;
    let result: Result;
    try {
      result = await work();
      signal?.throwIfAborted();
      tell(onDiagnostic, { ...about, reason: 'completed' }, startedAt);
    } catch (error) {
      tell(onDiagnostic, { ...about, reason: failureOf(stage, signal) }, startedAt);
      signal?.throwIfAborted();
      throw error;
    }
    signal?.throwIfAborted();
    return result;
  }
}

/** Callbacks and drivers find the members that may be left out on the object, and not on a prototype. */
function nameWhatIsAbsent(call: ComputerCallInput): void {
  for (const action of actionsOf(call)) {
    const { type } = action;
    if (type === 'click' || type === 'drag' || type === 'move' || type === 'scroll')
      nameAbsent(action, 'keys');
  }
  for (const check of safetyChecksOf(call)) {
    nameAbsent(check, 'code');
    nameAbsent(check, 'message');
  }
}

function nameAbsent(value: object, key: string): void {
  if (Object.hasOwn(value, key)) return;
  Object.defineProperty(value, key, {
    value: undefined,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
