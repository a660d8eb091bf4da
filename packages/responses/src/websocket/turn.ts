import { APIConnectionError, ByteQueue, OpenAIError, TransportResponse } from '@oxide/core/internal';
import { readErrorFrame } from './error-frame.ts';
import { frameResponseID, frameType, isTerminal, parseFrame } from './frame.ts';
import { LostTurn } from './lost-turn.ts';
import { withOutput } from './output-items.ts';

const encoder: TextEncoder = /* @__PURE__ */ new TextEncoder();
/** What may wait for a reader that is slower than the server: the connection can't be paused. */
const MAX_WAITING_LENGTH = 64 * 1024 * 1024;
const CONNECTION_LIMIT = 'websocket_connection_limit_reached';

export interface TurnOptions {
  /** Hands the events out as they come; else the response is given whole. */
  readonly streamed: boolean;
  readonly url: string;
  /** Nothing more is expected. */
  onEnd(): void;
  /** Nobody waits for the rest. */
  onAbandon(reason: unknown): void;
}

/** One response on a connection, from its frames to what HTTP would have given. */
export class Turn {
  /** Rejects with `LostTurn` when the connection ends before anything came. */
  readonly response: Promise<TransportResponse>;
  readonly #options: TurnOptions;
  #resolve!: (response: TransportResponse) => void;
  #reject!: (error: unknown) => void;
  #events: ByteQueue | undefined;
  /** Frames of finished items, for a last frame that leaves them out. */
  #items: string[] = [];
  #paused = false;
  #waitingLength = 0;
  #started = false;
  #responseID: string | undefined;
  #over = false;
  #abandoned = false;

  constructor(options: TurnOptions) {
    this.#options = options;
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever runs the turn reads it; until then a failure is no unhandled one.
    this.response.catch(() => {});
  }

  /** Nobody waits for it, though the server may still work on it. */
  get abandoned(): boolean {
    return this.#abandoned;
  }

  /** Id of its response, once it has begun. */
  get responseID(): string | undefined {
    return this.#responseID;
  }

  /** @param ended id of the response before it: a server may tell its end twice, or after an error */
  receive(frame: string, ended?: string): void {
    if (this.#over) return;
    const type = frameType(frame);
    if (this.#responseID === undefined) {
      const id = frameResponseID(frame);
      if (id !== undefined && id === ended && isTerminal(type)) return;
      this.#responseID = id;
    }
    if (type === 'error' && this.#events === undefined) this.#receiveError(frame);
    else if (isTerminal(type)) this.#receiveLast(frame);
    else this.#receiveEvent(frame, type);
  }

  /** The connection is over. */
  fail(error: Error): void {
    if (this.#over) return;
    this.#end();
    if (this.#events) this.#events.error(error);
    else this.#reject(this.#started ? error : new LostTurn(error));
  }

  /** Stops waiting: the caller gave up. */
  abandon(reason: unknown): void {
    if (this.#over) return;
    this.#over = true;
    this.#abandoned = true;
    this.#reject(reason);
    this.#events?.error(reason);
    this.#options.onAbandon(reason);
  }

  #receiveError(frame: string): void {
    const error = readErrorFrame(frame);
    if (error.code === CONNECTION_LIMIT && !this.#started) {
      const message = "The WebSocket has reached the server's limit for connections.";
      this.fail(new APIConnectionError({ message }));
      return;
    }
    this.#end();
    this.#resolve(this.#respond(error.status, error.headers, error.body));
  }

  #receiveLast(frame: string): void {
    const received = parseFrame(frame);
    const event = withOutput(received, this.#items);
    if (this.#options.streamed) {
      const told = event === received ? frame : JSON.stringify(event);
      if (!this.#hasRoom(told)) return;
      this.#end();
      this.#push(told);
      this.#events!.end();
      return;
    }
    this.#end();
    const body = JSON.stringify(event?.response ?? null);
    this.#resolve(this.#respond(200, { 'content-type': 'application/json' }, body));
  }

  #receiveEvent(frame: string, type: string | undefined): void {
    this.#started = true;
    if (type === 'response.output_item.done') this.#items.push(frame);
    if (this.#options.streamed && this.#hasRoom(frame)) this.#push(frame);
  }

  /** Whether the frame may wait with the others; otherwise the turn is given up. */
  #hasRoom(frame: string): boolean {
    if (this.#paused) this.#waitingLength += frame.length;
    if (this.#waitingLength <= MAX_WAITING_LENGTH) return true;
    this.abandon(
      new OpenAIError(
        `The stream was not read while ${MAX_WAITING_LENGTH} characters of it came, the most that may wait.`,
      ),
    );
    return false;
  }

  #push(frame: string): void {
    this.#openEvents().chunk(encoder.encode(`data: ${onOneLine(frame)}\n\n`));
  }

  #openEvents(): ByteQueue {
    if (this.#events) return this.#events;
    this.#events = new ByteQueue({
      pause: () => {
        this.#paused = true;
      },
      resume: () => {
        this.#paused = false;
        this.#waitingLength = 0;
      },
      cancel: (reason) => this.abandon(reason),
    });
    const headers = { 'content-type': 'text/event-stream; charset=utf-8' };
    this.#resolve(new TransportResponse(200, this.#options.url, headers, this.#events));
    return this.#events;
  }

  #respond(status: number, headers: Record<string, string>, body: string): TransportResponse {
    const queue = new ByteQueue({ pause() {}, resume() {}, cancel() {} });
    queue.chunk(encoder.encode(body));
    queue.end();
    return new TransportResponse(status, this.#options.url, headers, queue);
  }

  #end(): void {
    this.#over = true;
    this.#options.onEnd();
  }
}

/** A line break would end the field; in JSON it can only stand between two tokens. */
function onOneLine(frame: string): string {
  return /[\r\n]/.test(frame) ? frame.replace(/[\r\n]+/g, ' ') : frame;
}
