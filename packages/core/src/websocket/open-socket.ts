import { platform } from '#socket';
import type { Client } from '../client/client.ts';
import { HttpCall } from '../client/http-call.ts';
import type { FinalRequestOptions } from '../client/request-options.ts';
import { startTimer, timeoutError } from '../client/time-limits.ts';
import { APIError } from '../errors/api-error.ts';
import { APIUserAbortError } from '../errors/connection-errors.ts';
import { errorHeaders } from '../errors/error-headers.ts';
import { ByteQueue } from '../transport/byte-queue.ts';
import type { Send } from '../transport/middleware.ts';
import { observeEnd } from '../transport/observe-end.ts';
import type { TransportRequest } from '../transport/transport.ts';
import { TransportResponse } from '../transport/transport-response.ts';
import { KeepAlive } from './keep-alive.ts';
import type { Socket, SocketListener } from './socket.ts';
import { resolveSocketOptions, type SocketTarget } from './socket-options.ts';

/**
 * Opens a WebSocket with the client's address, credentials, retries and hooks; its middleware and `fetch` are for
 * HTTP. A key that a function gives is asked for anew by each try. Redirects are not followed.
 *
 * @throws APIError of the status with which the server refuses, APIConnectionError when it doesn't answer
 */
export async function openSocket(
  client: Client,
  target: SocketTarget,
  listener: SocketListener,
): Promise<Socket> {
  const settings = resolveSocketOptions(target, client._options);
  const { connectTimeoutMs, pingIntervalMs } = settings;
  const alive = new KeepAlive(listener, pingIntervalMs);
  let socket: Socket | undefined;
  const send: Send = async (request) => {
    const { cancellation } = request;
    const timer = startTimer(connectTimeoutMs, () =>
      cancellation.cancel(timeoutError('connectTimeoutMs', connectTimeoutMs, 'the WebSocket did not open')),
    );
    const stopClock = () => clearTimeout(timer);
    try {
      const result = await platform.open(forHandshake(request), settings, alive);
      // Whoever reads why it was refused waits no longer than for the socket.
      if (result.refusal)
        return observeEnd(requireError(result.refusal, call.secrets), stopClock, (error) => error);
      socket = result.socket;
    } catch (error) {
      stopClock();
      throw error;
    }
    stopClock();
    alive.start(socket);
    return new SwitchedResponse(request);
  };
  const options = requestOptions(target);
  const startedAt = performance.now();
  const prepared = await client._prepareRequest(options);
  const call = new HttpCall(prepared, { ...client._callSettings(options), send }, 'stream');
  await call.run(startedAt);
  call.finish();
  const { signal } = target;
  if (!signal?.aborted) return socket!;
  socket!.terminate();
  throw new APIUserAbortError({ cause: signal.reason });
}

function requestOptions(target: SocketTarget): FinalRequestOptions {
  const { path, query, headers, operationHeaders: __headers, maxRetries, totalTimeoutMs, signal } = target;
  return { method: 'get', path, query, headers, __headers, maxRetries, totalTimeoutMs, signal };
}

/** Headers that speak of a body, or of one try among several. */
const HTTP_ALONE = /^(?:accept|accept-encoding|content-type|cache-control|x-stainless-.*)$/;

function forHandshake(request: TransportRequest): TransportRequest {
  const headers = Object.entries(request.headers).filter(([name]) => !HTTP_ALONE.test(name));
  return { ...request, headers: Object.fromEntries(headers) };
}

/** The response, unless it looks like success: nothing that the server says in place of a socket is one. */
function requireError(response: TransportResponse, secrets: readonly string[]): TransportResponse {
  const { status } = response;
  if (status >= 400) return response;
  response.discard();
  const headers = errorHeaders(response, secrets);
  throw new APIError(status, undefined, 'The server opened no WebSocket.', headers);
}

/** What hooks and logs are told of a handshake that succeeded. */
class SwitchedResponse extends TransportResponse {
  constructor({ origin, path }: TransportRequest) {
    super(101, origin + path, {}, new ByteQueue({ pause() {}, resume() {}, cancel() {} }));
  }

  override get ok(): boolean {
    return true;
  }
}
