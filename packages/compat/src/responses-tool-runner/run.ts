import type { Response, ResponseInputItem, ResponseOutputItem } from '@oxide/responses';
import { toResponseInputItems } from '@oxide/responses';
import type { OpenAI } from '../client.ts';
import { failureOf, tell } from '../runner/diagnostics.ts';
import { readOwn } from '../runner/own-members.ts';
import { optionsOfStep } from '../runner/step-options.ts';
import { CallDispatcher, type TurnRules } from './call-dispatcher.ts';
import type { Conversation } from './conversation.ts';
import { EarlyCalls } from './early-calls.ts';
import { renewApprovals } from './imported-approvals.ts';
import { type InspectedResponse, inspectResponse } from './inspect-response.ts';
import { ItemIds } from './item-ids.ts';
import type { RegisteredTools } from './registered-tools.ts';
import type { RequestParams } from './request-params.ts';
import type { RunSettings } from './run-settings.ts';
import { sendRequest } from './send-request.ts';
import { SERVER_TOOLS } from './server-items.ts';
import { ToolSelection } from './tool-choice.ts';
import { type ResponsesRunnerTurn, TurnControls } from './turn.ts';

/** One turn at work: a request, its reply, and the calls in it. */
interface Step {
  readonly index: number;
  readonly rules: TurnRules;
  readonly dispatcher: CallDispatcher;
  readonly early: EarlyCalls | undefined;
  readonly input: ResponseInputItem[];
}

/** One conversation with the model, from its first request to the final response. */
export class Run {
  readonly #client: OpenAI;
  readonly #registered: RegisteredTools;
  readonly #settings: RunSettings;
  readonly #conversation: Conversation;
  readonly #include: RequestParams['include'];
  readonly #hasServerTools: boolean;
  readonly #selection: ToolSelection | undefined;

  constructor(
    client: OpenAI,
    registered: RegisteredTools,
    settings: RunSettings,
    conversation: Conversation,
    include: RequestParams['include'],
  ) {
    this.#client = client;
    this.#registered = registered;
    this.#settings = settings;
    this.#conversation = conversation;
    this.#include = include;
    this.#hasServerTools = conversation.tools.some(({ type }) => SERVER_TOOLS.has(type));
    const { params } = conversation;
    this.#selection = ToolSelection.of(readOwn(params, 'tool_choice') as typeof params.tool_choice);
  }

  async *turns(): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    const { signal } = this.#settings;
    await renewApprovals(this.#conversation, this.#registered, this.#settings);
    for (let index = this.#conversation.requestsMade; ; index += 1) {
      signal?.throwIfAborted();
      const step = await this.#begin(index);
      const { response, inspected } = await this.#request(step);
      for (const item of inspected.items) step.dispatcher.prepare(item);
      const controls = this.#controlsOf(step, inspected);
      try {
        yield this.#turnOf(step, response, inspected, controls);
      } finally {
        controls.end();
      }
      signal?.throwIfAborted();
      if (inspected.isFinal) return;
      await this.#finish(step, inspected.items, controls.userText);
    }
  }

  async #begin(index: number): Promise<Step> {
    const conversation = this.#conversation;
    const rules: TurnRules = {
      isLast: index >= this.#settings.maxSteps - 1,
      tools: conversation.tools,
      selection: this.#selection,
    };
    const dispatcher = new CallDispatcher(this.#registered, this.#settings, conversation, rules);
    const input = await conversation.begin(index, dispatcher.results.outputs);
    const itemIds = new ItemIds(conversation.history);
    const early = this.#settings.isEager
      ? new EarlyCalls(this.#registered, this.#settings, conversation, rules, { dispatcher, itemIds })
      : undefined;
    return { index, rules, dispatcher, early, input };
  }

  async #request(step: Step): Promise<{ response: Response; inspected: InspectedResponse }> {
    const { onDiagnostic, signal } = this.#settings;
    const startedAt = performance.now();
    let response: Response;
    try {
      response = await this.#send(step);
    } catch (error) {
      // What is running ends first, so that its receipts are there.
      await step.early?.settle();
      tell(
        onDiagnostic,
        { api: 'responses', stage: 'request', reason: failureOf('request', signal) },
        startedAt,
      );
      throw error;
    }
    await step.early?.settle();
    signal?.throwIfAborted();
    const inspected = await inspectResponse(
      response,
      this.#registered,
      this.#conversation,
      step.rules,
      step.early?.observed,
    );
    tell(
      onDiagnostic,
      { api: 'responses', stage: 'request', reason: 'completed' },
      startedAt,
      response.usage,
    );
    signal?.throwIfAborted();
    return { response, inspected };
  }

  #send({ index, input, early }: Step): Promise<Response> {
    const { requestOptions, signal } = this.#settings;
    const { tools, params } = this.#conversation;
    const hasMcp = tools.some(({ type }) => type === 'mcp');
    const options =
      requestOptions || hasMcp
        ? {
            ...(this.#conversation.isKept && { timeout: this.#client.timeout }),
            ...requestOptions,
            // A call of such a server may have been made by a request that failed.
            ...(hasMcp && { maxRetries: 0 }),
          }
        : undefined;
    const body = {
      ...params,
      input: [...input],
      include: [...this.#include],
      // Copies: what wraps the client may change what it sends, and replies are held against what was declared.
      tools: structuredClone([...tools]),
    };
    return sendRequest(
      this.#client,
      body,
      optionsOfStep(this.#client, options, signal, index + 1),
      this.#settings,
      early,
    );
  }

  #controlsOf({ dispatcher, early }: Step, { calls, isFinal }: InspectedResponse): TurnControls {
    const { receipts } = this.#conversation;
    const replaceable = new Set<string>();
    for (const call of calls) {
      if (call.type !== 'function_call' || receipts.has(call.call_id)) continue;
      if (this.#registered.functions.get(call.name)?.allowsOverride) replaceable.add(call.call_id);
    }
    const mayWait =
      early === undefined ||
      this.#hasServerTools ||
      this.#registered.early !== null ||
      this.#settings.beforeEarlyCall !== undefined;
    return new TurnControls(dispatcher.supplied, replaceable, {
      takesOutputs: mayWait || replaceable.size > 0,
      isFinal,
    });
  }

  #turnOf(
    { index, early, dispatcher }: Step,
    response: Response,
    { isFinal }: InspectedResponse,
    controls: TurnControls,
  ): ResponsesRunnerTurn {
    const { receipts } = this.#conversation;
    return {
      response,
      step: index + 1,
      final: isFinal,
      toolsExecuted: early !== undefined && dispatcher.results.outputs.length > 0,
      attemptedCallIds: [...receipts.attempted],
      completedCallIds: [...receipts.completed],
      supplyOutputs: (outputs) => controls.supplyOutputs(outputs),
      appendUserText: (text) => controls.appendUserText(text),
    };
  }

  /** Runs the calls that have not run, one after the other: they share what they act on. */
  async #finish(
    { dispatcher, early }: Step,
    items: ResponseOutputItem[],
    userText: readonly ResponseInputItem[],
  ): Promise<void> {
    for (const item of items.slice(early?.dispatched ?? 0)) await dispatcher.dispatch(item);
    await this.#conversation.commit([
      ...toResponseInputItems(items),
      ...dispatcher.results.outputs,
      ...userText,
    ]);
  }
}
