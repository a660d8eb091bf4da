import type { Fault } from '../faults/fault.ts';
import { messageOf, type ScriptedReply, toMessages } from '../faults/scripted-reply.ts';
import { ApiError, errorForStatus } from '../http/error-reply.ts';
import type { Ending } from '../http/exchange.ts';
import { isObject, type JsonObject } from '../json.ts';
import { type Outcome, sendAnswer } from '../websocket/send-answer.ts';
import type { SocketApi } from '../websocket/socket-api.ts';
import type { SocketConnection } from '../websocket/socket-connection.ts';
import type { Incoming, Receipt } from './intake.ts';
import { type HandlerParts, noFault } from './request-handler.ts';

/** What the session tells the server around it. */
export interface SocketObserver {
  began(): void;
  ended(message: Incoming, ending: Ending): void;
}

const normalClosure = 1000;

/** Answers the messages of one connection. Each is handled like a request: recorded, and open to faults. */
export class SocketSession {
  readonly #connection: SocketConnection;
  readonly #api: SocketApi;
  readonly #parts: HandlerParts;
  readonly #observer: SocketObserver;
  /** The answer that is last in each lane that is busy. */
  readonly #lanes = new Map<string, Promise<Outcome>>();

  constructor(connection: SocketConnection, api: SocketApi, parts: HandlerParts, observer: SocketObserver) {
    this.#connection = connection;
    this.#api = api;
    this.#parts = parts;
    this.#observer = observer;
  }

  /** Runs until the connection is over. */
  async run(): Promise<void> {
    const { lifetime } = this.#connection;
    this.#connection.onMessage((data, isBinary) => {
      this.#receive(data, isBinary).catch((error: unknown) => {
        process.emitWarning(error instanceof Error ? error : String(error), 'MockServerWarning');
        this.#connection.cut();
      });
    });
    for (const event of this.#api.greeting()) await this.#connection.send(JSON.stringify(event));
    await lifetime.sleep(this.#parts.context.settings.socketLifetimeMs);
    if (!lifetime.ended) await this.#endByLimit();
    await lifetime.over();
  }

  async #receive(data: Buffer, isBinary: boolean): Promise<void> {
    const { intake, faults, replies } = this.#parts;
    const { path, search, request } = this.#connection;
    const { headers, httpVersion, socket } = request;
    const incoming = { method: 'MESSAGE', path, search, headers, httpVersion, connection: socket };
    const receipt = intake.receive(incoming, intake.nextId(), data);
    const fault = faults.take(incoming.method, path) ?? noFault;
    const script = replies.take(incoming.method, path);
    const message = isBinary ? undefined : parse(data);
    const answer = () => this.#answer(message, fault, script, receipt);
    this.#observer.began();
    const lane = message && this.#api.laneOf(message);
    const outcome = await (lane === undefined ? answer() : this.#inLane(lane, answer));
    this.#observer.ended(incoming, outcome === 'complete' ? 'finished' : this.#connection.ending);
    if (this.#api.finished) this.#connection.close(normalClosure);
  }

  async #inLane(lane: string, answer: () => Promise<Outcome>): Promise<Outcome> {
    const before = this.#lanes.get(lane);
    const turn = before ? before.then(answer) : answer();
    this.#lanes.set(lane, turn);
    try {
      return await turn;
    } finally {
      if (this.#lanes.get(lane) === turn) this.#lanes.delete(lane);
    }
  }

  async #answer(
    message: JsonObject | undefined,
    fault: Fault,
    script: ScriptedReply | undefined,
    { record, describe }: Receipt,
  ): Promise<Outcome> {
    const connection = this.#connection;
    if (fault.delayHeadersMs !== undefined) await connection.lifetime.sleep(fault.delayHeadersMs);
    if (connection.lifetime.ended) return 'ended';
    if (fault.dropConnection) {
      connection.cut(fault.dropConnection === 'reset');
      return 'ended';
    }
    if (fault.connectionLimit) {
      await this.#endByLimit();
      return 'ended';
    }
    const errorMessage = (error: ApiError) => {
      if (record) record.status = error.status;
      return JSON.stringify(this.#api.errorEvent(error, message));
    };
    let messages: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
    try {
      messages = script ? toMessages(script, describe) : this.#messages(message, fault);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      messages = [errorMessage(error)];
    }
    return sendAnswer(connection, messages, () => errorMessage(errorForStatus(500)), fault);
  }

  #messages(message: JsonObject | undefined, fault: Fault): Iterable<string | Uint8Array> {
    if (fault.body !== undefined) return [messageOf(fault.body)];
    if (fault.status !== undefined) throw errorForStatus(fault.status);
    if (!message) throw new ApiError(400, 'A message has to be a JSON object, sent as text.');
    return serialized(this.#api.answer(message, fault));
  }

  async #endByLimit(): Promise<void> {
    const error = new ApiError(400, 'This connection has reached its time limit: open another one.', {
      code: this.#api.limitCode,
    });
    await this.#connection.send(JSON.stringify(this.#api.errorEvent(error, undefined)));
    this.#connection.close(normalClosure);
  }
}

function* serialized(events: Iterable<JsonObject>): Generator<string> {
  for (const event of events) yield JSON.stringify(event);
}

function parse(data: Buffer): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(data.toString());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
