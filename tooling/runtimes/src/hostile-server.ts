import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

export interface HostileServer extends AsyncDisposable {
  url: string;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** After the name of the behaviour. */
  path: string;
  query: URLSearchParams;
}

const textPart = { type: 'output_text', text: 'fine', annotations: [] };
const message = { type: 'message', id: 'msg_1', role: 'assistant', status: 'completed', content: [textPart] };
const reply = { id: 'resp_1', object: 'response', status: 'completed', output: [message] };

/** A server that behaves badly in a way that the first part of the path names, or tells what it was sent. */
export async function startHostileServer(): Promise<HostileServer> {
  const requests = new Map<string, number>();
  let closed = 0;

  const behaviours: Record<string, (exchange: Exchange) => unknown> = {
    closed: ({ response }) => response.end(String(closed)),
    text: ({ response }) => response.writeHead(200, { 'content-type': 'text/plain' }).end('one two'),
    hang() {},
    half({ response }) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 30);
    },
    gzip({ response }) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(JSON.stringify(reply)));
    },
    refuse({ request, response }) {
      const error = { code: 'invalid_api_key', message: `Wrong key: ${request.headers.authorization}` };
      sendJSON(response, { error }, 401, { 'x-request-id': 'req_1' });
    },
    redirect({ request, response }) {
      // The same server by another name: another origin.
      const { localPort } = request.socket;
      response.writeHead(307, { location: `http://localhost:${localPort}/authorization` }).end();
    },
    authorization({ request, response }) {
      sendJSON(response, { ...reply, metadata: { authorization: request.headers.authorization ?? 'none' } });
    },
    cut({ response }) {
      sendEvents(response, 5);
      setTimeout(() => response.destroy(), 50);
    },
    comments({ response }) {
      sendEvents(response, 3);
      repeat(response, () => response.write(': still here\n\n'));
    },
    endless({ response }) {
      repeat(response, () => sendEvents(response, 1));
      response.on('close', () => {
        closed += 1;
      });
    },
    bytes: ({ response }) =>
      response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(Buffer.alloc(100_000, 7)),
    vector({ response }) {
      const embedding = Buffer.from(new Float32Array([1, 2.5, -3]).buffer).toString('base64');
      sendJSON(response, { object: 'list', data: [{ object: 'embedding', index: 0, embedding }] });
    },
    pages({ response, query }) {
      const after = Number(query.get('after') ?? 0);
      const data = [1, 2, 3].map((step) => ({ id: String(after + step) }));
      sendJSON(response, { object: 'list', data, has_more: after < 9 });
    },
    async store({ request, response }) {
      const form = await formOf(request);
      const file = form.get('file') as File;
      sendJSON(response, { id: 'file-1', object: 'file', filename: file.name, content: await file.text() });
    },
    async echo({ request, response }) {
      sendJSON(response, { content: (await buffer(request)).toString() });
    },
    async parts({ request, response, path }) {
      const body = path.endsWith('/parts') ? await formOf(request) : await buffer(request);
      const { part_ids } = path.endsWith('/complete') ? JSON.parse(String(body)) : { part_ids: undefined };
      const id = path.endsWith('/parts') ? `part_${count(requests, path)}` : 'upload_1';
      sendJSON(response, { id, object: 'upload', status: 'completed', part_ids });
    },
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, name = '', ...rest] = pathname.split('/');
    // One for each runtime, as it counts.
    const recovered = name.startsWith('recover-') && count(requests, name) > 2;
    try {
      if (recovered) sendJSON(response, reply);
      else if (name.startsWith('recover-')) sendJSON(response, {}, 500, { 'retry-after-ms': '5' });
      else if (!behaviours[name]) sendJSON(response, { error: { message: `No behaviour ${name}` } }, 404);
      else await behaviours[name]({ request, response, path: rest.join('/'), query: searchParams });
    } catch {
      // The client left in the middle.
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await ended;
    },
  };
}

function count(counts: Map<string, number>, name: string): number {
  const next = (counts.get(name) ?? 0) + 1;
  counts.set(name, next);
  return next;
}

function sendJSON(response: ServerResponse, body: object, status = 200, headers: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

function sendEvents(response: ServerResponse, events: number): void {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/event-stream' });
  const event = { type: 'response.output_text.delta', delta: 'x' };
  for (let sent = 0; sent < events; sent += 1) response.write(`data: ${JSON.stringify(event)}\n\n`);
}

function repeat(response: ServerResponse, send: () => void): void {
  send();
  const timer = setInterval(send, 20);
  response.on('close', () => clearInterval(timer));
}

async function formOf(request: IncomingMessage): Promise<FormData> {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  return new Response(new Uint8Array(await buffer(request)), { headers }).formData();
}
