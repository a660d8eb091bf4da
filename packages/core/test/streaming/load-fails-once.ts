// In a process of its own, where the code for streams can't be loaded for the first call. Prints what the calls gave.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { registerHooks } from 'node:module';
import type { AddressInfo } from 'node:net';
import { Client, type Stream } from '@oxide/core';
import { collect } from '../support/collect.ts';

// When the request is sent, and when its reply is there.
let failures = 2;
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.endsWith('/streams.ts') && failures-- > 0) throw new Error('The network is down');
    return next(specifier, context);
  },
});

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write('data: {"n":1}\n\n');
  if (requests++ > 0) response.end('data: [DONE]\n\n');
  else givenUp = once(response, 'close');
}).listen(0, '127.0.0.1');
let requests = 0;
let givenUp: Promise<unknown> | undefined;
await once(server, 'listening');

const { port } = server.address() as AddressInfo;
const client = new Client({ apiKey: 'sk-test', baseURL: `http://127.0.0.1:${port}` });
const call = () => client.post<Stream<{ n: number }>>('/responses', { stream: true });

const failure = await call().catch((error: unknown) => error as Error & { cause: Error });
await givenUp;
const outcome = {
  name: (failure as Error).name,
  message: (failure as Error).message,
  cause: ((failure as Error).cause as Error).message,
  requests,
  next: await collect(await call()),
};
export type Outcome = typeof outcome;
process.stdout.write(JSON.stringify(outcome));
server.close();
