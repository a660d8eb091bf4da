import type { Client, Transport, TransportRequest, TransportResponse } from '@oxide/core';
import { connectionKey } from './connection-key.ts';
import { openConnection } from './open-connection.ts';
import { runTurn } from './run-turn.ts';
import { sendOverHTTP } from './send-over-http.ts';
import { sharedPool } from './shared-pool.ts';
import { isUnsupported } from './unsupported.ts';

const MAX_REMEMBERED = 1_000;
/** Addresses that speak HTTP alone. */
const withoutWebSocket: Set<string> = /* @__PURE__ */ new Set();

/**
 * Sends requests for responses over WebSockets of a pool, and gives what HTTP would have given. An address
 * without WebSocket is asked over HTTP, from then on.
 */
export class PooledTransport implements Transport {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  async send(request: TransportRequest): Promise<TransportResponse> {
    const address = request.origin + request.path;
    if (withoutWebSocket.has(address)) return sendOverHTTP(this.#client, request);
    try {
      return await this.#sendOverSocket(request);
    } catch (error) {
      if (!isUnsupported(error)) throw error;
      if (withoutWebSocket.size < MAX_REMEMBERED) withoutWebSocket.add(address);
      return sendOverHTTP(this.#client, request);
    }
  }

  #sendOverSocket(request: TransportRequest): Promise<TransportResponse> {
    const { cancellation } = request;
    const open = () => openConnection(this.#client, 1, { maxRetries: 0, signal: cancellation.signal });
    return runTurn({
      request,
      take: (fresh) => sharedPool.checkout(connectionKey(request, 1), { open, fresh, cancellation }),
      body: () => request.body as string | Uint8Array,
      done: (connection) => sharedPool.release(connection),
    });
  }
}
