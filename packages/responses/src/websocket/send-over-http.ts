import type { Client, TransportRequest, TransportResponse } from '@oxide/core';
import { streamedBody } from './frame.ts';

/** A request that was made for a WebSocket, as it would have gone without one. */
export function sendOverHTTP(client: Client, request: TransportRequest): Promise<TransportResponse> {
  if (request.headers.accept !== 'text/event-stream') return client._transport.send(request);
  return client._transport.send({ ...request, body: streamedBody(request.body as string | Uint8Array) });
}
