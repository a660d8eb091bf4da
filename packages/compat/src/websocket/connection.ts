import { exponentialBackoff } from '@oxide/core';
import { abortable, sleep } from '@oxide/core/internal';
import { copyBytes, isRecoverableClose, SendQueue } from '@oxide/core/websocket';
import { InternalEventEmitter } from '../core/EventEmitter.ts';
import type { RawWebSocketData, ReconnectingEvent, UnsentMessage } from './connection-types.ts';
import { ReadyState, type WebSocketLike } from './web-socket-like.ts';

/** When another connection is tried, and what waits for it. */
export interface ConnectionPolicy {
  readonly maxRetries: number;
  /** Milliseconds before the first try, and at most. */
  readonly initialDelay: number;
  readonly maxDelay: number;
  /** The tries are counted over the life of the connection, not of each time that it breaks. */
  readonly perLifetime: boolean;
  readonly maxQueueBytes: number;
  /** What waits is sent when the caller says so, and nothing waits for the first connection. */
  readonly manualQueue: boolean;
}

/** Whose connection it is. */
export interface ConnectionOwner<Socket> {
  socket: Socket;
  url: URL;
}

/** What the owner settles and is told. */
export interface ConnectionHooks<Socket, ClientEvent> {
  buildURL(): URL;
  /** Gets ready for another connection (asks for the key, say), and gives what opens it. */
  prepare(): Promise<(url: URL) => Socket>;
  /** @param code of the connection that ended */
  mayReconnect?(code: number): boolean;
  parameters?(): ReconnectingEvent['parameters'];
  message(data: string | ArrayBuffer | ArrayBufferView, isBinary: boolean): void;
  socketFailed?(socket: Socket, error: Error): void;
  error(message: string, cause?: unknown): void;
  /** @returns false when there is to be no other connection; what it throws ends this one too */
  reconnecting(event: ReconnectingEvent): boolean;
  reconnected(): void;
  close(code: number, reason: string, unsent: UnsentMessage<ClientEvent>[]): void;
}

/** What iterators have to know besides the events of the owner. */
export type ConnectionChanges<ClientEvent> = {
  open: () => void;
  reconnecting: (event: ReconnectingEvent) => void;
  reconnected: () => void;
  close: (code: number, reason: string, unsent: UnsentMessage<ClientEvent>[]) => void;
};

/** One connection after the other, on the owner's property `socket`, as if they were one. */
export class Connection<Socket extends WebSocketLike, ClientEvent> {
  readonly changes: InternalEventEmitter<ConnectionChanges<ClientEvent>> = new InternalEventEmitter();
  readonly #owner: ConnectionOwner<Socket>;
  readonly #hooks: ConnectionHooks<Socket, ClientEvent>;
  readonly #policy: ConnectionPolicy;
  readonly #queue: SendQueue<ClientEvent>;
  readonly #stop = new AbortController();
  #retries = 0;
  #isReconnecting = false;
  /** What the caller closed it with. */
  #asked: { code: number; reason: string } | undefined;
  #end: { code: number; reason: string } | undefined;

