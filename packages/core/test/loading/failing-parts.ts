// In a process of its own, where no part that is loaded late can be loaded at first. Prints what the calls gave, and the next ones.
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { registerHooks } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client, Stream, toFile, writeToFile } from '@oxide/core';
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

let isDown = true;
registerHooks({
  resolve(specifier, context, next) {
    const isLate = /\/(?:multipart-body|stream-body|redirects|write-content|make-file|streams|to-blob)\.ts$/;
    if (isDown && isLate.test(specifier)) throw new Error('The network is down');
    return next(specifier, context);
  },
});

const rejections: string[] = [];
process.on('unhandledRejection', (reason) => rejections.push(String(reason)));

const received: string[] = [];
const server = createServer(async (request, response) => {
  received.push(await text(request));
  if (request.url === '/moved') response.writeHead(307, { location: '/things' }).end();
  else response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const client = new Client({ apiKey: 'sk-test', baseURL });
const folder = await mkdtemp(join(tmpdir(), 'oxide-parts-'));
const path = join(folder, 'file');

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('none'),
    (error: Error) => error,
  );
  return `${error.constructor.name}: ${error.message} < ${(error.cause as Error | undefined)?.message}`;
}

type Web = ReadableStream<Uint8Array>;
type Use = (stream: GivenStream['stream']) => Promise<unknown>;
const uses: Record<string, Use> = {
  body: (stream) => client.post('/things', { body: stream }),
  form: (stream) => client.post('/things', multipartOptions({ file: stream }, undefined)),
  writeToFile: (stream) => writeToFile(stream, path),
  toFile: (stream) => toFile(stream, 'name'),
};
const webUses: Record<string, Use> = {
  writeResponse: (stream) => writeToFile(Promise.resolve(new Response(stream as Web)), path),
  fileOfResponse: (stream) => toFile(new Response(stream as Web), 'name'),
  lines: (stream) => collect(Stream.fromReadableStream(stream as Web, new AbortController())),
  events: (stream) => collect(Stream.fromSSEResponse(new Response(stream as Web), new AbortController())),
};

async function failing(use: Use, { stream, closed }: GivenStream): Promise<[string, string]> {
  return [await failureOf(use(stream)), await closed];
}

const failed: Record<string, [string, string]> = {};
for (const [name, use] of Object.entries(uses)) {
  failed[`${name} of an iterator`] = await failing(use, givenIterator());
  failed[`${name} of a Node stream`] = await failing(use, givenNodeStream());
}
for (const [name, use] of Object.entries({ ...uses, ...webUses }))
  failed[`${name} of a web stream`] = await failing(use, givenWebStream());
const ofPage = givenBody();
const inPage = clientInPage({ apiKey: 'sk-test', baseURL });
const page = [await failureOf(inPage.post('/things', { body: ofPage.body })), await ofPage.closed];
const sent = received.length;
const redirect = await failureOf(client.get('/moved'));

isDown = false;
async function* content() {
  yield Buffer.from('content');
}
const form = new FormData();
form.append('field', 'value');
const outcome = {
  failed,
  page,
  sent,
  redirect,
  rejections,
  next: {
    body: await client.post('/things', { body: content() }),
    form: await client.post('/things', { body: form }),
    redirect: await client.get('/moved'),
    written: await writeToFile(content(), path),
    file: await (await toFile(content(), 'name')).text(),
    lines: await collect(Stream.fromReadableStream(new Blob(['{"n":1}\n']).stream(), new AbortController())),
  },
  onDisk: await readFile(path, 'utf8'),
  received: received.filter((body) => body !== '').map((body) => body.match(/content|value/)?.[0]),
};
export type Outcome = typeof outcome;
await rm(folder, { recursive: true });
process.stdout.write(JSON.stringify(outcome));
process.exit();
