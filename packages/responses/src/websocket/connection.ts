import { APIConnectionError, OpenAIError } from '@oxide/core/internal';
import type { Socket, SocketClose, SocketListener } from '@oxide/core/websocket';
import { createFrame, frameType, parseFrame } from './frame.ts';
import type { Turn } from './turn.ts';

/** A WebSocket of the Responses API. It runs one turn at a time, or one on each of its lanes. */
export class Connection implements SocketListener {
  readonly #lanes: readonly (string | undefined)[];
  readonly #turns = new Map<string | undefined, Turn>();
  /** The response that ended last on each lane. */
  readonly #ended = new Map<string | undefined, string | undefined>();
  readonly #openedAt = performance.now();
  #socket: Socket | undefined;
  #closed = false;
  #retired = false;
  #onClosed: (() => void) | undefined;

  /** @param lanes turns at a time; above 1 they are told apart by `stream_id` */
  constructor(lanes = 1) {
    this.#lanes =
      lanes === 1 ? [undefined] : Array.from({ length: lanes }, (_, index) => `lane_${index + 1}`);
  }

  /** Its socket, when it is open. */
  attach(socket: Socket): void {
    this.#socket = socket;
    socket.unref?.();
  }

  /** Whether turns can be sent on it. */
  get usable(): boolean {
    return !this.#closed && !this.#retired;
  }

  /** Whether no turn is running. */
  get idle(): boolean {
    return this.#turns.size === 0;
  }

  get ageMs(): number {
    return performance.now() - this.#openedAt;
  }

  /** Calls once, when the connection is over; at once when it is already. */
  onClosed(listener: () => void): void {
    if (this.#closed) listener();
    else this.#onClosed = listener;
  }

  /** Fails the turn when the connection is closed or no lane is free. */
  run(turn: Turn, body: string | Uint8Array): void {
    if (this.#turns.size === this.#lanes.length) {
      turn.fail(new OpenAIError('All lanes of the connection are taken.'));
      return;
    }
    const lane = this.#lanes.find((name) => !this.#turns.has(name));
    this.#turns.set(lane, turn);
    this.#socket!.ref?.();
    try {
      this.#socket!.send(createFrame(body, lane));
    } catch (error) {
      turn.fail(error as Error);
    }
  }

  /** The turn is over. */
  leave(turn: Turn): void {
    for (const [lane, running] of this.#turns) {
      if (running !== turn) continue;
      this.#turns.delete(lane);
      this.#ended.set(lane, turn.responseID);
    }
    if (!this.idle) this.#endIfAbandoned();
    else if (this.#retired) this.end();
    else this.#socket?.unref?.();
  }

  /**
   * Nobody waits for one of the turns. Its lane stays taken for as long as the server works on it, so the connection
   * takes no more turns. It goes on for the others; with the last of them it is cut, so that the server stops.
   */
  abandon(): void {
    this.#retired = true;
    this.#endIfAbandoned();
  }

  message(data: string | Uint8Array): void {
    if (typeof data !== 'string') return;
    for (const [lane, turn] of this.#turnsOf(data)) turn.receive(data, this.#ended.get(lane));
  }

  /** Whom a frame is for. An error that names no lane is for all of them, or for the connection itself. */
  #turnsOf(frame: string): readonly [lane: string | undefined, turn: Turn][] {
    const [first] = this.#turns;
    if (first && this.#lanes.length === 1) return [first];
    const lane = (first && parseFrame(frame)?.stream_id) as string | undefined;
    const turn = this.#turns.get(lane);
    if (turn) return [[lane, turn]];
    if (lane !== undefined || frameType(frame) !== 'error') return [];
    if (!first) this.end();
    return [...this.#turns];
  }

  close({ code, reason, error }: SocketClose): void {
    const why = reason ? `${code}, ${reason}` : String(code);
    const failure = error ?? new APIConnectionError({ message: `The server closed the WebSocket (${why}).` });
    this.#finish();
    for (const turn of [...this.#turns.values()]) turn.fail(failure);
  }

  /** Takes no more turns: it is ended when those that are running are over. */
  retire(): void {
    this.#retired = true;
    if (this.idle) this.end();
  }

  /** Ends it with a handshake. No turn may be running. */
  end(): void {
    this.#finish();
    this.#socket?.close();
  }

  terminate(): void {
    this.#finish();
    this.#socket?.terminate();
  }

  #endIfAbandoned(): void {
    for (const { abandoned } of this.#turns.values()) if (!abandoned) return;
    this.#turns.clear();
    this.terminate();
  }

  #finish(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#onClosed?.();
  }
}
