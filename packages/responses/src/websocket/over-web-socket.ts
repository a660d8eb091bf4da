import type { Client, RequestOptions, Transport } from '@oxide/core';
import type { ResponseCreateParamsBase } from '../generated/index.ts';

/**
 * What a request for a response is sent with when its client has chosen WebSockets. Background responses stay
 * with HTTP, and so does whoever brings a body or a `fetch` of their own.
 */
export function overWebSocket(
  client: Client,
  params: ResponseCreateParamsBase,
  options: RequestOptions | undefined,
): Pick<RequestOptions, 'body' | '__transport'> | undefined {
  if (client._options.transport !== 'websocket') return undefined;
  if (params.background || options?.body !== undefined || options?.fetchOptions) return undefined;
  const { stream: _, ...body } = params;
  return { body, __transport: new LateTransport(client) };
}

/** Loads what WebSockets need when the first request is sent. */
class LateTransport implements Transport {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  send: Transport['send'] = async (request) => {
    const { PooledTransport } = await import('./pooled-transport.ts');
    return new PooledTransport(this.#client).send(request);
  };
}
