import type { APIUserAbortError } from '../errors/connection-errors.ts';
import type { OpenAIError } from '../errors/openai-error.ts';

/** Events that every helper stream has. */
export interface BaseEvents {
  /** The reply has started. */
  connect: () => void;
  /** It failed. */
  error: (error: OpenAIError) => void;
  /** It was stopped by `abort()` or by a signal. */
  abort: (error: APIUserAbortError) => void;
  /** The last event, however it went. */
  end: () => void;
}

/** The listener of one event. */
export type EventListener<Events, Event extends keyof Events> = Events[Event];

/** What an event's listener is called with. */
export type EventParameters<Events, Event extends keyof Events> = {
  [Name in Event]: EventListener<Events, Name> extends (...parameters: infer Parameters) => unknown
    ? Parameters
    : never;
}[Event];

/** What awaiting an event gives: nothing, its one parameter, or all of them as a tuple. */
export type EmittedEventResult<Parameters extends unknown[]> = [Parameters] extends [[]]
  ? undefined
  : [Parameters] extends [[infer Only]]
    ? Only
    : [Parameters] extends [[unknown?]]
      ? Parameters[0]
      : Parameters;
