import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { faultHeaders, replacedReply } from '../faults/apply-fault.ts';
import type { Fault } from '../faults/fault.ts';
import { parseFaultHeader } from '../faults/fault-header.ts';
import { toReply } from '../faults/scripted-reply.ts';
import { authorize } from '../http/authorize.ts';
import { ApiError, errorReply } from '../http/error-reply.ts';
import type { Exchange } from '../http/exchange.ts';
import type { PacedReply, Reply } from '../http/reply.ts';
import { sendReply } from '../http/send.ts';
import { findSocketApi } from '../resources/sockets.ts';
import { apiPath } from '../routing/api-path.ts';
import { acceptSocket, offeredProtocols } from '../websocket/accept-socket.ts';
import { type HandlerParts, identityHeaders, noFault } from './request-handler.ts';
import { type SocketObserver, SocketSession } from './socket-session.ts';

/** Answers the handshakes of WebSockets, and runs what comes of them. */
export class SocketHandler {
  readonly #parts: HandlerParts;
  readonly #observer: SocketObserver;

  constructor(parts: HandlerParts, observer: SocketObserver) {
    this.#parts = parts;
    this.#observer = observer;
  }

  /** Resolves when the handshake was refused, or the connection that it led to is over. */
  async handle(exchange: Exchange, socket: Duplex, head: Buffer): Promise<void> {
    const { context, faults, replies, intake } = this.#parts;
    const { method, path, search, headers } = exchange;
    const id = intake.nextId();
    const stopWatching = watchForEnd(socket);
    const { record, describe } = intake.receive(exchange, id, new Uint8Array());
    let fault = faults.take(method, path, happensToHandshake) ?? noFault;
    let refusal: Reply | PacedReply | undefined;
    try {
      const header = headers['x-mock-fault'];
      if (typeof header === 'string') fault = { ...fault, ...parseFaultHeader(header) };
      if (fault.dropConnection) return exchange.drop(fault.dropConnection === 'reset');
      const script = replies.take(method, path);
      refusal = replacedReply(fault) ?? (script && toReply(script, describe));
      if (!refusal) {
        const protocols = offeredProtocols(headers);
        authorize(headers, context.settings.apiKey, protocols);
        const query = new URLSearchParams(search);
        const api = findSocketApi(apiPath(path), { query, headers, protocols }, context);
        if (fault.delayHeadersMs !== undefined) await exchange.sleep(fault.delayHeadersMs);
        if (exchange.closed) return;
        if (record) record.status = 101;
        const request = exchange.request as IncomingMessage;
        stopWatching();
        exchange.release(socket);
        const connection = await acceptSocket(request, socket, head, {
          path,
          search,
          headers: { ...identityHeaders(id), ...faultHeaders(fault) },
          maxMessageBytes: context.settings.maxBodyBytes,
        });
        await new SocketSession(connection, api, this.#parts, this.#observer).run();
        intake.settle(exchange, connection.ending);
        return;
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      refusal = errorReply(error);
    }
    if (record) record.status = refusal.status;
    const reply = {
      ...refusal,
      headers: { ...refusal.headers, ...faultHeaders(fault), connection: 'close' },
    };
    await sendReply(exchange, reply, identityHeaders(id), fault, context.settings);
  }
}

/**
 * Nobody reads from the connection before the handshake is answered, so that nobody would see the client leave. Until
 * then it has nothing to say.
 */
function watchForEnd(socket: Duplex): () => void {
  const leave = () => socket.destroy();
  socket.once('end', leave);
  socket.resume();
  return () => {
    socket.off('end', leave);
  };
}

/** Everything else waits for the first message. */
function happensToHandshake(fault: Fault): boolean {
  return (
    fault.match?.method?.toUpperCase() === 'GET' ||
    fault.status !== undefined ||
    fault.body !== undefined ||
    fault.headers !== undefined ||
    fault.dropConnection !== undefined ||
    fault.delayHeadersMs !== undefined
  );
}
