import { OpenAIError } from '@oxide/core';
import { utf8Length } from '@oxide/core/websocket';
import type { ResponsesServerEvent } from '@oxide/responses';
import { getWebSocketEventPayload } from '../../websocket/message-record.ts';
import type { ResponsesEmitter } from '../../websocket/responses/internal-base.ts';
import { failureOf } from '../../websocket/socket-failures.ts';
import { WebSocketError } from '../../websocket/web-socket-error.ts';
import { ReadyState, type WebSocketLike } from '../../websocket/web-socket-like.ts';
import {
  positiveInteger,
  type ResponsesWebSocketEvent,
  ResponsesWebSocketLane,
} from './responses-websocket-lane.ts';

export { type ResponsesWebSocketEvent, ResponsesWebSocketLane } from './responses-websocket-lane.ts';

/** How much the lanes of a session may hold. */
export interface ResponsesWebSocketSessionOptions {
  /** Lanes on one connection, also those that are closed. */
  maxLanes: number;
  /** Events that wait to be read, over all lanes. */
  maxBufferedEvents: number;
  /** The same in bytes. */
  maxBufferedBytes: number;
}

type EventConnection = ResponsesEmitter & { readonly socket: WebSocketLike };

interface Entry {
  readonly lane: ResponsesWebSocketLane;
  events: number;
  bytes: number;
}

/** Names of lanes that a connection knows: what the server still says about a closed one is not for another. */
const taken = new WeakMap<WebSocketLike, Set<string | undefined>>();

/**
 * Divides the events of a connection among lanes. It opens and closes no connection; another connection has other
 * lanes.
 *
 * @throws OpenAIError when the connection is closed, or a limit is no whole number above 0
 */
export class ResponsesWebSocketSession {
  readonly #connection: EventConnection;
  readonly #maxLanes: number;
  readonly #maxEvents: number;
  readonly #maxBytes: number;
  readonly #lanes = new Map<string | undefined, Entry>();
  #events = 0;
  #bytes = 0;
  #isClosed = false;
  #socket: WebSocketLike | undefined;

