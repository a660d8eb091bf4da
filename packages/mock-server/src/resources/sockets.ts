import type { IncomingHttpHeaders } from 'node:http';
import { ApiError } from '../http/error-reply.ts';
import type { ApiContext } from '../state/context.ts';
import type { SocketApi } from '../websocket/socket-api.ts';
import { openRealtime } from './realtime/open-realtime.ts';
import { TranslationSocket } from './realtime/translation-socket.ts';
import { ResponsesSocket } from './responses/socket.ts';

/** A handshake as the resources see it. */
export interface SocketRequest {
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly protocols: readonly string[];
}

/** What answers on a WebSocket to this path. Throws the API's errors, with which the handshake is refused. */
export function findSocketApi(path: string, request: SocketRequest, context: ApiContext): SocketApi {
  if (path === '/responses') return new ResponsesSocket(context);
  if (path === '/realtime') return openRealtime(request, context);
  if (path === '/realtime/translations') return new TranslationSocket(request, context);
  throw new ApiError(404, `Invalid URL (GET ${path}): no WebSocket is spoken there.`);
}
