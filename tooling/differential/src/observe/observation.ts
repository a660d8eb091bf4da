import type { RecordedRequest } from '../server/recorded-request.ts';
import type { RecordedConnection } from '../server/scripted-sockets.ts';

/** All that is compared of one run. */
export interface Observation {
  readonly requests: readonly Omit<RecordedRequest, 'arrivedAt'>[];
  /** `kept`, or the ms that were out of bounds, for each pause that the scenario bounds. */
  readonly pauses: readonly (number | 'kept')[];
  /** The WebSockets of the scenario, if it has a script of them. */
  readonly connections?: readonly RecordedConnection[];
  readonly result?: unknown;
  readonly error?: unknown;
  /** Rejections and exceptions that nobody handled while the scenario ran. */
  readonly unhandled: readonly unknown[];
}
