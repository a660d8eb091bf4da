import { OpenAIError } from '@oxide/core';
import { MAX_TIMER_MS } from '@oxide/core/internal';
import type { RealtimeRecoveryOptions } from '@oxide/realtime';
import { Connection, type ConnectionHooks } from './connection.ts';
import type { WebSocketLike } from './web-socket-like.ts';

export type { RealtimeRecoveryOptions };

/**
 * @param url where that is already known
 * @throws OpenAIError when an option can't work
 */
export function validateRecovery(options: RealtimeRecoveryOptions & { model?: string }, url?: URL): void {
  const { reconnect, maxReconnectAttempts, maxQueueBytes } = options;
  const { reconnectInitialDelay, reconnectMaxDelay } = options;
  const isOther = url !== undefined && (url.searchParams.has('intent') || url.searchParams.has('call_id'));
  if (reconnect && (isOther || (url === undefined && !options.model)))
    throw new OpenAIError('`reconnect` is for sessions with a model: others can not be opened anew.');
  const limits = { maxReconnectAttempts, maxQueueBytes, reconnectInitialDelay, reconnectMaxDelay };
  for (const [name, value] of Object.entries(limits)) {
    const most = name.endsWith('Delay') ? MAX_TIMER_MS : Number.MAX_SAFE_INTEGER;
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0 && value <= most))
      throw new OpenAIError(`\`${name}\` has to be a whole number from 0 to ${most}.`);
  }
}

/** A realtime socket: its connection is the platform's, without the adapter. */
export interface RealtimeOwner<PlatformSocket> {
  socket: PlatformSocket;
  url: URL;
}

/** Replaces the owner's connection when it breaks. What is sent meanwhile waits for `flushPending`. */
export function recoverRealtime<
  Socket extends WebSocketLike & { readonly platformSocket: unknown },
  ClientEvent,
>(
  owner: RealtimeOwner<Socket['platformSocket']>,
  options: RealtimeRecoveryOptions,
  adapt: (socket: Socket['platformSocket']) => Socket,
  open: () => Promise<(url: URL) => Socket['platformSocket']>,
  hooks: Omit<ConnectionHooks<Socket, ClientEvent>, 'message' | 'prepare'>,
): Connection<Socket, ClientEvent> {
  let socket = adapt(owner.socket);
  const adapted = {
    get socket() {
      return socket;
    },
    set socket(next: Socket) {
      socket = next;
      owner.socket = next.platformSocket;
    },
    get url() {
      return owner.url;
    },
    set url(url: URL) {
      owner.url = url;
    },
  };
  const connection = new Connection<Socket, ClientEvent>(
    adapted,
    {
      ...hooks,
      // A certificate stays as wrong as it is.
      mayReconnect: (code) => code !== 1015 && (hooks.mayReconnect?.(code) ?? true),
      // The owner hears them by itself.
      message() {},
      async prepare() {
        const next = await open();
        return (url) => adapt(next(url));
      },
    },
    {
      maxRetries: options.maxReconnectAttempts ?? 5,
      initialDelay: options.reconnectInitialDelay ?? 500,
      maxDelay: options.reconnectMaxDelay ?? 8_000,
      perLifetime: true,
      maxQueueBytes: options.maxQueueBytes ?? 0,
      manualQueue: true,
    },
  );
  connection.attach(socket);
  return connection;
}
