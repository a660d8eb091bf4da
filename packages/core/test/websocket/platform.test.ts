import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type SocketServer, startSocketServer } from '../support/socket-server.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

interface Told {
  messages: string[];
  close: { code: number; reason: string; error?: string };
  protocol: string;
  ping: boolean;
  sent: { url: string; redirect: string; headers: Record<string, string> };
  failure: { name: string; message: string; status?: number };
}

/**
 * Runs a program as another runtime does: by the WebSocket of the platform, here Node's own. What it prints is what
 * its listener was told, or the error of the opening.
 */
async function runElsewhere(
  server: SocketServer,
  { before = '', options = '{}', target = '{}', after = '' },
): Promise<Told> {
  const program = `
    ${before}
    const { Client } = await import('@oxide/core');
    const { AzureClient } = await import('@oxide/core/azure');
    const { openSocket } = await import('@oxide/core/websocket');
    const told = { messages: [] };
    const print = () => console.log(JSON.stringify({ ...told, sent: globalThis.sent }));
    const listener = {
      message: (data) => told.messages.push(typeof data === 'string' ? data : 'bytes ' + [...data]),
      close: ({ code, reason, error }) => {
        told.close = { code, reason, error: error && error.name + ': ' + error.message };
        print();
      },
    };
    const options = { apiKey: 'ek_key', baseURL: ${JSON.stringify(server.url)}, maxRetries: 0, ...${options} };
    const client = options.endpoint ? new AzureClient({ ...options, baseURL: undefined }) : new Client(options);
    try {
      const socket = await openSocket(client, { path: '/realtime', protocols: ['realtime'], ...${target} }, listener);
      Object.assign(told, { protocol: socket.protocol, ping: socket.ping !== undefined });
      ${after}
    } catch ({ name, message, status }) {
      told.failure = { name, message, status };
      print();
    }
  `;
  const args = [
    '-C',
    '@oxide/source',
    '-C',
    'browser',
    '--no-warnings',
    '--input-type=module',
    '-e',
    program,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: here });
  return JSON.parse(stdout) as Told;
}

const asBun = "Object.defineProperty(process.versions, 'bun', { value: '1.4.4' });";
const asWorker = (webSocket: string) => `
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Cloudflare-Workers' } });
  globalThis.fetch = async (url, { headers, redirect }) => {
    globalThis.sent = { url, headers, redirect };
    ${webSocket}
  };`;

describe("the platform's WebSocket", () => {
  it('exchanges text and bytes, and tells the end', async () => {
    await using server = await startSocketServer({
      handleProtocols: () => 'realtime',
      onConnection: (peer) =>
        peer.on('message', (data, isBinary) => {
          peer.send(data, { binary: isBinary });
          if (isBinary) peer.close(4000, 'over');
        }),
    });
    const told = await runElsewhere(server, {
      after: "socket.send('grüß dich'); socket.send(new Uint8Array([1, 2]));",
    });
    expect(told).toEqual({
      messages: ['grüß dich', 'bytes 1,2'],
      close: { code: 4000, reason: 'over' },
      protocol: 'realtime',
      ping: false,
    });
  });

  it('without headers carries the credentials as subprotocols', async () => {
    await using server = await startSocketServer({ handleProtocols: () => 'realtime' });
    await runElsewhere(server, {
      options: "{ organization: 'org-1', project: 'proj_1' }",
      target: "{ protocols: undefined, headers: { 'openai-beta': 'realtime=v1' } }",
      after: 'socket.close();',
    });
    const { headers } = server.handshakes[0]!;
    expect(headers['sec-websocket-protocol']?.split(/, ?/)).toEqual([
      'realtime',
      'openai-insecure-api-key.ek_key',
      'openai-organization.org-1',
      'openai-project.proj_1',
      'openai-beta.realtime-v1',
    ]);
    expect(headers.authorization).toBeUndefined();
  });

  it('that takes headers carries the credentials there', async () => {
    await using server = await startSocketServer({ handleProtocols: () => 'realtime' });
    await runElsewhere(server, { before: asBun, after: 'socket.close();' });
    const { headers } = server.handshakes[0]!;
    expect(headers['sec-websocket-protocol']).toBe('realtime');
    expect(headers.authorization).toBe('Bearer ek_key');
  });

  it('without headers can not connect to Azure', async () => {
    await using server = await startSocketServer();
    const { failure } = await runElsewhere(server, {
      options: `{ endpoint: ${JSON.stringify(server.url)}, apiVersion: '2025-04-01-preview' }`,
    });
    expect(failure.name).toBe('OpenAIError');
    expect(failure.message).toContain('Azure');
    expect(server.handshakes).toEqual([]);
  });

  it.each(["{ tls: { ca: '' } }", '{ agent: {} }'])('does not take %s', async (target) => {
    await using server = await startSocketServer();
    const { failure } = await runElsewhere(server, { target });
    expect(failure.name).toBe('OpenAIError');
    expect(failure.message).toContain('for Node');
  });

  it('that is refused gives a connection error: the platform does not say more', async () => {
    await using server = await startSocketServer({ refuse: (_request, reply) => reply.writeHead(401).end() });
    const { failure } = await runElsewhere(server, {});
    expect(failure.name).toBe('APIConnectionError');
  });

  it('that is refused tells the status where the message holds it, as those of Bun and Deno', async () => {
    await using server = await startSocketServer();
    const { failure } = await runElsewhere(server, {
      before: `globalThis.WebSocket = class extends EventTarget {
        constructor() {
          super();
          const message = 'Expected 101 status code: 403';
          setImmediate(() => this.dispatchEvent(Object.assign(new Event('error'), { message })));
        }
      };`,
    });
    expect(failure).toEqual({
      name: 'PermissionDeniedError',
      message: '403 status code (no body)',
      status: 403,
    });
  });

  it('ends with a message that is too long', async () => {
    await using server = await startSocketServer({
      handleProtocols: () => 'realtime',
      onConnection: (peer) => {
        peer.send('x'.repeat(100));
        peer.send('x'.repeat(101));
        peer.send('never seen');
      },
    });
    const { messages, close } = await runElsewhere(server, { target: '{ maxMessageBytes: 100 }' });
    expect(messages).toHaveLength(1);
    expect(close.code).toBe(1009);
    expect(close.error).toContain('100 bytes (`maxMessageBytes`)');
  });

  it('tells what broke, and what the caller gave up', async () => {
    await using server = await startSocketServer({ handleProtocols: () => 'realtime' });
    const broken = runElsewhere(server, {});
    (await server.connection()).terminate();
    expect((await broken).close).toMatchObject({
      code: 1006,
      error: expect.stringContaining('The WebSocket broke'),
    });
    const given = await runElsewhere(server, {
      after:
        "socket.terminate(new TypeError('my reason')); try { socket.send('x') } catch { told.messages.push('refused') }",
    });
    expect(given.close).toEqual({ code: 1006, reason: '', error: 'TypeError: my reason' });
    expect(given.messages).toEqual(['refused']);
  });

  it('closes without the code that it may not send', async () => {
    await using server = await startSocketServer({ handleProtocols: () => 'realtime' });
    const { close } = await runElsewhere(server, { after: "socket.close(1001, 'leaving');" });
    expect(close.code).toBe(1005);
  });
});

