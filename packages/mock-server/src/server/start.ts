import type { Socket } from 'node:net';
import type { Fault } from '../faults/fault.ts';
import { RequestQueue } from '../faults/request-queue.ts';
import type { ScriptedReply } from '../faults/scripted-reply.ts';
import { Exchange } from '../http/exchange.ts';
import { type MockServerOptions, resolveSettings } from '../options.ts';
import { apiRouter } from '../resources/routes.ts';
import { ApiContext } from '../state/context.ts';
import { queryRecord, type RecordedRequest, RequestLog, readableBody } from '../state/request-log.ts';
import { createListener, listen } from './listen.ts';
import type { MockServer, WaitOptions } from './mock-server.ts';
import { RequestHandler } from './request-handler.ts';
import { Waiting } from './waiting.ts';

const usualWaitMs = 10_000;

export async function start(options: MockServerOptions): Promise<MockServer> {
  const settings = resolveSettings(options);
  const context = new ApiContext(settings);
  const faults = new RequestQueue<Fault>();
  const replies = new RequestQueue<ScriptedReply>();
  const log = new RequestLog(settings.maxRecordedRequests, settings.maxRecordedBytes);
  const waiting = new Waiting();
  const sockets = new Set<Socket>();
  const connectionNumbers = new WeakMap<object, number>();
  let connections = 0;
  let openStreams = 0;
  let received = 0;
  let latest: RecordedRequest | undefined;
  let closedByClient = 0;
  let closesTaken = 0;

  const describe = (exchange: Exchange, id: string, bytes: Uint8Array): RecordedRequest => {
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
      connection: connectionNumbers.get(exchange.connection) ?? 0,
      startedAt: settings.now(),
      status: undefined,
      ending: undefined,
    };
  };
  const records = new WeakMap<Exchange, RecordedRequest>();
  const handler = new RequestHandler({
    router: apiRouter(),
    context,
    faults,
    replies,
    describe,
    record(exchange, id, bytes) {
      received += 1;
      if (!settings.recordRequests) return undefined;
      latest = describe(exchange, id, bytes);
      records.set(exchange, latest);
      log.add(latest);
      waiting.notify();
      return latest;
    },
  });

  const server = await createListener(settings, (request, response) => {
    openStreams += 1;
    const exchange = new Exchange(request, response, (ending) => {
      openStreams -= 1;
      if (ending === 'client-closed') closedByClient += 1;
      const record = records.get(exchange);
      if (record) record.ending = ending;
      waiting.notify();
    });
    handler.handle(exchange).catch((error: unknown) => {
      process.emitWarning(error instanceof Error ? error : String(error), 'MockServerWarning');
      exchange.cut();
    });
  });
  const number = (socket: object) => connectionNumbers.set(socket, connections);
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    number(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      waiting.notify();
    });
    waiting.notify();
  });
  const port = await listen(server, settings);
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  const origin = `${settings.tls ? 'https' : 'http'}://${host}:${port}`;
  let closing: Promise<void> | undefined;

  const mock: MockServer = {
    url: `${origin}/v1`,
    origin,
    port,
    get requests() {
      return log.requests;
    },
    get openConnections() {
      return sockets.size;
    },
    get connections() {
      return connections;
    },
    get openStreams() {
      return openStreams;
    },
    get closedByClient() {
      return closedByClient;
    },
    fault: (fault) => faults.add(fault),
    reply: (reply) => replies.add(reply),
    waitFor,
    reset() {
      log.clear();
      faults.clear();
      replies.clear();
      context.reset();
      closedByClient = 0;
      closesTaken = 0;
    },
    close() {
      closing ??= new Promise((resolve) => {
        waiting.close();
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      });
      return closing;
    },
    [Symbol.asyncDispose]() {
      return this.close();
    },
  };

  async function waitFor(what: unknown, { timeoutMs = usualWaitMs }: WaitOptions = {}): Promise<never> {
    let result: unknown;
    if (what === 'request') {
      if (!settings.recordRequests)
        throw new Error("'request' can't be waited for with recordRequests: false.");
      const before = received;
      await waiting.until(() => received > before, 'a request', timeoutMs);
      result = latest;
    } else if (what === 'client-closed') {
      await waiting.until(() => closedByClient > closesTaken, 'a client that closes early', timeoutMs);
      closesTaken += 1;
    } else if (what === 'idle')
      await waiting.until(() => openStreams === 0, 'the end of all replies', timeoutMs);
    else if (typeof what === 'function')
      await waiting.until(() => what(mock) === true, 'a predicate', timeoutMs);
    else
      throw new TypeError(
        `'${String(what)}' can't be waited for: 'request', 'client-closed', 'idle' or a function.`,
      );
    return result as never;
  }

  return mock;
}
