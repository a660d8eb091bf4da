import type { RealtimeClientEvent } from '@oxide/realtime';
import { OpenAIRealtimeEmitter } from '../realtime/internal-base.ts';
import type { Connection } from './connection.ts';
import type { UnsentMessage } from './connection-types.ts';
import { type RealtimeRecoveryOptions, recoverRealtime } from './realtime-recovery.ts';
import type { WebSocketLike } from './web-socket-like.ts';

interface PlatformSocket {
  send(data: string): unknown;
  close(code: number, reason: string): unknown;
}

/** How another connection is opened. */
interface Reopening<Socket extends WebSocketLike & { readonly platformSocket: unknown }> {
  buildURL(): URL;
  adapt(socket: Socket['platformSocket']): Socket;
  /** Asks for the key, and gives what opens the connection. */
  prepare(): Promise<(url: URL) => Socket['platformSocket']>;
  /** What makes it useless to try again, if anything does. */
  hopeless?(): Error | undefined;
}

/** Names that the socket tells by itself while it recovers. */
const RESERVED: ReadonlySet<string> = new Set(['close', 'reconnecting', 'reconnected']);

/** A realtime socket that can replace its connection when that breaks. */
export abstract class RecoverableRealtime<Platform extends PlatformSocket> extends OpenAIRealtimeEmitter {
  abstract url: URL;
  /** The connection of the platform; another one after each time that it was replaced. */
  abstract socket: Platform;
  #recovery: Connection<WebSocketLike, RealtimeClientEvent> | undefined;

  override send(event: RealtimeClientEvent): void {
    if (this.#recovery) this.#recovery.send(event);
    else this._sendOn(this.socket, event);
  }

  /** Sends a `response.create` whose input may refer to items of the conversation. */
  sendResponseCreate(event: { type: 'response.create'; [name: string]: unknown }): void {
    if (!this.#recovery) {
      this._sendOn(this.socket, event);
      return;
    }
    let data: string;
    try {
      data = JSON.stringify(event);
    } catch (error) {
      this._onError(null, 'The event could not be sent.', error);
      return;
    }
    this.#recovery.sendRaw(data);
  }

  /** Sends what waited for another connection, once its session is restored. */
  flushPending(): void {
    this.#recovery?.flushPending();
  }

  /** Takes what waits, so that it is not sent. */
  takePending(): UnsentMessage<RealtimeClientEvent>[] {
    return this.#recovery?.takePending() ?? [];
  }

  override close(props?: { code: number; reason: string }): void {
    if (this.#recovery) this.#recovery.close(props);
    else this._closeOn(this.socket, props);
  }

  /** Whether a failure of the connection is told by the recovery. */
  protected get _recovers(): boolean {
    return this.#recovery !== undefined;
  }

  protected _hear(socket: Platform, data: unknown): void {
    const recovery = this.#recovery;
    if (!recovery) this._receive(data);
    else if (socket === this.socket && !recovery.end)
      this._receive(data, (type) => RESERVED.has(type) || recovery.end !== undefined);
  }

  protected _recover<Socket extends WebSocketLike & { readonly platformSocket: unknown }>(
    options: RealtimeRecoveryOptions,
    reopening: Reopening<Socket>,
  ): void {
    this.#recovery = recoverRealtime<Socket, RealtimeClientEvent>(
      this,
      options,
      reopening.adapt,
      () => reopening.prepare(),
      {
        buildURL: () => reopening.buildURL(),
        mayReconnect: () => reopening.hopeless?.() === undefined,
        error: (message, cause) => {
          const hopeless = reopening.hopeless?.();
          if (hopeless) this._onError(null, `${message} ${hopeless.message}`, hopeless);
          else this._onError(null, message, cause);
        },
        reconnecting: (event) => {
          this._emit('reconnecting', event);
          return true;
        },
        reconnected: () => this._emit('reconnected'),
        close: (code, reason, unsent) => this._emit('close', code, reason, unsent),
      },
    ) as unknown as Connection<WebSocketLike, RealtimeClientEvent>;
  }
}
