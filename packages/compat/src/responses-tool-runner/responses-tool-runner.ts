import { OpenAIError } from '@oxide/core';
import type { Response, ResponseCreateParamsNonStreaming } from '@oxide/responses';
import type { OpenAI } from '../client.ts';
import { Lifecycle } from '../runner/lifecycle.ts';
import { ContextBudget } from './context-budget.ts';
import type { Conversation } from './conversation.ts';
import { KeptConversation } from './kept-conversation.ts';
import { OpenConversation } from './open-conversation.ts';
import { copyPlain } from './plain-json.ts';
import { RegisteredTools } from './registered-tools.ts';
import { captureParams, type RequestParams, readRequestParams } from './request-params.ts';
import { Run } from './run.ts';
import { toRunError } from './run-error.ts';
import { type RunSettings, readRunSettings } from './run-settings.ts';
import type { ResponsesRunnerOptions } from './runner-options.ts';
import type { ResponsesRunnerTools } from './runner-tools.ts';
import type { ResponsesRunnerTurn } from './turn.ts';

/**
 * Has a model work with functions, a computer and a browser, in a conversation of so many requests at most. Calls
 * run in the order of the response, after it was looked at as a whole.
 */
export class ResponsesToolRunner {
  readonly #lifecycle = new Lifecycle();
  readonly #registered: RegisteredTools;

  /** @throws TypeError for tools that can't be run, and for two of one name */
  constructor(registered: ResponsesRunnerTools) {
    this.#registered = new RegisteredTools(registered);
  }

  /** Lets no further run begin. With `draining`, await the one that goes on before its environment is released. */
  close(): { status: 'closed' | 'draining' } {
    return this.#lifecycle.close();
  }

  /**
   * Gives each reply of the model before the tools that it calls run; leaving the loop ends the run. A `break` in
   * the last turn costs nothing.
   *
   * @param params `input` is all that was said; neither `conversation` nor `previous_response_id`
   * @throws TypeError before anything is sent, for parameters and options that don't fit
   * @throws ResponsesToolRunnerError for whatever ends the run before its final response
   */
  async *iterate(
    client: OpenAI,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions = {},
  ): AsyncGenerator<ResponsesRunnerTurn, void, unknown> {
    this.#lifecycle.enter();
    try {
      const settings = readRunSettings(options);
      const { conversation, include } = await this.#prepare(params, settings);
      try {
        yield* new Run(client, this.#registered, settings, conversation, include).turns();
      } catch (error) {
        const { attempted, completed } = conversation.receipts;
        throw toRunError(error, attempted, completed);
      }
    } finally {
      this.#lifecycle.leave();
    }
  }

  /**
   * Goes through all turns, and gives the final response. Throws as `iterate`.
   */
  async run(
    client: OpenAI,
    params: ResponseCreateParamsNonStreaming,
    options: ResponsesRunnerOptions = {},
  ): Promise<Response> {
    for await (const turn of this.iterate(client, params, options)) {
      if (turn.final) return turn.response;
    }
    throw new OpenAIError('The run has no final response.');
  }

  async #prepare(
    given: ResponseCreateParamsNonStreaming,
    settings: RunSettings,
  ): Promise<{ conversation: Conversation; include: RequestParams['include'] }> {
    const { ledger, contextBudget, maxSteps, signal } = settings;
    const captured = captureFor(settings, given);
    const budget = contextBudget ? new ContextBudget(contextBudget, captured) : undefined;
    const request = readRequestParams(captured, this.#registered);
    // The server must not shorten what was measured.
    if (budget) request.params.truncation = 'disabled';
    const conversation = ledger
      ? await KeptConversation.open(this.#registered, { ...request, ledger, maxSteps, budget, signal })
      : new OpenConversation(this.#registered, request, budget, signal);
    return { conversation, include: request.include };
  }
}

/** What is measured or kept has to be plain; other parameters are what JSON makes of them. */
function captureFor(
  { contextBudget, ledger }: RunSettings,
  params: ResponseCreateParamsNonStreaming,
): ResponseCreateParamsNonStreaming {
  if (contextBudget) return copyPlain(params, { omitsUndefined: true });
  return ledger ? { ...params } : captureParams(params);
}
