import { OpenAIError } from '@oxide/core';
import { isBrowser, MAX_TIMER_MS } from '@oxide/core/internal';
import {
  OpenAIRealtimeError,
  type RealtimeTranslationClientEvent,
  type RealtimeTranslationServerEvent,
} from '@oxide/realtime';
import { type ClientOptions, WebSocket } from 'ws';
import type { OpenAI } from '../../generated/openai.ts';
import { EventEmitter } from '../../lib/EventEmitter.ts';
import { isAzure } from '../../websocket/azure-session.ts';
import { BoundedWait, isTimerDuration } from '../../websocket/bounded-wait.ts';
import { handshakeHeaders } from '../../websocket/handshake-headers.ts';
import { nodeSocketOptions } from '../../websocket/node-socket-options.ts';
import { NodeWebSocket } from '../../websocket/node-web-socket.ts';
import { requireEvent } from '../../websocket/parse-realtime-event.ts';
import { resolveKey } from '../../websocket/resolve-key.ts';
import { isTranslationEvent } from '../../websocket/translation-events.ts';
import { prepareRequest } from '../../websocket/translations-request.ts';
import { ReadyState } from '../../websocket/web-socket-like.ts';

/** Any event, also one that is not known yet. */
export interface RealtimeTranslationEvent {
  type: string;
  [name: string]: unknown;
}

export interface RealtimeTranslationConnectOptions {
  model: string;
  /** For the socket of `ws`. */
  options?:
    | (Omit<ClientOptions, 'headers'> & {
        /** Put over the client's; `null` takes one away. */
        headers?: Record<string, string | null | undefined> | undefined;
      })
    | undefined;
}

type TranslationEvents = {
  event: (event: RealtimeTranslationServerEvent | RealtimeTranslationEvent) => void;
  error: (error: OpenAIRealtimeError) => void;
} & {
  [Type in Exclude<RealtimeTranslationServerEvent['type'], 'error'>]: (
    event: Extract<RealtimeTranslationServerEvent, { type: Type }>,
  ) => void;
};

/** What the closing handshake may take when nobody waits for it, in milliseconds. */
const CLOSE_TIMEOUT_MS = 1_000;
const NORMAL_CODES: ReadonlySet<number> = new Set([1000, 1001, 1005]);

/** A session that translates, over the package `ws`. Send when `socket` is open; nothing is sent twice. */
export class OpenAIRealtimeTranslationWS extends EventEmitter<TranslationEvents> {
  readonly socket: NodeWebSocket;
  readonly url: URL;
  /** Says that no more input comes; `finish` waits for the rest of the translation besides. */
  readonly session: { close: () => void } = { close: () => this.send({ type: 'session.close' }) };
  #inputIsClosed = false;
  #isComplete = false;
  #isDelivered = false;
  #isClosed = false;
  #failure: OpenAIRealtimeError | undefined;
  #finishing: BoundedWait | undefined;
  #closeTimer: ReturnType<typeof setTimeout> | undefined;

