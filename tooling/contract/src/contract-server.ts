import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createValidator, loadManifest } from '@oxide/codegen';
import type { Keys } from './check-headers.ts';
import type { Exchange } from './exchange.ts';
import { readExchange } from './read-exchange.ts';

/** A server that knows the API's description, and nothing else. */
export interface ContractServer extends Keys, AsyncDisposable {
  /** Base URL for clients, with `/v1`. */
  readonly url: string;
  /** What came and what was answered; those that break the contract were answered by 400 or 404. */
  readonly exchanges: Exchange[];
  /** Whether answers have every member of their schema, or the required ones alone. @default true */
  allMembers: boolean;
  /** JSON bodies that the next requests are answered by, in place of samples. */
  readonly replies: unknown[];
  /** Forgets exchanges and replies. */
  reset(): void;
  close(): Promise<void>;
}

/** Starts one on a free port of the loopback interface. */
export async function startContractServer(
  keys: Keys = { apiKey: 'sk-contract', adminAPIKey: 'sk-admin-contract' },
): Promise<ContractServer> {
  const manifest = loadManifest();
  const description = { manifest, validator: createValidator(manifest) };
  const exchanges: Exchange[] = [];
  const replies: unknown[] = [];
  let count = 0;
  const server = createServer(async (request, response) => {
    const received = {
      method: request.method ?? '',
      target: request.url ?? '',
      headers: request.headers as Record<string, string>,
      bytes: await readBytes(request),
    };
    const options = { all: contract.allMembers, value: replies.shift() };
    const exchange = await readExchange(received, description, keys, options);
    exchanges.push(exchange);
    const { status, contentType, bytes } = exchange.answer;
    response.writeHead(status, {
      'x-request-id': `req_${++count}`,
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      'content-length': bytes.length,
    });
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const contract: ContractServer = {
    ...keys,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    exchanges,
    allMembers: true,
    replies,
    reset() {
      exchanges.length = 0;
      replies.length = 0;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  return contract;
}

async function readBytes(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Uint8Array.from(Buffer.concat(chunks));
}
