// In a process of its own, where the code of the helper streams first can't be loaded and then never comes. Prints what becomes of what they were given.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { registerHooks } from 'node:module';
import type { AddressInfo } from 'node:net';
import { AssistantStream, Beta } from '@oxide/beta';
import { Chat, ChatCompletionStream } from '@oxide/chat';
import { Client, type RequestOptions } from '@oxide/core';
import { ResponseStream, Responses } from '@oxide/responses';

const LATE = /\/(?:run-tracker|completion-reader|reading)\.ts$/;
let isDown = true;
registerHooks({
  resolve(specifier, context, next) {
    if (isDown && LATE.test(specifier)) throw new Error('The network is down');
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!LATE.test(url)) return next(url, context);
    return { format: 'module', source: 'await new Promise(() => {});', shortCircuit: true };
  },
});

interface Run {
  done(): Promise<void>;
  abort(): void;
}
type Open = (readable: ReadableStream<Uint8Array>) => Run;
const opens: Record<string, Open> = {
  assistant: (readable) => AssistantStream.fromReadableStream(readable),
  chat: (readable) => ChatCompletionStream.fromReadableStream(readable),
  response: (readable) => ResponseStream.fromReadableStream(readable),
};

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  response.once('close', () => server.emit('given up'));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const client = new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0 });
const model = 'm';
const starts: Record<string, (options: RequestOptions) => Run> = {
  assistant: (options) => new Beta(client).threads.runs.stream('thread_1', { assistant_id: 'a' }, options),
  chat: (options) => new Chat(client).completions.stream({ model, messages: [] }, options),
  response: (options) => new Responses(client).stream({ model, input: 'Hi' }, options),
};

const failureOf = (run: Run) =>
  run.done().then(
    () => 'none',
    (error: Error) => `${error.constructor.name}: ${error.message}`,
  );

async function outcomeOf(open: Open, whenOpen: (run: Run) => void = () => {}): Promise<[string, string]> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const run = open(new ReadableStream({ cancel: () => resolve('closed') }));
  whenOpen(run);
  return [await failureOf(run), await promise];
}

const rejections: string[] = [];
process.on('unhandledRejection', (reason) => rejections.push(String(reason)));
const failed: Record<string, [string, string]> = {};
const stopped: Record<string, [string, string]> = {};
for (const [name, open] of Object.entries(opens)) failed[name] = await outcomeOf(open);
isDown = false;
for (const [name, open] of Object.entries(opens))
  stopped[name] = await outcomeOf(open, (run) => setImmediate(() => run.abort()));
const late: Record<string, string> = {};
for (const [name, start] of Object.entries(starts)) {
  const givenUp = once(server, 'given up');
  late[name] = await failureOf(start({ totalTimeoutMs: 300 }));
  await givenUp;
}
const outcome = { failed, stopped, late, rejections };
export type Outcome = typeof outcome;
process.stdout.write(JSON.stringify(outcome));
process.exit();
