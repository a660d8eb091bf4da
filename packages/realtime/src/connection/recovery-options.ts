import { assertInteger } from '@oxide/core/internal';

/** What happens when a connection ends by itself. Another one is another session: restore what it has to know. */
export interface RealtimeRecoveryOptions {
  /** Connects anew. @default false */
  reconnect?: boolean | undefined;
  /** Tries over the life of the connection. @default 5 */
  maxReconnectAttempts?: number | undefined;
  /** Milliseconds before the first try; they double with each. @default 500 */
  reconnectInitialDelay?: number | undefined;
  /** Longest of them. @default 8000 */
  reconnectMaxDelay?: number | undefined;
  /** Bytes of events that wait for the next connection; beyond them, `send` throws. @default 0 */
  maxQueueBytes?: number | undefined;
}

export interface ResolvedRecovery {
  readonly maxAttempts: number;
  readonly initialDelay: number;
  readonly maxDelay: number;
  readonly maxQueueBytes: number;
}

/** @throws OpenAIError when an option can't work */
export function resolveRecovery(options: RealtimeRecoveryOptions): ResolvedRecovery {
  const {
    reconnect = false,
    maxReconnectAttempts = 5,
    reconnectInitialDelay = 500,
    reconnectMaxDelay = 8_000,
    maxQueueBytes = 0,
  } = options;
  assertInteger('maxReconnectAttempts', maxReconnectAttempts, 0);
  assertInteger('reconnectInitialDelay', reconnectInitialDelay, 0);
  assertInteger('reconnectMaxDelay', reconnectMaxDelay, 0);
  assertInteger('maxQueueBytes', maxQueueBytes, 0);
  return {
    maxAttempts: reconnect ? maxReconnectAttempts : 0,
    initialDelay: reconnectInitialDelay,
    maxDelay: reconnectMaxDelay,
    maxQueueBytes,
  };
}
