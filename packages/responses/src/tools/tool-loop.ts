import type { RequestOptions } from '@oxide/core';
import { APIError, abortable, optionsOfTurn } from '@oxide/core/internal';
import type { Response } from '../generated/index.ts';
import { type ClientLimits, ResumeLimits } from '../streaming/resume-limits.ts';
import { isAnswerableCall } from './call-collector.ts';
import type { Conversation } from './conversation.ts';
import { waitsForMore } from './pending-items.ts';
import type { ResponseRunnerOptions, ResponseStep } from './runner-options.ts';
import { StepLimitError } from './step-limit-error.ts';
import { type StepSettings, ToolStep } from './tool-step.ts';

/** The run that a loop belongs to. */
export interface ToolLoopRun {
  readonly conversation: Conversation;
  readonly settings: StepSettings;
  readonly client: ClientLimits;
  readonly hooks: Pick<ResponseRunnerOptions, 'beforeStep' | 'afterStep'>;
  readonly requestOptions: RequestOptions;
  readonly maxSteps: number;
  onResponse(response: Response): void;
  onStep(step: Omit<ResponseStep, 'usage'>): ResponseStep;
  throwIfAborted(): void;
}

/**
 * Asks the model, runs the tools that it calls, tells it their results and asks again: until it calls none, or
 * its response is not complete, or waits for something else than tools.
 *
 * @throws StepLimitError when it still calls tools after `maxSteps`
 */
export async function runToolLoop(run: ToolLoopRun): Promise<void> {
  for (let step = 1; ; step++) {
    const response = await takeStep(run, step);
    if (response === undefined) return;
    if (step >= run.maxSteps) throw new StepLimitError(run.maxSteps, response);
  }
}

/** Gives the response if the model is to be asked again. */
async function takeStep(run: ToolLoopRun, step: number): Promise<Response | undefined> {
  const isLast = step >= run.maxSteps;
  const toolStep = new ToolStep(run.settings, !isLast);
  try {
    const response = await ask(run, toolStep, step);
    run.onResponse(response);
    const goesOn = callsTools(response);
    const runs = goesOn && !isLast;
    const { results, items } = runs ? await toolStep.results(response) : { results: [], items: [] };
    run.conversation.add(response, items);
    const told = run.onStep({ step, response, results });
    await abortable(() => run.hooks.afterStep?.(told), run.settings.signal);
    run.throwIfAborted();
    return goesOn ? response : undefined;
  } finally {
    toolStep.stop();
  }
}

async function ask(run: ToolLoopRun, toolStep: ToolStep, step: number): Promise<Response> {
  const { conversation, hooks, client } = run;
  const options = optionsOfTurn(run.requestOptions, step);
  const attempt = async () => {
    const params = { ...conversation.next(), tools: run.settings.table.wire };
    const changes = await abortable(() => hooks.beforeStep?.({ step, params }), run.settings.signal);
    run.throwIfAborted();
    const request = changes ? { ...params, ...changes } : params;
    return toolStep.ask(request, options, new ResumeLimits(client, options));
  };
  try {
    return await attempt();
  } catch (error) {
    if (!isLostContext(error) || !conversation.tellWhole()) throw error;
    return attempt();
  }
}

function callsTools({ status, output }: Response): boolean {
  const complete = !status || status === 'completed';
  return complete && output.some(isAnswerableCall) && !waitsForMore(output);
}

function isLostContext(error: unknown): boolean {
  return error instanceof APIError && error.code === 'previous_response_not_found';
}