describe('a worker whose `fetch` opens WebSockets', () => {
  it('sends the credentials as headers, and starts what it gets', async () => {
    await using server = await startSocketServer();
    const told = await runElsewhere(server, {
      before: asWorker(`
        const webSocket = Object.assign(new EventTarget(), {
          readyState: 1, send() {}, close() {},
          accept() {
            const event = (type, members) => this.dispatchEvent(Object.assign(new Event(type), members));
            setImmediate(() => { event('message', { data: 'hello' }); event('close', { code: 1000, reason: '' }); });
          },
        });
        const chosen = { 'sec-websocket-protocol': 'realtime' };
        return Object.assign(new Response(null, { headers: chosen }), { webSocket });`),
    });
    expect(told).toMatchObject({ messages: ['hello'], protocol: 'realtime' });
    expect(told.sent).toMatchObject({ url: `${server.url}/realtime`, redirect: 'manual' });
    expect(told.sent.headers).toMatchObject({
      authorization: 'Bearer ek_key',
      upgrade: 'websocket',
      'sec-websocket-protocol': 'realtime',
    });
  });

  const openFake = (after: string) =>
    asWorker(`
      const webSocket = Object.assign(new EventTarget(), {
        readyState: 1, send() {}, accept() {},
        close() { ${after} },
      });
      return Object.assign(new Response(null), { webSocket });`);

  it('does not wait for ever for a peer that does not answer the closing', async () => {
    await using server = await startSocketServer();
    const told = await runElsewhere(server, {
      before: `
        const start = globalThis.setTimeout;
        globalThis.setTimeout = (run, ms, ...more) => start(run, ms === 5_000 ? 0 : ms, ...more);
        ${openFake('')}`,
      after: 'socket.close(); socket.close();',
    });
    expect(told.close).toMatchObject({ code: 1006, error: expect.stringContaining('The WebSocket broke') });
  });

  it('takes the code 0, which Deno tells of a broken connection, for that', async () => {
    await using server = await startSocketServer();
    const told = await runElsewhere(server, {
      before: openFake(
        "setImmediate(() => this.dispatchEvent(Object.assign(new Event('close'), { code: 0, reason: '' })));",
      ),
      after: 'socket.close();',
    });
    expect(told.close).toMatchObject({ code: 1006, error: expect.stringContaining('The WebSocket broke') });
  });

  it('tells why the server refuses', async () => {
    await using server = await startSocketServer();
    const { failure } = await runElsewhere(server, {
      before: asWorker(
        "return Response.json({ error: { message: 'Bad key' } }, { status: 401, headers: { 'x-request-id': 'req_1' } });",
      ),
    });
    expect(failure).toEqual({ name: 'AuthenticationError', message: '401 Bad key', status: 401 });
  });
});