  constructor(
    owner: ConnectionOwner<Socket>,
    hooks: ConnectionHooks<Socket, ClientEvent>,
    policy: ConnectionPolicy,
  ) {
    this.#owner = owner;
    this.#hooks = hooks;
    this.#policy = policy;
    this.#queue = new SendQueue({
      maxBytes: policy.maxQueueBytes,
      takesOneOversized: !policy.manualQueue,
    });
  }

  /** How it ended for good, once it has. */
  get end(): { code: number; reason: string } | undefined {
    return this.#end;
  }

  get isReconnecting(): boolean {
    return this.#isReconnecting;
  }

  /** Listens to a socket that is, or is about to be, the owner's. */
  attach(socket: Socket): Socket {
    const isCurrent = () => socket === this.#owner.socket;
    socket.on('message', (data, isBinary) => {
      if (isCurrent()) this.#hooks.message(data, isBinary);
    });
    socket.on('error', (error) => {
      if (!isCurrent()) return;
      this.#hooks.socketFailed?.(socket, error);
      // While one is tried after the other, only the end of that matters.
      if (!this.#isReconnecting) this.#hooks.error(error.message, error);
    });
    socket.on('open', () => {
      if (!isCurrent() || this.#isReconnecting) return;
      this.changes._emit('open');
      if (!this.#policy.manualQueue) this.#flush();
    });
    socket.on('close', (code, reason) => {
      if (!isCurrent() || this.#isReconnecting) return;
      if (this.#mayReconnect(code)) void this.#reconnect(code);
      else this.#finish(code, reason);
    });
    return socket;
  }

  send(event: ClientEvent): void {
    this.#submit(
      () => this.#queue.enqueue(event),
      () => JSON.stringify(event),
    );
  }

  /** Sends data as it is. Several pieces are one message. */
  sendRaw(data: RawWebSocketData): void {
    this.#submit(
      () => this.#queue.enqueueRaw(data),
      () => (Array.isArray(data) ? copyBytes(data) : data),
    );
  }

  /** Ends it for good. */
  close({ code = 1000, reason = 'OK' }: { code?: number; reason?: string } = {}): void {
    this.#asked = { code, reason };
    this.#stop.abort();
    const { socket } = this.#owner;
    try {
      socket.close(code, reason);
    } catch (error) {
      this.#hooks.error('The connection could not be closed.', error);
      if (!this.#policy.manualQueue) return;
      if (socket.terminate) socket.terminate();
      else socket.close();
      this.#finish(code, reason);
    }
  }

  /** Sends what waits. */
  flushPending(): void {
    const isOpen = this.#owner.socket.readyState === ReadyState.OPEN;
    if (isOpen && !this.#asked && !this.#end && !this.#isReconnecting) this.#flush();
    else this.#hooks.error('What waits can not be sent before the connection is open.');
  }

  /** Takes what waits away. */
  takePending(): UnsentMessage<ClientEvent>[] {
    return this.#queue.drain();
  }

  #submit(enqueue: () => boolean, frame: () => string | ArrayBufferLike | ArrayBufferView): void {
    const failure = this.#trySubmit(enqueue, frame);
    if (failure) this.#hooks.error(failure.message, failure.cause);
    if (this.#hasBacklog()) this.#flush();
  }

  #trySubmit(
    enqueue: () => boolean,
    frame: () => string | ArrayBufferLike | ArrayBufferView,
  ): { message: string; cause?: unknown } | undefined {
    const { manualQueue } = this.#policy;
    const { socket } = this.#owner;
    if (this.#end || (manualQueue && this.#asked)) return { message: 'The connection is closed.' };
    const isConnecting = socket.readyState === ReadyState.CONNECTING;
    if (manualQueue && isConnecting && !this.#isReconnecting)
      return { message: 'The connection is not open yet.' };
    const isBehind = socket.readyState === ReadyState.OPEN && (this.#queue.isFlushing || this.#hasBacklog());
    try {
      if (this.#isReconnecting || isConnecting || isBehind) {
        return enqueue() ? undefined : { message: 'There is no room for the message to wait.' };
      }
      if (socket.readyState !== ReadyState.OPEN) return { message: 'The connection is closed.' };
      socket.send(frame());
      return undefined;
    } catch (cause) {
      return { message: 'The message could not be sent.', cause };
    }
  }

  /** Whether messages are left that wait for nothing, after one that could not be sent. */
  #hasBacklog(): boolean {
    return (
      !this.#policy.manualQueue &&
      !this.#isReconnecting &&
      !this.#queue.isEmpty &&
      !this.#queue.isFlushing &&
      this.#owner.socket.readyState === ReadyState.OPEN
    );
  }

  /** @returns whether all could be sent */
  #flush(): boolean {
    const isOpen = () => this.#owner.socket.readyState === ReadyState.OPEN;
    try {
      this.#queue.flush((frame) => this.#owner.socket.send(frame), isOpen);
      return true;
    } catch (error) {
      this.#hooks.error('What waited could not be sent.', error);
      return false;
    }
  }

  #mayReconnect(code: number): boolean {
    if (this.#asked || this.#end || this.#policy.maxRetries === 0) return false;
    return isRecoverableClose(code) && (this.#hooks.mayReconnect?.(code) ?? true);
  }

  async #reconnect(firstCode: number): Promise<void> {
    const { maxRetries, initialDelay, maxDelay, perLifetime } = this.#policy;
    const backoff = exponentialBackoff({ initialMs: initialDelay, maxMs: maxDelay });
    let code = firstCode;
    let cause: unknown;
    this.#isReconnecting = true;
    for (let attempt = 1; attempt <= maxRetries && (!perLifetime || this.#retries < maxRetries); attempt++) {
      this.#retries += 1;
      if (!this.#mayReconnect(code)) return this.#giveUp(code, cause);
      const delay = Math.round(backoff(attempt));
      const counted = perLifetime ? this.#retries : attempt;
      if (!this.#announce({ attempt: counted, maxAttempts: maxRetries, delay, closeCode: code })) return;
      await sleep(delay, this.#stop.signal).catch(() => {});
      if (!this.#mayReconnect(code)) return this.#giveUp(code, cause);
      const lost = await this.#tryAgain();
      if (lost === 'open') {
        this.#isReconnecting = false;
        this.#tellBoth('reconnected');
        return;
      }
      // No socket, no other code: that of the one before counts on.
      code = lost.code ?? code;
      cause = lost.cause;
    }
    if (this.#asked) return this.#giveUp(code, cause);
    this.#isReconnecting = false;
    this.#hooks.error(`No connection came of ${maxRetries} tries (the last one closed with ${code}).`, cause);
    this.#finish(code, `reconnect failed after ${maxRetries} attempts`);
  }

  async #tryAgain(): Promise<'open' | { code?: number | undefined; cause?: unknown }> {
    let closed: Promise<number> | undefined;
    try {
      const url = this.#hooks.buildURL();
      const open = await abortable(() => this.#hooks.prepare(), this.#stop.signal);
      this.#owner.url = url;
      this.#owner.socket = this.attach(open(url));
      const { socket } = this.#owner;
      closed = new Promise((resolve) => socket.once('close', (code: number) => resolve(code)));
      await untilOpen(socket);
    } catch (cause) {
      // A socket that failed closes too.
      return { code: await closed, cause };
    }
    const isWhole = this.#policy.manualQueue || this.#flush();
    const { socket } = this.#owner;
    if (socket.readyState !== ReadyState.OPEN) return { code: await closed };
    if (isWhole) return 'open';
    socket.close();
    return {};
  }

  /** @returns whether to go on */
  #announce(event: Omit<ReconnectingEvent, 'parameters'>): boolean {
    try {
      const full = { ...event, parameters: this.#hooks.parameters?.() };
      if (this.#hooks.reconnecting(full)) {
        this.changes._emit('reconnecting', { ...event, parameters: this.#hooks.parameters?.() });
        return true;
      }
      this.#isReconnecting = false;
      this.#finish(event.closeCode, 'reconnect aborted by handler');
    } catch (error) {
      this.#isReconnecting = false;
      this.#hooks.error('A function that was told of the next connection failed.', error);
      this.#finish(event.closeCode, 'onReconnecting callback threw');
    }
    return false;
  }

  #giveUp(code: number, cause: unknown): void {
    this.#isReconnecting = false;
    if (!this.#asked) this.#hooks.error(`A connection that closed with ${code} is not tried again.`, cause);
    const { code: last, reason } = this.#asked ?? { code, reason: 'reconnect aborted' };
    this.#finish(last, reason);
  }

  #tellBoth(event: 'reconnected'): void {
    this.changes._emit(event);
    this.#hooks.reconnected();
  }

  #finish(code: number, reason: string): void {
    if (this.#end) return;
    this.#end = { code, reason };
    const unsent = this.#queue.drain();
    // Iterators first: a listener that throws must not keep their readers waiting.
    this.changes._emit('close', code, reason, unsent);
    this.#hooks.close(code, reason, unsent);
  }
}

function untilOpen(socket: WebSocketLike): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', (error: Error) => reject(error));
    socket.once('close', () => reject(new Error('The socket closed before it was open.')));
  });
}
