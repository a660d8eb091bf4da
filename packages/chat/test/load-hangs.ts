// In a process of its own, where the code that reads streams and runs tools never comes. Prints what stopped ones give.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { registerHooks } from 'node:module';
import type { AddressInfo } from 'node:net';
import { Chat } from '@oxide/chat';
import { Client } from '@oxide/core';

registerHooks({
  load(url, context, next) {
    if (!/\/(?:completion-reader|tool-loop)\.ts$/.test(url)) return next(url, context);
    return { format: 'module', source: 'await new Promise(() => {});', shortCircuit: true };
  },
});

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  response.once('close', () => server.emit('given up'));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
let answered = () => {};
const { completions } = new Chat(
  new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0, hooks: { onAttempt: () => answered() } }),
);
const params = { model: 'm', messages: [{ role: 'user' as const, content: 'Hi' }] };

async function failureOf(run: { done(): Promise<void> }): Promise<string> {
  return run.done().then(
    () => 'none',
    (error: unknown) => (error as Error).constructor.name,
  );
}

// From here on core has all that it needs.
(await completions.create({ ...params, stream: true })).controller.abort();
await once(server, 'given up');

const stream = completions.stream(params);
answered = () => setImmediate(() => stream.abort());
const givenUp = once(server, 'given up');
const controller = new AbortController();
const run = completions.runTools({ ...params, tools: [] }, { signal: controller.signal });
const failures = Promise.all([failureOf(stream), failureOf(run)]);
controller.abort();
const outcome = await failures;
await givenUp;
export type Outcome = typeof outcome;
process.stdout.write(JSON.stringify(outcome));
process.exit();
