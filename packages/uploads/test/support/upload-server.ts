import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request for a part, as it came in. */
export interface ReceivedPart {
  readonly id: string;
  readonly bytes: Buffer;
  readonly filename: string;
  /** How many requests for parts are in progress, this one included. */
  readonly inProgress: number;
}

/** What becomes of a request: a status to fail with, the connection cut, or nothing. */
type Fate = number | 'cut' | undefined;

/** A server with the Uploads endpoints alone, whose parts a test can fail, cut or hold back. */
export class UploadServer {
  readonly parts: ReceivedPart[] = [];
  readonly cancelled: string[] = [];
  readonly created: unknown[] = [];
  readonly completed: unknown[] = [];
  readonly partHeaders: IncomingMessage['headers'][] = [];
  /** Called when a part has arrived whole. */
  onPart: (part: ReceivedPart) => Fate | Promise<Fate> = () => undefined;
  onComplete: () => Fate = () => undefined;
  #inProgress = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  reset(): void {
    for (const list of [this.parts, this.cancelled, this.created, this.completed, this.partHeaders])
      list.length = 0;
    this.onPart = () => undefined;
    this.onComplete = () => undefined;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The file that the parts of the last completion make. */
  get file(): Buffer {
    const { part_ids } = this.completed.at(-1) as { part_ids: string[] };
    return Buffer.concat(part_ids.map((id) => this.parts.find((part) => part.id === id)!.bytes));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    if (body === undefined) return;
    const [, , , id, action] = request.url!.split('/');
    if (action === 'parts') return await this.#part(request, body, response);
    if (action === 'cancel') this.cancelled.push(id!);
    if (action === 'complete') {
      const fate = this.onComplete();
      if (fate !== undefined) return fail(response, fate);
      this.completed.push(JSON.parse(body.toString()));
    }
    if (action === undefined) this.created.push(JSON.parse(body.toString()));
    const status = action === 'complete' ? 'completed' : action === 'cancel' ? 'cancelled' : 'pending';
    send(response, 200, { id: id ?? 'upload_1', object: 'upload', status });
  }

  async #part(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const type = request.headers['content-type']!;
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    const data = form.get('data') as File;
    this.#inProgress++;
    this.partHeaders.push(request.headers);
    const part = {
      id: `part_${this.parts.length + 1}`,
      bytes: Buffer.from(await data.arrayBuffer()),
      filename: data.name,
      inProgress: this.#inProgress,
    };
    this.parts.push(part);
    const fate = await this.onPart(part);
    this.#inProgress--;
    if (fate === undefined) send(response, 200, { id: part.id, object: 'upload.part' });
    else fail(response, fate);
  }
}

async function read(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

function fail(response: ServerResponse, fate: Exclude<Fate, undefined>): void {
  if (fate === 'cut') response.destroy();
  else send(response, fate, { error: { message: 'no', type: 'error' } }, { 'retry-after-ms': '1' });
}

function send(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
