import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { type RecordedRequest, recordRequest } from './recorded-request.ts';
import type { Reply, Script } from './reply.ts';

export interface ScriptedServer {
  readonly origin: string;
  readonly requests: readonly RecordedRequest[];
  /** When each reply ended, by the index of its request. */
  readonly endings: readonly (number | undefined)[];
  requestCount(count: number): Promise<void>;
  closedByClient(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A request that the script didn't foresee gets a status that no client tries again. */
const UNFORESEEN: Reply = { status: 418, json: { error: { message: 'The script has no more replies' } } };

export async function startScriptedServer(script: Script): Promise<ScriptedServer> {
  const requests: RecordedRequest[] = [];
  const endings: (number | undefined)[] = [];
  const waiting: { done(): boolean; resolve(): void }[] = [];
  let arrivals = 0;
  let closed = 0;
  const notify = (): void => {
    for (const entry of [...waiting]) {
      if (!entry.done()) continue;
      waiting.splice(waiting.indexOf(entry), 1);
      entry.resolve();
    }
  };
  const when = (done: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      waiting.push({ done, resolve });
      notify();
    });

  const server = createServer(async (message, response) => {
    const index = arrivals++;
    const arrivedAt = performance.now();
    response.once('close', () => {
      endings[index] = performance.now();
      if (!response.writableFinished) closed += 1;
      notify();
    });
    const body = await readAll(message);
    if (body === undefined) return;
    const request = recordRequest(message, body, arrivedAt);
    requests[index] = request;
    notify();
    const reply = typeof script === 'function' ? script(request, index) : (script[index] ?? UNFORESEEN);
    await answer(reply, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    endings,
    requestCount: (count) => when(() => requests.length >= count),
    closedByClient: (count) => when(() => closed >= count),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readAll(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of message) chunks.push(chunk as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

async function answer(reply: Reply, response: ServerResponse): Promise<void> {
  if (reply.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, reply.delayMs));
  if (reply.stall === 'before') return;
  if (reply.drop === 'before') {
    response.destroy();
    return;
  }
  const headers: Record<string, string> = { ...reply.headers };
  const chunks = [...(reply.chunks ?? [])];
  if (reply.json !== undefined) {
    headers['content-type'] ??= 'application/json';
    chunks.push(JSON.stringify(reply.json));
  } else if (reply.text !== undefined) {
    chunks.push(reply.text);
  }
  response.writeHead(reply.status ?? 200, headers);
  response.flushHeaders();
  for (const chunk of chunks) {
    if (response.destroyed) return;
    await new Promise((resolve) => response.write(chunk, resolve));
  }
  if (reply.stall === 'after') return;
  if (reply.drop === 'after') {
    // Let what was written leave before the connection goes.
    setImmediate(() => response.destroy());
    return;
  }
  response.end();
}
