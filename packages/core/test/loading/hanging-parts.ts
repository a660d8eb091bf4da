// In a process of its own, where the code of bodies, redirects, files and streams never comes. Prints what becomes of calls that are stopped.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { registerHooks } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientOptions, type RequestOptions, Stream, writeToFile } from '@oxide/core';
import { multipartOptions } from '@oxide/core/internal';
import { collect } from '../support/collect.ts';
import { clientInPage } from './client-in-page.ts';
import {
  type GivenStream,
  givenBody,
  givenIterator,
  givenNodeStream,
  givenWebStream,
} from './given-stream.ts';

const LATE = /\/(?:multipart-body|stream-body|redirects|write-content|streams|to-blob)\.ts$/;
const asked = new Set<string>();
registerHooks({
  load(url, context, next) {
    const late = LATE.exec(url);
    if (late === null) return next(url, context);
    asked.add(late[0]);
    return { format: 'module', source: 'await new Promise(() => {});', shortCircuit: true };
  },
});

const rejections: string[] = [];
process.on('unhandledRejection', (reason) => rejections.push(String(reason)));

const server = createServer((_, response) => {
  response.once('close', () => server.emit('given up'));
  response.writeHead(307, { location: '/elsewhere', 'content-length': 100_000 }).write('x');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const nameOf = (error: unknown) => (error as Error).constructor.name;
const failureOf = (work: Promise<unknown>) => work.then(() => 'none', nameOf);
const clientOf = (options: ClientOptions) =>
  new Client({ apiKey: 'sk-test', baseURL, maxRetries: 0, ...options });

type Send = (client: Client, given: GivenStream, options: RequestOptions) => Promise<unknown>;
const sends: Record<string, Send> = {
  body: (client, { stream }, options) => client.post('/things', { body: stream, ...options }),
  form: (client, { stream }, options) => client.post('/things', multipartOptions({ file: stream }, options)),
};
const given = { iterator: givenIterator, nodeStream: givenNodeStream, webStream: givenWebStream };

/** Name of the error and whether what was given was closed, by what was given. */
async function stopped(send: Send, client: ClientOptions, options: () => RequestOptions) {
  const outcomes: Record<string, [string, string]> = {};
  for (const [kind, make] of Object.entries(given)) {
    const made = make();
    outcomes[kind] = [await failureOf(send(clientOf(client), made, options())), await made.closed];
  }
  return outcomes;
}

const soon = () => {
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  return { signal: controller.signal };
};

async function sentBy(send: Send) {
  return {
    signal: await stopped(send, {}, soon),
    fetchOptions: await stopped(send, {}, () => ({ fetchOptions: soon() })),
    timeout: await stopped(send, {}, () => ({ timeout: 10 })),
    totalTimeout: await stopped(send, {}, () => ({ totalTimeoutMs: 10 })),
    clientTimeout: await stopped(send, { timeout: 10 }, () => ({})),
    clientTotalTimeout: await stopped(send, { totalTimeoutMs: 10 }, () => ({})),
    // The key is refused while the code is awaited.
    failedKey: await stopped(send, { apiKey: () => Promise.reject(new Error('no key')) }, () => ({})),
  };
}

async function sentByPage(options: RequestOptions): Promise<[string, string]> {
  const { body, closed } = givenBody();
  const client = clientInPage({ apiKey: 'sk-test', baseURL, maxRetries: 0 });
  return [await failureOf(client.post('/things', { body, ...options })), await closed];
}

async function redirected(options: RequestOptions, abort?: () => void): Promise<string> {
  const givenUp = once(server, 'given up');
  if (abort) server.once('request', () => setTimeout(abort, 20));
  const failure = await failureOf(clientOf({}).get('/things', options));
  await givenUp;
  return failure;
}

async function abortedRedirect(): Promise<string> {
  const controller = new AbortController();
  return redirected({ signal: controller.signal }, () => controller.abort());
}

async function written(wrap: (stream: ReadableStream<Uint8Array>) => unknown): Promise<[string, string]> {
  const { stream, closed } = givenWebStream();
  const content = wrap(stream as ReadableStream<Uint8Array>) as Response;
  const writing = writeToFile(content, join(tmpdir(), 'oxide-never-written'), soon());
  return [await failureOf(writing), await closed];
}

type Open = (stream: ReadableStream<Uint8Array>, controller: AbortController) => Stream<unknown>;
async function read(open: Open): Promise<[unknown[], string]> {
  const { stream, closed } = givenWebStream();
  const controller = new AbortController();
  setImmediate(() => controller.abort());
  return [await collect(open(stream as ReadableStream<Uint8Array>, controller)), await closed];
}

const outcome = {
  body: await sentBy(sends.body!),
  form: await sentBy(sends.form!),
  page: { signal: await sentByPage(soon()), timeout: await sentByPage({ timeout: 10 }) },
  redirect: {
    signal: await abortedRedirect(),
    timeout: await redirected({ timeout: 200 }),
    totalTimeout: await redirected({ totalTimeoutMs: 200 }),
  },
  writeToFile: {
    response: await written((stream) => new Response(stream)),
    stream: await written((stream) => stream),
    promise: await written((stream) => Promise.resolve(new Response(stream))),
  },
  lines: await read((stream, controller) => Stream.fromReadableStream(stream, controller)),
  events: await read((stream, controller) => Stream.fromSSEResponse(new Response(stream), controller)),
  asked: asked.size,
  rejections,
};
export type Outcome = typeof outcome;
process.stdout.write(JSON.stringify(outcome));
process.exit();
