import type { Fault } from '../faults/fault.ts';
import type { Queued } from '../faults/request-queue.ts';
import type { ScriptedReply } from '../faults/scripted-reply.ts';
import type { RecordedRequest } from '../state/request-log.ts';

export interface WaitOptions {
  /** How long to wait before the promise rejects. @default 10000 */
  timeoutMs?: number | undefined;
}

/** A running server. */
export interface MockServer {
  /** Base URL for clients, such as `http://127.0.0.1:54321/v1`. */
  readonly url: string;
  /** The same without `/v1`. */
  readonly origin: string;
  readonly port: number;
  /** What was received, oldest first; the last `maxRecordedRequests`. */
  readonly requests: readonly RecordedRequest[];
  /** Connections that are open now. */
  readonly openConnections: number;
  /** Connections that were ever opened. */
  readonly connections: number;
  /** Replies that have begun (their request was received) and not ended. */
  readonly openStreams: number;
  /** Replies that the client ended before their end, by closing the connection or resetting the stream. */
  readonly closedByClient: number;
  /** Lets something go wrong with the next matching request. */
  fault(fault: Fault): Queued;
  /** Answers the next matching request with this, in place of the server's own reply. */
  reply(reply: ScriptedReply): Queued;
  /**
   * - `'request'`: the next request, from now on.
   * - `'client-closed'`: a reply that the client ended early and that no earlier wait has taken.
   * - `'idle'`: no reply is in progress.
   * - a function: as soon as it gives true; it is asked each time that something happens.
   */
  waitFor(what: 'request', options?: WaitOptions): Promise<RecordedRequest>;
  waitFor(what: 'client-closed' | 'idle', options?: WaitOptions): Promise<void>;
  waitFor(predicate: (server: MockServer) => boolean, options?: WaitOptions): Promise<void>;
  /** Forgets requests, faults, scripted replies, counts and all that was stored; ids start anew. */
  reset(): void;
  /** Stops at once: open connections are destroyed, timers cleared. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}
