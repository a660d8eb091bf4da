import { OpenAIError } from '@oxide/core/internal';
import type {
  AssistantStreamEvent,
  MessageStreamEvent,
  RunStepStreamEvent,
  RunStreamEvent,
} from '../../generated/index.ts';

type Names<Event extends { event: string }> = readonly Event['event'][];

const messageEvents: Names<MessageStreamEvent> = [
  'thread.message.created',
  'thread.message.in_progress',
  'thread.message.delta',
  'thread.message.completed',
  'thread.message.incomplete',
];
const runStepEvents: Names<RunStepStreamEvent> = [
  'thread.run.step.created',
  'thread.run.step.in_progress',
  'thread.run.step.delta',
  'thread.run.step.completed',
  'thread.run.step.failed',
  'thread.run.step.cancelled',
  'thread.run.step.expired',
];
const runEvents: Names<RunStreamEvent> = [
  'thread.run.created',
  'thread.run.queued',
  'thread.run.in_progress',
  'thread.run.requires_action',
  'thread.run.completed',
  'thread.run.incomplete',
  'thread.run.failed',
  'thread.run.cancelling',
  'thread.run.cancelled',
  'thread.run.expired',
];

/** What an event is about. */
export type EventKind = 'message' | 'run step' | 'run';

const kinds: ReadonlyMap<string, EventKind> = /* @__PURE__ */ new Map<string, EventKind>([
  ...messageEvents.map((name) => [name, 'message'] as const),
  ...runStepEvents.map((name) => [name, 'run step'] as const),
  ...runEvents.map((name) => [name, 'run'] as const),
]);

/**
 * What the event is about; undefined for those about something else, and for those that are newer than this.
 *
 * @throws OpenAIError when it is no event, or comes without what it is about
 */
export function kindOf(event: AssistantStreamEvent): EventKind | undefined {
  const { event: name, data } = (event ?? {}) as { event?: unknown; data?: unknown };
  if (typeof name !== 'string') throw new OpenAIError('The stream holds something that is no event.');
  const kind = kinds.get(name);
  if (kind !== undefined && (typeof data !== 'object' || data === null))
    throw new OpenAIError(`The event \`${name}\` comes without the ${kind}.`);
  return kind;
}
