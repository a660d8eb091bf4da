import type { HeadersLike } from '../client/merge-headers.ts';
import type { ClientOptions } from '../config/client-options.ts';
import { DEFAULT_CONNECT_TIMEOUT_MS } from '../config/config.ts';
import { assertDuration, assertInteger } from '../config/validate-options.ts';
import type { SocketSettings, SocketTLS } from './platform/platform.ts';

/** How to open one connection; what is left out is the client's. */
export interface SocketOptions {
  /** Put over the client's headers; `null` removes one. Browsers send none of them. */
  headers?: HeadersLike;
  /** Put over the client's default query. */
  query?: Record<string, unknown> | undefined;
  /** Tries after the first one to open the connection. */
  maxRetries?: number | undefined;
  /** Milliseconds until one try must have opened it, with its handshake. */
  connectTimeoutMs?: number | undefined;
  /** Milliseconds for all tries. */
  totalTimeoutMs?: number | undefined;
  /** Stops the opening. An open connection stays. */
  signal?: AbortSignal | null | undefined;
  /** Longest message that is taken, in bytes; the connection ends with a longer one. @default 104857600 */
  maxMessageBytes?: number | undefined;
  /**
   * Milliseconds between two pings; a connection on which nothing has come since the last one is given up. Node
   * alone. @default 30000
   */
  pingIntervalMs?: number | undefined;
  /** Certificates. Node alone. */
  tls?: SocketTLS | undefined;
  /** An `http.Agent` in place of the proxy that the environment names. Node alone. */
  agent?: object | undefined;
}

/** Where to connect to, below the client's base URL. */
export interface SocketTarget extends SocketOptions {
  path: string;
  /** Headers of the operation, under the caller's. */
  operationHeaders?: Record<string, string> | undefined;
  /** Subprotocols to offer, in the order of preference. */
  protocols?: readonly string[] | undefined;
}

/** The options with the defaults filled in, checked. */
export interface ResolvedSocketOptions extends SocketSettings {
  readonly connectTimeoutMs: number;
  readonly pingIntervalMs: number;
}

/** @throws OpenAIError when an option can't work */
export function resolveSocketOptions(target: SocketTarget, client: ClientOptions): ResolvedSocketOptions {
  const resolved = {
    protocols: target.protocols ?? [],
    maxMessageBytes: target.maxMessageBytes ?? 100 * 1024 * 1024,
    tls: target.tls,
    agent: target.agent,
    connectTimeoutMs: target.connectTimeoutMs ?? client.connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS,
    pingIntervalMs: target.pingIntervalMs ?? 30_000,
  };
  assertInteger('maxMessageBytes', resolved.maxMessageBytes, 1);
  assertDuration('connectTimeoutMs', resolved.connectTimeoutMs);
  assertDuration('pingIntervalMs', resolved.pingIntervalMs);
  return resolved;
}
