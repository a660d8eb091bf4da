import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Keys, startContractServer } from '@oxide/contract';
import { startMockServer } from '@oxide/mock-server';

/** Speaks for the whole API: the mock server where it knows an operation, else answers made from the schema. */
export interface ExampleServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function startExampleServer(keys: Keys): Promise<ExampleServer> {
  const mock = await startMockServer({ apiKey: keys.apiKey });
  const contract = await startContractServer(keys);
  const server = createServer(async (request, response) => {
    const sent = await read(request);
    const target = (base: string) => new URL(request.url ?? '', base);
    // To the mock server an admin key is a wrong one, and it has no endpoint for it.
    const isAdmin = request.headers.authorization === `Bearer ${keys.adminAPIKey}`;
    const answer = isAdmin ? undefined : await fetch(target(mock.url), sent);
    if (answer === undefined || (await isUnknown(answer)))
      await pass(await fetch(target(contract.url), sent), response);
    else await pass(answer, response);
  });
  server.on('upgrade', (request, socket, head) => passUpgrade(request, socket, head, new URL(mock.url)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    async close() {
      server.closeAllConnections();
      server.close();
      await Promise.all([mock.close(), contract.close()]);
    },
  };
}

const perConnection = /^(?:host|connection|content-length|transfer-encoding|keep-alive|content-encoding)$/;

async function read(request: IncomingMessage): Promise<RequestInit> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  const headers = Object.entries(request.headers).filter(([name]) => !perConnection.test(name));
  return {
    method: request.method ?? '',
    headers: Object.fromEntries(headers) as Record<string, string>,
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  };
}

/** WebSockets are the mock server's, byte for byte. */
function passUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, { hostname, port }: URL): void {
  const upstream = connect(Number(port), hostname);
  const lines = request.rawHeaders.map((text, index) => (index % 2 === 0 ? `\r\n${text}: ` : text));
  upstream.write(`${request.method} ${request.url} HTTP/1.1${lines.join('')}\r\n\r\n`);
  upstream.write(head);
  socket.pipe(upstream).pipe(socket);
  for (const [one, other] of [
    [socket, upstream],
    [upstream, socket],
  ] as const)
    one.on('error', () => other.destroy()).on('close', () => other.destroy());
}

async function isUnknown(answer: Response): Promise<boolean> {
  if (answer.status === 405) return true;
  return answer.status === 404 && (await answer.clone().text()).includes('Invalid URL');
}

async function pass(answer: Response, response: ServerResponse): Promise<void> {
  const headers = [...answer.headers].filter(([name]) => !perConnection.test(name));
  response.writeHead(answer.status, Object.fromEntries(headers));
  for await (const chunk of answer.body ?? []) response.write(chunk);
  response.end();
}
