import type { Server } from 'node:net';
import type { Fault } from '../faults/fault.ts';
import { faultError } from '../faults/fault-error.ts';
import { type Queued, RequestQueue } from '../faults/request-queue.ts';
import type { ScriptedReply } from '../faults/scripted-reply.ts';
import { Exchange, type ServerReply, type ServerRequest } from '../http/exchange.ts';
import type { Settings } from '../options.ts';
import { apiRouter } from '../resources/routes.ts';
import { ApiContext } from '../state/context.ts';
import { queryRecord, type RecordedRequest, RequestLog, readableBody } from '../state/request-log.ts';
import { Connections } from './connections.ts';
import { createListener, listen } from './listen.ts';
import type { MockServer, WaitOptions } from './mock-server.ts';
import { RequestHandler } from './request-handler.ts';
import { Waiting } from './waiting.ts';

const usualWaitMs = 10_000;

/** The server behind the interface: counts, queues and waits, around a listener and a request handler. */
export class RunningServer implements MockServer {
  readonly #settings: Settings;
  readonly #context: ApiContext;
  readonly #faults = new RequestQueue<Fault>();
  readonly #replies = new RequestQueue<ScriptedReply>();
  readonly #log: RequestLog;
  readonly #records = new WeakMap<Exchange, RecordedRequest>();
  readonly #waiting = new Waiting();
  readonly #connections = new Connections();
  readonly #handler: RequestHandler;
  #listener: Server | undefined;
  #port = 0;
  #openStreams = 0;
  #received = 0;
  #latest: RecordedRequest | undefined;
  #closedByClient = 0;
  #closesTaken = 0;
  #closing: Promise<void> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#context = new ApiContext(settings);
    this.#log = new RequestLog(settings.maxRecordedRequests, settings.maxRecordedBytes);
    this.#handler = new RequestHandler({
      router: apiRouter(),
      context: this.#context,
      faults: this.#faults,
      replies: this.#replies,
      describe: (exchange, id, bytes) => this.#describe(exchange, id, bytes),
      record: (exchange, id, bytes) => this.#record(exchange, id, bytes),
    });
  }

  async listen(): Promise<void> {
    const listener = await createListener(this.#settings, (request, response) =>
      this.#accept(request, response),
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
    return this.#log.requests;
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
      const before = this.#received;
      await until(() => this.#received > before, 'a request');
      return this.#latest;
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
    this.#log.clear();
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
    this.#openStreams += 1;
    const exchange = new Exchange(request, response, (ending) => {
      this.#openStreams -= 1;
      if (ending === 'client-closed' && !this.#closing) this.#closedByClient += 1;
      const record = this.#records.get(exchange);
      if (record) record.ending = ending;
      this.#waiting.notify();
    });
    this.#handler.handle(exchange).catch((error: unknown) => {
      process.emitWarning(error instanceof Error ? error : String(error), 'MockServerWarning');
      exchange.cut();
    });
  }

  /** Takes one early close, so that the next wait is for another. */
  #takeClose(): boolean {
    if (this.#closedByClient <= this.#closesTaken) return false;
    this.#closesTaken += 1;
    return true;
  }

  #record(exchange: Exchange, id: string, bytes: Uint8Array): RecordedRequest | undefined {
    if (!this.#settings.recordRequests) return undefined;
    const record = this.#describe(exchange, id, bytes);
    this.#records.set(exchange, record);
    this.#log.add(record);
    this.#received += 1;
    this.#latest = record;
    this.#waiting.notify();
    return record;
  }

  #describe(exchange: Exchange, id: string, bytes: Uint8Array): RecordedRequest {
    const { headers, httpVersion } = exchange.request;
    return {
      id,
      method: exchange.method,
      path: exchange.path,
      query: queryRecord(exchange.search),
      headers,
      body: readableBody(bytes, headers['content-type']),
      bytes,
      httpVersion,
      connection: this.#connections.numberOf(exchange.connection),
      startedAt: this.#settings.now(),
      status: undefined,
      ending: undefined,
    };
  }
}
