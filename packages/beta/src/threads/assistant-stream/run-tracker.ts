import type { AssistantStreamEvent, MessageStreamEvent, RunStepStreamEvent } from '../../generated/index.ts';
import type { EmitAssistantEvent } from './assistant-stream-events.ts';
import { type EventKind, kindOf } from './event-kinds.ts';
import { MessageTracker } from './message-tracker.ts';
import { RunStepTracker } from './run-step-tracker.ts';

/** The messages and the steps of a run while they grow. */
export class RunTracker {
  readonly messages: MessageTracker;
  readonly steps: RunStepTracker;

  constructor(emit: EmitAssistantEvent) {
    this.messages = new MessageTracker(emit);
    this.steps = new RunStepTracker(emit);
  }

  /** Gives what the event is about. @throws OpenAIError when it doesn't fit those before it */
  check(event: AssistantStreamEvent): EventKind | undefined {
    const kind = kindOf(event);
    if (kind === 'message') this.messages.check(event as MessageStreamEvent);
    else if (kind === 'run step') this.steps.check(event as RunStepStreamEvent);
    return kind;
  }

  apply(kind: EventKind | undefined, event: AssistantStreamEvent): void {
    if (kind === 'message') this.messages.apply(event as MessageStreamEvent);
    else if (kind === 'run step') this.steps.apply(event as RunStepStreamEvent);
  }
}
