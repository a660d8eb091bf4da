import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type MockServer, testCertificate } from '@oxide/mock-server';
import { type ClientOptions, WebSocket } from 'ws';
import type { Json } from './json.ts';

/** A WebSocket to the mock server, with what came over it. */
export class SocketClient implements AsyncDisposable {
  readonly ws: WebSocket;
  readonly frames: Json[] = [];
  readonly #check: (frame: Json) => void;
  #waiting: (() => void)[] = [];
  #taken = 0;
  closed: { code: number; reason: string } | undefined;

  private constructor(ws: WebSocket, check: (frame: Json) => void) {
    this.ws = ws;
    this.#check = check;
    ws.on('message', (data) => {
      this.frames.push(JSON.parse(String(data)) as Json);
      this.#wake();
    });
    ws.on('error', () => {});
    ws.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() };
      this.#wake();
    });
  }

  /** @param check throws when a frame is not as the API's */
  static async open(
    server: MockServer,
    path: string,
    check: (frame: Json) => void = () => {},
    { protocols = [], headers = {} }: { protocols?: string[]; headers?: Record<string, string> } = {},
  ): Promise<SocketClient> {
    const { ws } = start(server, path, { headers }, protocols);
    const client = new SocketClient(ws, check);
    await once(ws, 'open');
    return client;
  }

  send(message: object | string | Uint8Array): void {
    const isRaw = typeof message === 'string' || message instanceof Uint8Array;
    this.ws.send(isRaw ? message : JSON.stringify(message));
  }

  /** The next frame; undefined when the connection ended before it. */
  async next(): Promise<Json | undefined> {
    while (this.frames.length <= this.#taken) {
      if (this.closed) return undefined;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const frame = this.frames[this.#taken]!;
    this.#taken += 1;
    this.#check(frame);
    return frame;
  }

  /** The frames up to one of this type, or to the end of the connection. */
  async until(...types: string[]): Promise<Json[]> {
    const frames: Json[] = [];
    for (let frame = await this.next(); frame; frame = await this.next()) {
      frames.push(frame);
      if (types.includes(frame.type)) break;
    }
    return frames;
  }

  /** Sends, and gives the frames up to one of these types. */
  ask(message: object, ...types: string[]): Promise<Json[]> {
    this.send(message);
    return this.until(...types);
  }

  async end(): Promise<{ code: number; reason: string }> {
    while (!this.closed) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return this.closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.ws.terminate();
    await this.end();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

/** The response with which a handshake is refused. */
export async function refusal(
  server: MockServer,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: IncomingMessage['headers']; body: string }> {
  const { ws } = start(server, path, { headers });
  const [, response] = (await once(ws, 'unexpected-response')) as [unknown, IncomingMessage];
  let body = '';
  for await (const chunk of response) body += String(chunk);
  return { status: response.statusCode!, headers: response.headers, body };
}

function start(
  server: MockServer,
  path: string,
  options: ClientOptions,
  protocols: string[] = [],
): { ws: WebSocket } {
  const url = (path.startsWith('/v1') || path.startsWith('/openai') ? server.origin : server.url) + path;
  const ws = new WebSocket(url.replace(/^http/, 'ws'), protocols, {
    ca: testCertificate.cert,
    ...options,
    headers: withKey(options.headers as Record<string, string> | undefined),
  });
  return { ws };
}

/** An empty header takes the key away. */
function withKey(headers: Record<string, string> = {}): Record<string, string> {
  const all = { authorization: 'Bearer sk-test', ...headers };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
