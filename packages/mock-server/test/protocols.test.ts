import type { IncomingHttpHeaders } from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, createGunzip, gunzipSync, zstdDecompressSync } from 'node:zlib';
import {
  type MockServer,
  type MockServerOptions,
  startMockServer,
  testCertificate,
} from '@oxide/mock-server';
import { expect, it } from 'vitest';
import { parseEvents } from './support/events.ts';

const authorization = 'Bearer sk-test';

function getByHttps(server: MockServer, path: string): Promise<{ version: string; body: string }> {
  return new Promise((resolve, reject) => {
    https
      .get(server.url + path, { ca: testCertificate.cert, headers: { authorization } }, async (reply) =>
        resolve({ version: reply.httpVersion, body: await text(reply) }),
      )
      .on('error', reject);
  });
}

async function getByHttp2(
  server: MockServer,
  path: string,
): Promise<{ headers: IncomingHttpHeaders; body: string; protocol: string | undefined }> {
  const session = http2.connect(server.origin, { ca: testCertificate.cert });
  const request = session.request({ ':path': `/v1${path}`, authorization });
  const headers = new Promise<IncomingHttpHeaders>((resolve) => request.once('response', resolve));
  const body = await text(request);
  const protocol = session.alpnProtocol;
  session.close();
  return { headers: await headers, body, protocol };
}

it('serves https with the certificate that it exports', async () => {
  await using server = await startMockServer({ tls: true });
  expect(server.url).toMatch(/^https:/);
  const { version, body } = await getByHttps(server, '/models');
  expect(version).toBe('1.1');
  expect(JSON.parse(body)).toMatchObject({ object: 'list' });
});

it('serves HTTP/2 by ALPN, and HTTP/1.1 to those who do not offer it', async () => {
  await using server = await startMockServer({ http2: true });
  const { protocol, headers, body } = await getByHttp2(server, '/models');
  expect(protocol).toBe('h2');
  expect(headers[':status' as keyof IncomingHttpHeaders]).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ object: 'list' });
  expect((await getByHttps(server, '/models')).version).toBe('1.1');
  expect(server.requests.map((request) => request.httpVersion)).toEqual(['2.0', '1.1']);
});

it('resets the stream alone when it cuts over HTTP/2, and drops the connection when told so', async () => {
  await using server = await startMockServer({ http2: true });
  const session = http2.connect(server.origin, { ca: testCertificate.cert });
  const ask = async (fault: object) => {
    const request = session.request({
      ':path': '/v1/models',
      authorization,
      'x-mock-fault': JSON.stringify(fault),
    });
    let received = 0;
    request.on('data', (chunk: Buffer) => {
      received += chunk.length;
    });
    request.on('error', () => {});
    await new Promise((resolve) => request.once('close', resolve));
    return { received, code: request.rstCode };
  };
  expect(await ask({ cutAfterBytes: 10 })).toEqual({
    received: 10,
    code: http2.constants.NGHTTP2_INTERNAL_ERROR,
  });
  expect(server.openConnections).toBe(1);
  expect(server.requests[0]?.ending).toBe('cut');
  session.on('error', () => {});
  expect((await ask({ dropConnection: true })).received).toBe(0);
  await server.waitFor((running) => running.openConnections === 0);
  expect(server.closedByClient).toBe(0);
});

const decoders = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync };

async function postRaw(
  server: MockServer,
  body: object,
  acceptEncoding: string,
): Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const headers = { authorization, 'accept-encoding': acceptEncoding };
    request(`${server.url}/responses`, { method: 'POST', headers }, async (reply) =>
      resolve({ headers: reply.headers, bytes: Buffer.concat(await reply.toArray()) }),
    )
      .on('error', reject)
      .end(JSON.stringify(body));
  });
}

it.each(['gzip', 'br', 'zstd'] as const)(
  'compresses with %s when the request accepts it',
  async (compress) => {
    await using server = await startMockServer({ compress } satisfies MockServerOptions);
    const whole = await postRaw(server, { model: 'm', input: 'Say hello' }, compress);
    expect(whole.headers['content-encoding']).toBe(compress);
    expect(JSON.parse(decoders[compress](whole.bytes).toString())).toMatchObject({ object: 'response' });

    const streamed = await postRaw(server, { model: 'm', input: 'Say hello', stream: true }, compress);
    expect(streamed.headers['content-encoding']).toBe(compress);
    const events = parseEvents(decoders[compress](streamed.bytes).toString());
    expect(events.at(-1)?.event).toBe('response.completed');

    for (const other of ['identity', `${compress};q=0`]) {
      const plain = await postRaw(server, { model: 'm', input: 'Say hello' }, other);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(plain.bytes.toString())).toMatchObject({ object: 'response' });
    }
  },
);

it('sends each compressed event so that it can be read before the next one', async () => {
  await using server = await startMockServer();
  server.fault({ compress: 'gzip', stallAfterEvents: 2 });
  const { request } = await import('node:http');
  const first = await new Promise<string>((resolve, reject) => {
    const headers = { authorization, 'accept-encoding': 'gzip' };
    const sent = request(`${server.url}/responses`, { method: 'POST', headers }, (reply) => {
      let received = '';
      reply.on('error', () => {});
      Readable.prototype.pipe.call(reply, createGunzip()).on('data', (chunk: Buffer) => {
        received += chunk;
        if (parseEvents(received).length < 2) return;
        sent.destroy();
        resolve(received);
      });
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ model: 'm', input: 'Say hello', stream: true }));
  });
  expect(parseEvents(first).map(({ event }) => event)).toEqual(['response.created', 'response.in_progress']);
});
