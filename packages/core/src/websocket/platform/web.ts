import { takesSocketHeaders, upgradesByFetch } from '../../config/runtime.ts';
import { OpenAIError } from '../../errors/openai-error.ts';
import { fromWebResponse } from '../../transport/fetch-transport.ts';
import type { TransportRequest } from '../../transport/transport.ts';
import { credentialProtocols } from '../credential-protocols.ts';
import type { SocketListener } from '../socket.ts';
import type { HandshakeResult, SocketPlatform, SocketSettings } from './platform.ts';
import { WebSocketAdapter, type WebSocketLike } from './web-socket-adapter.ts';

type WebSocketConstructor = new (
  url: string,
  options: string[] | { headers: object; protocols: string[] },
) => WebSocketLike;

export const platform: SocketPlatform = {
  async open(request, settings, listener) {
    if (settings.tls || settings.agent)
      throw new OpenAIError('`tls` and `agent` are for Node: the WebSocket of this runtime takes neither.');
    return upgradesByFetch() ? upgrade(request, settings, listener) : construct(request, settings, listener);
  },
};

/** Tells why a handshake failed, and sends headers: what the constructor of a worker's WebSocket can't. */
async function upgrade(
  { origin, path, headers, cancellation }: TransportRequest,
  { protocols, maxMessageBytes }: SocketSettings,
  listener: SocketListener,
): Promise<HandshakeResult> {
  const url = origin + path;
  const response = await fetch(url, {
    headers: {
      ...headers,
      upgrade: 'websocket',
      ...(protocols.length > 0 && { 'sec-websocket-protocol': protocols.join(', ') }),
    },
    redirect: 'manual',
    signal: cancellation.signal,
  });
  const { webSocket } = response as { webSocket?: (WebSocketLike & { accept(): void }) | null };
  if (!webSocket) return { refusal: fromWebResponse(response, url) };
  // The socket itself doesn't know.
  const protocol = response.headers.get('sec-websocket-protocol') ?? '';
  const socket = new WebSocketAdapter(webSocket, protocol, listener, maxMessageBytes);
  webSocket.accept();
  return { socket };
}

function construct(
  { origin, path, headers, cancellation }: TransportRequest,
  { protocols, maxMessageBytes }: SocketSettings,
  listener: SocketListener,
): Promise<HandshakeResult> {
  const { WebSocket } = globalThis as { WebSocket?: unknown };
  if (typeof WebSocket !== 'function') throw new OpenAIError('This runtime has no WebSocket.');
  const url = (origin + path).replace(/^http/, 'ws');
  const options = takesSocketHeaders()
    ? { headers, protocols: [...protocols] }
    : credentialProtocols(headers, protocols);
  const ws = new (WebSocket as WebSocketConstructor)(url, options);
  return new Promise((resolve, reject) => {
    // Bun and Deno tell the status in their message, and nothing else of the response.
    const fail = ({ message, error }: { message?: string; error?: unknown }) => {
      const status = /status code:? (\d{3})/.exec(message ?? '')?.[1];
      if (status !== undefined) resolve({ refusal: fromWebResponse(statusOnly(Number(status)), url) });
      else
        reject(
          new Error(message || 'the handshake failed, and the runtime does not tell why', { cause: error }),
        );
    };
    ws.addEventListener('error', fail);
    ws.addEventListener('close', () => fail({}));
    ws.addEventListener('open', () => {
      if (cancellation.cancelled) ws.close();
      else resolve({ socket: new WebSocketAdapter(ws, ws.protocol, listener, maxMessageBytes) });
    });
    cancellation.onCancel((reason) => {
      reject(reason);
      if (ws.readyState === 0) ws.close();
    });
  });
}

function statusOnly(status: number): Response {
  return new Response(null, { status: status < 200 ? 500 : status });
}
