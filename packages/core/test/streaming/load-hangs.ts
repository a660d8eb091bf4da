// In a process of its own, where the code for streams and for hooks never comes. Prints what calls give that are stopped.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { registerHooks } from 'node:module';
import type { AddressInfo } from 'node:net';
import { Client, type ClientOptions, type RequestOptions } from '@oxide/core';

registerHooks({
  load(url, context, next) {
    if (!/\/(?:streams|attempt-observer)\.ts$/.test(url)) return next(url, context);
    return { format: 'module', source: 'await new Promise(() => {});', shortCircuit: true };
  },
});

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  server.emit('answered');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function failureOf(options: ClientOptions, request: RequestOptions): Promise<string> {
  const client = new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0, ...options });
  return client.post('/responses', request).then(
    () => 'none',
    (error: unknown) => (error as Error).constructor.name,
  );
}

function abortedWhen(condition: Promise<unknown>): AbortSignal {
  const controller = new AbortController();
  void condition.then(() => controller.abort());
  return controller.signal;
}

const answered = once(server, 'answered');
const outcome = {
  stream: await failureOf({}, { stream: true, signal: abortedWhen(answered) }),
  streamInTime: await failureOf({}, { stream: true, totalTimeoutMs: 500 }),
  hooks: await failureOf({ hooks: {} }, { signal: abortedWhen(Promise.resolve()) }),
  hooksInTime: await failureOf({ hooks: {} }, { totalTimeoutMs: 20 }),
};
export type Outcome = typeof outcome;
process.stdout.write(JSON.stringify(outcome));
process.exit();
