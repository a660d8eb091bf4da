import { cloneJSON, OpenAIError } from '@oxide/core/internal';
import type { RunStep, RunStepDelta, RunStepStreamEvent, ToolCall } from '../../generated/index.ts';
import { accumulateDelta } from './accumulate-delta.ts';
import type { EmitAssistantEvent } from './assistant-stream-events.ts';
import { idOf } from './id-of.ts';

/** The steps of a run while they grow, one after the other, and what is told of them and their tool calls. */
export class RunStepTracker {
  readonly #emit: EmitAssistantEvent;
  readonly #steps = new Map<string, RunStep>();
  #activeID: string | undefined;
  #toolCallIndex: number | undefined;
  #toolCall: ToolCall | undefined;

  constructor(emit: EmitAssistantEvent) {
    this.#emit = emit;
  }

  /** The one that grows. */
  get active(): RunStep | undefined {
    return this.#activeID === undefined ? undefined : this.#steps.get(this.#activeID);
  }

  /** In the order in which they began. */
  get all(): RunStep[] {
    return [...this.#steps.values()];
  }

  /** @throws OpenAIError when the event doesn't fit those before it */
  check(event: RunStepStreamEvent): void {
    const id = idOf(event);
    const { event: name } = event;
    if (name === 'thread.run.step.created' && this.#activeID !== undefined)
      throw new OpenAIError('The stream begins a step before the last one has ended.');
    if (id === this.#activeID) return;
    if (this.#activeID !== undefined || name === 'thread.run.step.delta')
      throw new OpenAIError(`The event \`${name}\` is for a step that is not under way.`);
    if (this.#steps.has(id)) throw new OpenAIError(`The event \`${name}\` is for a step that has ended.`);
  }

  /** @throws OpenAIError when a delta doesn't fit the step */
  apply({ event, data }: RunStepStreamEvent): void {
    switch (event) {
      case 'thread.run.step.created':
        this.#begin(data);
        this.#forgetToolCall();
        this.#emit('runStepCreated', data);
        break;
      case 'thread.run.step.in_progress':
        this.#begin(data);
        break;
      case 'thread.run.step.delta':
        this.#grow(this.active as RunStep, data.delta);
        break;
      case 'thread.run.step.completed':
      case 'thread.run.step.failed':
      case 'thread.run.step.cancelled':
      case 'thread.run.step.expired':
        this.#end(data);
        break;
    }
  }

  /** The call that is under way is over, as is the step or the run. */
  finishToolCall(): void {
    if (this.#toolCall !== undefined) this.#emit('toolCallDone', this.#toolCall);
    this.#forgetToolCall();
  }

  #begin(data: RunStep): void {
    this.#steps.set(data.id, cloneJSON(data));
    this.#activeID = data.id;
  }

  #grow(step: RunStep, delta: RunStepDelta): void {
    if (typeof delta !== 'object' || delta === null) return;
    if (Object.hasOwn(delta, 'id')) throw new OpenAIError('The stream gives a step another id.');
    accumulateDelta(step, delta);
    const { step_details: details } = delta;
    if (details?.type === 'tool_calls' && step.step_details?.type === 'tool_calls') {
      for (const toolCall of details.tool_calls ?? []) {
        const snapshot = step.step_details.tool_calls[toolCall.index] as ToolCall;
        if (toolCall.index === this.#toolCallIndex) {
          this.#emit('toolCallDelta', toolCall, snapshot);
          continue;
        }
        this.finishToolCall();
        this.#toolCallIndex = toolCall.index;
        this.#toolCall = snapshot;
        this.#emit('toolCallCreated', snapshot);
      }
    }
    this.#emit('runStepDelta', delta, step);
  }

  #end(data: RunStep): void {
    this.#steps.set(data.id, data);
    this.#activeID = undefined;
    if (data.step_details?.type === 'tool_calls') this.finishToolCall();
    this.#emit('runStepDone', data, data);
    this.#forgetToolCall();
  }

  #forgetToolCall(): void {
    this.#toolCallIndex = undefined;
    this.#toolCall = undefined;
  }
}
