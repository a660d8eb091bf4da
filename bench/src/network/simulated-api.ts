import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { testCertificate } from '@oxide/mock-server';
import { type WebSocket, WebSocketServer } from 'ws';
import { seededRandom } from '../random.ts';
import { Conversations } from './conversations.ts';
import { machineTime } from './machine-time.ts';
import { responseEvents, type TimedEvent } from './response-events.ts';
import type { Simulation } from './simulation.ts';

interface Body {
  previous_response_id?: string | null;
  stream?: boolean;
  generate?: boolean;
  tools?: unknown[];
  input?: unknown;
  /**
   * `calls`: how many calls a response makes that is told no results of calls; others then make none. `tail`: the
   * reply is slow at random.
   */
  metadata?: { calls?: string; tail?: string };
}

/** The Responses API over TLS, by HTTP and by WebSocket, that takes its time. Gives its port. */
export async function startSimulatedAPI(simulation: Simulation): Promise<number> {
  const api = new SimulatedAPI(simulation);
  const server = createServer(testCertificate, (request, reply) => void api.answer(request, reply));
  const sockets = new WebSocketServer({ server, perMessageDeflate: false });
  sockets.on('connection', (socket) => api.serve(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

class SimulatedAPI {
  readonly #simulation: Simulation;
  readonly #conversations = new Conversations();
  readonly #random = seededRandom(1);
  #count = 0;

  constructor(simulation: Simulation) {
    this.#simulation = simulation;
  }

  async answer(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const sent = await text(request);
    const body = JSON.parse(sent) as Body;
    const { events } = this.#respond(body, sent.length, false);
    if (body.stream) {
      reply.writeHead(200, { 'content-type': 'text/event-stream' });
      for await (const event of inTime(events))
        reply.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
      reply.end();
      return;
    }
    let last: TimedEvent['event'] | undefined;
    for await (const event of inTime(events)) last = event;
    reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(last?.response));
  }

  /** One response at a time, as the API does. */
  serve(socket: WebSocket): void {
    let atHand: string | undefined;
    let turns = Promise.resolve();
    socket.on('message', (data) => {
      const sent = String(data);
      turns = turns.then(async () => {
        const body = JSON.parse(sent) as Body;
        const { id, events } = this.#respond(body, sent.length, body.previous_response_id === atHand);
        atHand = id;
        for await (const event of inTime(events)) socket.send(JSON.stringify(event));
      });
    });
  }

  #respond(
    { previous_response_id: previous, tools, generate, ...body }: Body,
    bytes: number,
    isAtHand: boolean,
  ): { id: string; events: TimedEvent[] } {
    const { contextMsPerKB, firstEventMs, steps, slowShare, slowFactor, ...pace } = this.#simulation;
    this.#count += 1;
    const id = `resp_${this.#count}`;
    const { read, step } = this.#conversations.note(id, { previous: previous ?? undefined, bytes }, isAtHand);
    const count = tools !== undefined && step < steps ? wantedCalls(body) : 0;
    const calls = Array.from({ length: count }, (_, index) => step + index);
    const events = responseEvents({ id, calls, ...pace });
    const prepared = (read / 1_000) * contextMsPerKB;
    if (generate === false) return { id, events: [{ ...events.at(-1)!, afterMs: prepared }] };
    events[0]!.afterMs = prepared + firstEventMs;
    const isSlow = body.metadata?.tail !== undefined && this.#random() < slowShare;
    if (isSlow) for (const event of events) event.afterMs *= slowFactor;
    return { id, events };
  }
}

function wantedCalls({ metadata, input }: Body): number {
  if (metadata?.calls === undefined) return 1;
  const items = Array.isArray(input) ? (input as { type?: unknown }[]) : [];
  return items.some(({ type }) => type === 'function_call_output') ? 0 : Number(metadata.calls);
}

/** Each event when its time has come, with that time. What has no time between them comes together. */
async function* inTime(events: readonly TimedEvent[]): AsyncGenerator<TimedEvent['event']> {
  for (const { afterMs, event } of events) {
    if (afterMs > 0) await delay(afterMs);
    yield { ...event, sent_at: machineTime() };
  }
}