  private constructor(url: URL, options: ClientOptions) {
    super();
    this.url = url;
    this.socket = new NodeWebSocket(new WebSocket(url, options));
    this.socket.on('message', (data: string | Buffer) => this.#receive(String(data)));
    this.socket.on('error', (error: Error) => this.#break(error));
    this.socket.on('close', (code: number) => this.#closed(code));
  }

  /** Begins to open one; `socket` tells when it is. @throws OpenAIError when it can't be opened with this client */
  static async create(
    client: OpenAI,
    { model, options = {} }: RealtimeTranslationConnectOptions,
  ): Promise<OpenAIRealtimeTranslationWS> {
    if (isBrowser()) throw new OpenAIError('Sessions that translate are opened from a server.');
    if (isAzure(client)) throw new OpenAIError('There are no sessions that translate on Azure.');
    const url = addressOf(client, model);
    const { apiKey } = await resolveKey(client);
    if (!apiKey) throw new OpenAIError('A session that translates needs an API key.');
    const { headers: given, ...others } = options;
    const headers = handshakeHeaders(
      client,
      { Authorization: `Bearer ${apiKey}` },
      given as Record<string, string>,
    );
    return new OpenAIRealtimeTranslationWS(url, nodeSocketOptions(others, headers));
  }

  /** @throws OpenAIRealtimeError when it is no event, when the input is closed, or when it can't be sent */
  send(event: RealtimeTranslationClientEvent | RealtimeTranslationEvent | string): void {
    const data = typeof event === 'string' ? event : JSON.stringify(event);
    const { type } = parse(data);
    if (type === 'session.close' && this.#inputIsClosed) return;
    if (this.#inputIsClosed) throw new OpenAIRealtimeError('The input of the session is closed.', null);
    if (type === 'session.close') this.#inputIsClosed = true;
    try {
      if (this.socket.readyState !== ReadyState.OPEN) throw new Error('The socket is not open.');
      this.socket.send(data);
    } catch (cause) {
      const error = new OpenAIRealtimeError('The event could not be sent.', null, cause);
      this.#fail(error);
      throw error;
    }
  }

  /**
   * Says that no more input comes, and waits until all of the translation has been told and the connection is closed.
   * The first call settles how long; later ones share it.
   *
   * @throws OpenAIRealtimeError when the connection breaks, the time is over or the signal aborts
   */
  finish({ timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal | undefined }): Promise<void> {
    if (this.#finishing) return this.#finishing.promise;
    if (!isTimerDuration(timeoutMs))
      return Promise.reject(
        new OpenAIError(`\`timeoutMs\` has to be a number above 0, up to ${MAX_TIMER_MS}.`),
      );
    clearTimeout(this.#closeTimer);
    const fail = (message: string, cause?: unknown) =>
      this.#fail(new OpenAIRealtimeError(message, null, cause));
    this.#finishing = new BoundedWait(timeoutMs, signal, {
      onLate: () => fail(`The session did not end within ${timeoutMs} ms (\`timeoutMs\`).`),
      onAborted: (reason) => fail('The end of the session is not waited for.', reason),
    });
    const { promise } = this.#finishing;
    if (signal?.aborted) fail('The end of the session is not waited for.', signal.reason);
    else if (!this.#isClosed && !this.#isComplete && !this.#failure) {
      try {
        this.session.close();
      } catch {
        // It has failed, which ends the wait.
      }
    }
    this.#settle();
    return promise;
  }

  /** Ends the connection without waiting for the rest of the translation. */
  close(): void {
    this.#inputIsClosed = true;
    this.#closeSocket();
  }

  #receive(data: string): void {
    if (this.#isComplete) return;
    let event: RealtimeTranslationEvent;
    try {
      event = parse(data);
    } catch (error) {
      this.#tellError(error as OpenAIRealtimeError);
      return;
    }
    const isKnown = isTranslationEvent(event);
    this.#isComplete = isKnown && event.type === 'session.closed';
    this.#inputIsClosed ||= this.#isComplete;
    try {
      // What a listener does to it must not reach the others.
      if (this._hasListener('event')) this._emit('event', parse(data));
      if (isKnown) this.#tell(event as unknown as RealtimeTranslationServerEvent);
    } finally {
      if (this.#isComplete) {
        this.#isDelivered = true;
        this.#closeSocket();
        this.#settle();
      }
    }
  }

  #tell(event: RealtimeTranslationServerEvent): void {
    if (event.type === 'error') this.#tellError(new OpenAIRealtimeError(event.error.message, event));
    else this._listeners.callAll(event.type, [event]);
  }

  #tellError(error: OpenAIRealtimeError): void {
    if (this._hasListener('error')) this._emit('error', error);
    else void Promise.reject(error);
  }

  #break(cause: Error): void {
    // A socket that is closed before it is open fails too: that was wanted.
    if (this.#closeTimer !== undefined && !this.#isComplete && !this.#failure) return;
    const error = new OpenAIRealtimeError('The connection of the session broke.', null, cause);
    this.#fail(error);
    if (this._hasListener('error') || !this.#finishing) this.#tellError(error);
  }

  #closed(code: number): void {
    const wasUnexpected =
      !this.#isComplete && !this.#failure && !this.#finishing && this.#closeTimer === undefined;
    this.#inputIsClosed = true;
    this.#isClosed = true;
    clearTimeout(this.#closeTimer);
    if (!this.#isComplete)
      this.#failure ??= new OpenAIRealtimeError('The connection ended before the session did.', null);
    else if (!NORMAL_CODES.has(code))
      this.#failure ??= new OpenAIRealtimeError(`The connection ended with code ${code}.`, null);
    this.#settle();
    if (wasUnexpected && this.#failure) this.#tellError(this.#failure);
  }

  #fail(error: OpenAIRealtimeError): void {
    this.#inputIsClosed = true;
    this.#failure ??= error;
    this.#settle();
    if (this.socket.readyState !== ReadyState.CLOSED) this.socket.terminate();
  }

  #settle(): void {
    if (!this.#isClosed || !(this.#failure || this.#isDelivered)) return;
    this.#finishing?.settle(this.#failure);
  }

  #closeSocket(): void {
    const { readyState } = this.socket;
    if (readyState === ReadyState.CLOSED || readyState === ReadyState.CLOSING) return;
    if (!this.#finishing) {
      this.#closeTimer = setTimeout(() => {
        const error = new OpenAIRealtimeError('The connection did not close.', null);
        this.#fail(error);
        this.#tellError(error);
      }, CLOSE_TIMEOUT_MS);
      (this.#closeTimer as { unref?(): void }).unref?.();
    }
    this.socket.close(1000, 'OK');
  }
}

/** @throws OpenAIRealtimeError when it is no event; what it holds is not shown */
function parse(data: string): RealtimeTranslationEvent {
  try {
    return requireEvent<RealtimeTranslationEvent>(data);
  } catch (cause) {
    throw new OpenAIRealtimeError('A message of the session is no event.', null, cause);
  }
}

/** @throws OpenAIError when there is no model, or the client's address is not one of https: */
function addressOf(client: OpenAI, model: string): URL {
  if (typeof model !== 'string' || !model) throw new OpenAIError('The translation has no `model`.');
  const { path, query } = prepareRequest({ model });
  const url = new URL(client.buildURL(path, query));
  if (url.protocol !== 'https:') throw new OpenAIError('Sessions that translate need an address of https:.');
  if (url.searchParams.has('intent')) throw new OpenAIError('A session that translates has no `intent`.');
  url.hash = '';
  url.protocol = 'wss:';
  return url;
}
