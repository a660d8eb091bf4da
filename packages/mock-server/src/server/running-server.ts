import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Server, Socket } from 'node:net';
import type { Fault } from '../faults/fault.ts';
import { faultError } from '../faults/fault-error.ts';
import { type Queued, RequestQueue } from '../faults/request-queue.ts';
import type { ScriptedReply } from '../faults/scripted-reply.ts';
import { type Ending, Exchange, type ServerReply, type ServerRequest } from '../http/exchange.ts';
import type { Settings } from '../options.ts';
import { apiRouter } from '../resources/routes.ts';
import { ApiContext } from '../state/context.ts';
import type { RecordedRequest } from '../state/request-log.ts';
import { Connections } from './connections.ts';
import { type Incoming, Intake } from './intake.ts';
import { createListener, listen } from './listen.ts';
import type { MockServer, WaitOptions } from './mock-server.ts';
import { RequestHandler } from './request-handler.ts';
import { SocketHandler } from './socket-handler.ts';
import { Waiting } from './waiting.ts';

const usualWaitMs = 10_000;

/** The server behind the interface: counts, queues and waits, around a listener and a request handler. */
export class RunningServer implements MockServer {
  readonly #settings: Settings;
  readonly #context: ApiContext;
  readonly #faults = new RequestQueue<Fault>();
  readonly #replies = new RequestQueue<ScriptedReply>();
  readonly #intake: Intake;
  readonly #waiting = new Waiting();
  readonly #connections = new Connections();
  readonly #handler: RequestHandler;
  readonly #sockets: SocketHandler;
  #listener: Server | undefined;
  #port = 0;
  #openStreams = 0;
  #closedByClient = 0;
  #closesTaken = 0;
  #closing: Promise<void> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#context = new ApiContext(settings);
    this.#intake = new Intake(settings, this.#connections, () => this.#waiting.notify());
    const parts = {
      router: apiRouter(),
      context: this.#context,
      faults: this.#faults,
      replies: this.#replies,
      intake: this.#intake,
    };
    this.#handler = new RequestHandler(parts);
    this.#sockets = new SocketHandler(parts, {
      began: () => {
        this.#begin();
        this.#waiting.notify();
      },
      ended: (message, ending) => this.#end(message, ending),
    });
  }

  async listen(): Promise<void> {
    const listener = await createListener(this.#settings, (request, response) =>
      this.#accept(request, response),
    );
    listener.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) =>
      this.#upgrade(request, socket, head),
    );
    this.#connections.follow(listener, () => this.#waiting.notify());
    this.#port = await listen(listener, this.#settings);
    this.#listener = listener;
  }

  get port(): number {
    return this.#port;
  }

  get origin(): string {
    const { tls, host } = this.#settings;
    return `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${this.#port}`;
  }

  get url(): string {
    return `${this.origin}/v1`;
  }

  get requests(): readonly RecordedRequest[] {
    return this.#intake.requests;
  }

  get openConnections(): number {
    return this.#connections.open;
  }

  get connections(): number {
    return this.#connections.total;
  }

  get openStreams(): number {
    return this.#openStreams;
  }

  get closedByClient(): number {
    return this.#closedByClient;
  }

  fault(fault: Fault): Queued {
    const { match: _match, times: _times, ...members } = fault;
    const wrong = faultError(members);
    if (wrong !== undefined) throw new TypeError(`The fault can't be used: ${wrong}.`);
    return this.#faults.add(fault);
  }

  reply(reply: ScriptedReply): Queued {
    return this.#replies.add(reply);
  }

  waitFor(what: 'request', options?: WaitOptions): Promise<RecordedRequest>;
  waitFor(what: 'client-closed' | 'idle', options?: WaitOptions): Promise<void>;
  waitFor(predicate: (server: MockServer) => boolean, options?: WaitOptions): Promise<void>;
  async waitFor(
    what: 'request' | 'client-closed' | 'idle' | ((server: MockServer) => boolean),
    options: WaitOptions = {},
  ): Promise<unknown> {
    const timeoutMs = options.timeoutMs ?? usualWaitMs;
    const until = (check: () => boolean, name: string) => this.#waiting.until(check, name, timeoutMs);
    if (what === 'request') {
      if (!this.#settings.recordRequests)
        throw new Error("'request' can't be waited for with recordRequests: false.");
      const before = this.#intake.received;
      await until(() => this.#intake.received > before, 'a request');
      return this.#intake.latest;
    }
    if (what === 'client-closed') {
      await until(() => this.#takeClose(), 'a client that closes early');
    } else if (what === 'idle') await until(() => this.#openStreams === 0, 'the end of all replies');
    else if (typeof what === 'function') await until(() => what(this), 'a predicate to give true');
    else
      throw new TypeError(
        `'${String(what)}' can't be waited for: 'request', 'client-closed', 'idle' or a function.`,
      );
    return undefined;
  }

  reset(): void {
    this.#intake.reset();
    this.#faults.clear();
    this.#replies.clear();
    this.#context.reset();
    this.#handler.reset();
    this.#closedByClient = 0;
    this.#closesTaken = 0;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    this.#waiting.close();
    const listener = this.#listener;
    const closed = new Promise<void>((resolve) => (listener ? listener.close(() => resolve()) : resolve()));
    await Promise.all([closed, this.#connections.destroy()]);
  }

  #accept(request: ServerRequest, response: ServerReply): void {
    this.#begin();
    const exchange = new Exchange(request, response, (ending) => this.#end(exchange, ending));
    this.#run(exchange, this.#handler.handle(exchange));
  }

  /** A handshake is answered like a request until it is accepted. An idle connection is no open stream. */
  #upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    response.on('finish', () => socket.end());
    const exchange = new Exchange(request, response, (ending) => this.#intake.settle(exchange, ending));
    this.#run(exchange, this.#sockets.handle(exchange, socket, head));
  }

  #run(exchange: Exchange, handling: Promise<void>): void {
    handling.catch((error: unknown) => {
      process.emitWarning(error instanceof Error ? error : String(error), 'MockServerWarning');
      exchange.cut();
    });
  }

  #begin(): void {
    this.#openStreams += 1;
  }

  #end(incoming: Incoming, ending: Ending): void {
    this.#openStreams -= 1;
    if (ending === 'client-closed' && !this.#closing) this.#closedByClient += 1;
    this.#intake.settle(incoming, ending);
    this.#waiting.notify();
  }

  /** Takes one early close, so that the next wait is for another. */
  #takeClose(): boolean {
    if (this.#closedByClient <= this.#closesTaken) return false;
    this.#closesTaken += 1;
    return true;
  }
}
