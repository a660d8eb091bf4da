import type { SocketOptions } from '@oxide/core/websocket';
import type { ResponseCreateParamsBase } from '../generated/index.ts';
import type { ConnectionPool } from './connection-pool.ts';

/** How a session connects. */
export interface ResponseSessionOptions extends SocketOptions {
  /**
   * Turns at a time on the one connection, for servers that tell them apart by `stream_id`; further ones wait.
   * @default 1
   */
  lanes?: number | undefined;
  /**
   * Most of what was said that is remembered, in characters of JSON, for going on when the server has lost the
   * response that a turn follows. What was said first is forgotten first. @default 33554432
   */
  maxContextLength?: number | undefined;
  /** Where the connection comes from, and goes back to. @default one that all sessions share */
  pool?: ConnectionPool | undefined;
}

/** What a turn asks for; as in `responses.create`, but for what belongs to HTTP. */
export type SessionTurnParams = Omit<ResponseCreateParamsBase, 'stream' | 'background'>;
