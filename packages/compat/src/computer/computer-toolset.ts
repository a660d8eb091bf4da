import { OpenAIError, type RequestOptions } from '@oxide/core';
import type { Response, ResponseCreateParamsNonStreaming, ResponseInputItem } from '@oxide/responses';
import type { OpenAI } from '../client.ts';
import { Lifecycle } from '../runner/lifecycle.ts';
import { readOption } from '../runner/read-option.ts';
import { optionsOfStep } from '../runner/step-options.ts';
import { bindDriver } from './bind-driver.ts';
import { CallExecution } from './call-execution.ts';
import { snapshotCall } from './check-call.ts';
import type {
  ComputerCallInput,
  ComputerDriver,
  ComputerExecutionOptions,
  ComputerRunOptions,
} from './computer-driver.ts';
import { type ComputerPolicy, readPolicy } from './computer-policy.ts';
import { readOutput, SeenIds } from './read-output.ts';
import { RunRequest } from './run-request.ts';

const MAX_STEPS = 20;

/** Carries out the computer calls of responses on a computer or browser that is yours, one at a time. */
export class ComputerToolset {
  readonly #driver: ComputerDriver;
  readonly #lifecycle: Lifecycle = new Lifecycle();

  /**
   * @param driver stays yours: it is neither opened nor closed
   * @throws OpenAIError when the driver lacks a method
   */
  constructor(driver: ComputerDriver) {
    this.#driver = bindDriver(driver);
  }

  /** Begins nothing more. While it is `draining`, await what is running before you close the driver. */
  close(): { status: 'closed' | 'draining' } {
    return this.#lifecycle.close();
  }

  /**
   * A copy of a call, all of which was checked.
   *
   * @internal For runners, which check a whole response before they carry out any of it.
   */
  static validate<Call extends ComputerCallInput>(call: Call): Call {
    return snapshotCall(call);
  }

  /**
   * Sends requests, and carries out what the responses call for, until one calls for nothing. The whole history
   * is sent each time, with reasoning as it came, so that nothing needs to be stored.
   *
   * @throws TypeError when the parameters can't be run: a stream, work in the background, another tool than the
   * computer, `conversation` or `previous_response_id`; and when this toolset is at work or closed
   * @throws OpenAIError when a response is not completed or holds other items, when something is not approved, or
   * after `maxSteps` requests
   */
  run(
    client: OpenAI,
    params: ResponseCreateParamsNonStreaming,
    options: ComputerRunOptions = {},
  ): Promise<Response> {
    return this.#lifecycle.occupy(() => this.#run(client, params, options));
  }

  /**
   * Carries out one completed call, for a loop of your own, and takes the one screenshot that answers it. What
   * fails or is not approved stops it there.
   *
   * @throws OpenAIError when the call is not as the API gives it, or something is not approved
   * @throws TypeError when this toolset is at work or closed
   */
  execute(
    call: ComputerCallInput,
    options: ComputerExecutionOptions = {},
  ): Promise<ResponseInputItem.ComputerCallOutput> {
    return this.#lifecycle.occupy(async () => this.#execute(call, readPolicy(options)));
  }

  #execute(call: ComputerCallInput, policy: ComputerPolicy): Promise<ResponseInputItem.ComputerCallOutput> {
    return new CallExecution(this.#driver, snapshotCall(call), policy).run();
  }

  async #run(
    client: OpenAI,
    params: ResponseCreateParamsNonStreaming,
    options: ComputerRunOptions,
  ): Promise<Response> {
    const maxSteps = readMaxSteps(options);
    const request = new RunRequest(params);
    const policy = readPolicy(options);
    const requestOptions = readOption(options, 'requestOptions');
    const signal = policy.signal ?? (requestOptions && readOption(requestOptions, 'signal')) ?? undefined;
    const seen = new SeenIds(request.body.input);
    for (let step = 1; ; step += 1) {
      signal?.throwIfAborted();
      const response = await send(client, request, optionsOfStep(client, requestOptions, signal, step));
      const { calls, items } = readOutput(response, seen);
      if (calls.length === 0) return response;
      if (step === maxSteps)
        throw new OpenAIError(
          `The model still calls for the computer after ${maxSteps} requests (\`maxSteps\`).`,
        );
      request.addOutput(items);
      for (const call of calls) {
        request.addObservation(await this.#execute(call, { ...policy, signal }));
      }
    }
  }
}

function readMaxSteps(options: ComputerRunOptions): number {
  const given = readOption(options, 'maxSteps');
  const maxSteps = given === undefined ? MAX_STEPS : given;
  if (!Number.isSafeInteger(maxSteps) || maxSteps < 1)
    throw new TypeError('`maxSteps` must be a whole number above 0.');
  return maxSteps;
}

async function send(
  client: OpenAI,
  { body }: RunRequest,
  options: RequestOptions | undefined,
): Promise<Response> {
  if (options && Object.hasOwn(options, 'body'))
    throw new TypeError('A run takes no `body` in `requestOptions`: it makes the body of each request.');
  try {
    const response = await client.responses.create(body, options);
    options?.signal?.throwIfAborted();
    return response;
  } catch (error) {
    // The caller's own reason, and not the error that the client makes of it.
    options?.signal?.throwIfAborted();
    throw error;
  }
}