  constructor(connection: EventConnection, options: ResponsesWebSocketSessionOptions) {
    this.#connection = connection;
    this.#maxLanes = positiveInteger(options.maxLanes);
    this.#maxEvents = positiveInteger(options.maxBufferedEvents);
    this.#maxBytes = positiveInteger(options.maxBufferedBytes);
    const { readyState } = connection.socket;
    if (readyState === ReadyState.CLOSING || readyState === ReadyState.CLOSED)
      throw new OpenAIError('The connection is closed.');
    connection.on('event', this.#onEvent);
    // Errors of the API come as events; that there is a listener keeps them from being unhandled.
    connection.on('error', this.#onError);
    connection.on('close', this.#onClose);
    connection.on('reconnecting', this.#onReconnecting);
    connection.on('reconnected', this.#follow);
    this.#follow();
  }

  /**
   * A lane; without a name the one of requests without `stream_id`.
   *
   * @throws OpenAIError when there is one of this name or there are too many, when the name can't be one, and when the
   *   connection is closed or broken
   */
  lane(
    streamID?: string,
    limits: { maxBufferedEvents?: number; maxBufferedBytes?: number } = {},
  ): ResponsesWebSocketLane {
    const { socket } = this.#connection;
    if (this.#isClosed) throw new OpenAIError('The session is closed.');
    assertWhole(socket);
    if (streamID !== undefined && !(typeof streamID === 'string' && /^[A-Za-z0-9_.-]{1,256}$/.test(streamID)))
      throw new OpenAIError('The name of a lane has 1 to 256 letters, digits, dots, dashes and underscores.');
    const names = taken.get(socket) ?? new Set();
    taken.set(socket, names);
    if (names.has(streamID)) throw new OpenAIError('The connection has had a lane of this name.');
    if (names.size >= this.#maxLanes)
      throw new OpenAIError('The connection has all the lanes that it may have.');
    const entry: Entry = {
      events: 0,
      bytes: 0,
      lane: new ResponsesWebSocketLane(
        streamID,
        (event) => this.#send(event),
        (bytes) => this.#count(entry, -1, -bytes),
        positiveInteger(limits.maxBufferedEvents ?? this.#maxEvents),
        positiveInteger(limits.maxBufferedBytes ?? this.#maxBytes),
      ),
    };
    names.add(streamID);
    this.#lanes.set(streamID, entry);
    return entry.lane;
  }

  /** Ends the lanes, and leaves the connection alone. */
  close(): void {
    this.#isClosed = true;
    this.#detach();
    this.#failAll(new OpenAIError('The session is closed.'));
  }

  /** On the socket itself: what waits for another connection must not come there. */
  #send(event: object): void {
    const { socket } = this.#connection;
    assertWhole(socket);
    if (socket.readyState !== ReadyState.OPEN) throw new OpenAIError('The connection is not open.');
    socket.send(JSON.stringify(event));
  }

  #count(entry: Entry, events: number, bytes: number): void {
    this.#events += events;
    this.#bytes += bytes;
    entry.events += events;
    entry.bytes += bytes;
  }

  readonly #onEvent = (incoming: ResponsesServerEvent): void => {
    let text: string;
    let event: ResponsesWebSocketEvent;
    try {
      // As it came: other listeners may have changed it.
      text = getWebSocketEventPayload(incoming) ?? JSON.stringify(structuredClone(incoming));
      event = JSON.parse(text) as ResponsesWebSocketEvent;
    } catch {
      this.#failAll(new OpenAIError('An event of the connection is no JSON.'));
      return;
    }
    const name = Object.hasOwn(event, 'stream_id') ? (event as { stream_id: unknown }).stream_id : undefined;
    const entry = this.#lanes.get(name as string | undefined);
    if (entry === undefined || entry.lane.ended) return;
    const bytes = utf8Length(text);
    if (bytes > this.#maxBytes) {
      entry.lane.fail(tooMuch());
      return;
    }
    this.#count(entry, 1, bytes);
    entry.lane.push(event, bytes);
    while (this.#events > this.#maxEvents || this.#bytes > this.#maxBytes)
      this.#largest(entry, bytes).fail(tooMuch());
  };

  /** The lane that holds most of what there is too much of; the newest event doesn't count. */
  #largest(newest: Entry, bytes: number): ResponsesWebSocketLane {
    const byBytes = this.#bytes > this.#maxBytes;
    let largest = newest;
    let most = 0;
    for (const entry of this.#lanes.values()) {
      const own = byBytes ? entry.bytes : entry.events;
      const held = entry === newest ? own - (byBytes ? bytes : 1) : own;
      if (held <= most) continue;
      most = held;
      largest = entry;
    }
    return largest.lane;
  }

  readonly #onError = (): void => {};

  readonly #onClose = (): void => {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#detach();
    this.#endAll(new OpenAIError('The connection is closed.'));
  };

  readonly #onSocketError = (cause: Error): void => {
    this.#endAll(new WebSocketError(cause.message, null, cause));
  };

  readonly #onReconnecting = (): void => {
    this.#socket?.off('error', this.#onSocketError);
    this.#socket = undefined;
    this.#failAll(new OpenAIError('The connection is opened anew: its lanes are gone.'));
  };

  readonly #follow = (): void => {
    if (this.#isClosed) return;
    this.#socket?.off('error', this.#onSocketError);
    this.#socket = this.#connection.socket;
    this.#socket.on('error', this.#onSocketError);
  };

  #detach(): void {
    this.#connection.off('event', this.#onEvent);
    this.#connection.off('error', this.#onError);
    this.#connection.off('close', this.#onClose);
    this.#connection.off('reconnecting', this.#onReconnecting);
    this.#connection.off('reconnected', this.#follow);
    this.#socket?.off('error', this.#onSocketError);
    this.#socket = undefined;
  }

  #endAll(error: Error): void {
    for (const { lane } of this.#lanes.values()) lane.end(error);
  }

  #failAll(error: Error): void {
    for (const { lane } of this.#lanes.values()) lane.fail(error);
    this.#lanes.clear();
  }
}

function tooMuch(): OpenAIError {
  return new OpenAIError('More events wait to be read than the session may hold.');
}

/** @throws WebSocketError when the socket has failed, though its end has not been told yet */
function assertWhole(socket: WebSocketLike): void {
  const cause = failureOf(socket);
  if (cause) throw new WebSocketError(cause.message, null, cause);
}
