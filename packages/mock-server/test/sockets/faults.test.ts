import { type Fault, type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFrame } from '../support/conformance.ts';
import { SocketClient } from '../support/socket-client.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => server.close());

const connect = () =>
  SocketClient.open(server, '/responses', (frame) => checkFrame('ResponsesServerEvent', frame));

const ask = { type: 'response.create', model: 'm', input: 'Say hello to me' };
const terminal = ['response.completed', 'error'];

/** The types that come of a message with this fault, up to the end of the turn or of the connection. */
async function typesWith(client: SocketClient, fault: Fault): Promise<string[]> {
  server.fault({ match: { method: 'MESSAGE', path: '/responses' }, ...fault });
  return (await client.ask(ask, ...terminal)).map(({ type }) => type);
}

describe('a fault of a message', () => {
  it.each([
    [{ dropConnection: true }, 0],
    [{ dropConnection: 'reset' as const }, 0],
    [{ cutAfterEvents: 3 }, 3],
    [{ cutAfterEvents: 11 }, 11],
    [{ cutAfterBytes: 0 }, 0],
  ])('%o cuts the connection', async (fault, count) => {
    const client = await connect();
    expect(await typesWith(client, fault)).toHaveLength(count);
    expect((await client.end()).code).toBe(1006);
    await server.waitFor('idle');
    expect(server.requests.at(-1)).toMatchObject({ method: 'MESSAGE', ending: 'cut' });
    expect(server.requests[0]).toMatchObject({ method: 'GET', ending: 'cut' });
  });

  it('cuts in the middle of a frame, and of a long one', async () => {
    for (const [text, cutAfterBytes] of [
      ['Hello', 900],
      ['x'.repeat(100_000), 90_000],
    ] as const) {
      const client = await connect();
      let bytes = 0;
      (
        client.ws as unknown as { _socket: { on(event: 'data', listener: (data: Buffer) => void): void } }
      )._socket.on('data', (data) => {
        bytes += data.length;
      });
      server.fault({ match: { method: 'MESSAGE' }, text, cutAfterBytes });
      await client.ask(ask, ...terminal);
      const whole = client.frames.reduce((sum, frame) => sum + JSON.stringify(frame).length, 0);
      expect(client.closed!.code).toBe(1006);
      expect(whole).toBeLessThan(cutAfterBytes);
      // The heads of the frames come on top: 2, 4 or 10 bytes each.
      expect(bytes - cutAfterBytes).toBeGreaterThan(0);
      expect(bytes - cutAfterBytes).toBeLessThanOrEqual((client.frames.length + 1) * 10);
    }
  });

  it.each([
    [{ stallAfterEvents: 2 }, 2],
    [{ stallAfterBytes: 10 }, 0],
  ])('%o leaves the answer hanging, until the client has enough', async (fault, count) => {
    const client = await connect();
    server.fault({ match: { method: 'MESSAGE' }, ...fault });
    client.send(ask);
    for (let frame = 0; frame < count; frame++) await client.next();
    await server.waitFor(({ openStreams }) => openStreams === 1);
    client.ws.terminate();
    await server.waitFor('client-closed');
    expect(client.frames).toHaveLength(count);
  });

  it.each([
    [{ endAfterEvents: 2 }, 2, 1000],
    [{ endAfterEvents: 2, closeCode: 1012 }, 2, 1012],
    [{ closeCode: 4000 }, 11, 4000],
  ])('%o ends the connection by a handshake', async (fault, count, code) => {
    const client = await connect();
    server.fault({ match: { method: 'MESSAGE' }, ...fault });
    client.send(ask);
    expect((await client.end()).code).toBe(code);
    expect(client.frames).toHaveLength(count);
    await server.waitFor('idle');
    expect(server.requests.at(-1)!.ending).toBe('finished');
  });

  it.each([
    [{ status: 503 }, { status: 503, error: { code: 'server_overloaded' } }],
    [{ status: 429 }, { status: 429, error: { code: 'rate_limit_exceeded' } }],
    [{ errorAfterEvents: 2 }, { status: 500, error: { code: 'server_error' } }],
    [
      { body: { type: 'error', error: { type: 't', code: 'c', message: 'm', param: null } } },
      { error: { code: 'c' } },
    ],
  ])('%o is an error frame, and the connection goes on', async (fault, frame) => {
    await using client = await connect();
    const types = await typesWith(client, fault);
    expect(types.at(-1)).toBe('error');
    expect(client.frames.at(-1)).toMatchObject(frame);
    expect((await client.ask(ask, ...terminal)).at(-1)!.type).toBe('response.completed');
  });

  it('sends a message in fragments', async () => {
    await using client = await connect();
    let fragments = 0;
    const receiver = (client.ws as unknown as { _receiver: { getInfo(done: unknown): void } })._receiver;
    const getInfo = receiver.getInfo.bind(receiver);
    vi.spyOn(receiver, 'getInfo').mockImplementation((done) => {
      fragments += 1;
      getInfo(done);
    });
    const types = await typesWith(client, { chunkBytes: [7, 1, 50] });
    expect(types.at(-1)).toBe('response.completed');
    expect(fragments).toBeGreaterThan(types.length * 5);
    vi.restoreAllMocks();
  });

  it('is slow, and says by pings that it is still there', async () => {
    await using client = await connect();
    let pings = 0;
    client.ws.on('ping', () => {
      pings += 1;
    });
    const startedAt = performance.now();
    await typesWith(client, { delayHeadersMs: 20, delayMs: 10, keepAliveComments: 4 });
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(100);
    expect(pings).toBeGreaterThan(10);
  });

  it('says what a scripted reply says', async () => {
    const client = await SocketClient.open(server, '/responses');
    const match = { method: 'MESSAGE' };
    server.reply({ match, events: [{ type: 'one' }, { type: 'two' }] });
    server.reply({ match, chunks: ['{"type":"three"}', new TextEncoder().encode('{"type":"four"}')] });
    server.reply({ match, respond: ({ body }) => ({ body: { type: 'five', asked: body } }) });
    for (let message = 0; message < 3; message++) client.send(ask);
    const frames = await client.until('five');
    expect(frames.map(({ type }) => type)).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(frames.at(-1)).toMatchObject({ asked: ask });
    client.ws.terminate();
  });

  it('has to be one that can happen', () => {
    for (const closeCode of [999, 1005, 1006, 1015, 2000, 5000, 1000.5])
      expect(() => server.fault({ closeCode })).toThrow('closeCode');
  });
});

describe('the life of a connection', () => {
  const limit = { type: 'error', status: 400, error: { code: 'websocket_connection_limit_reached' } };

  it('ends after `socketLifetimeMs`, also in the middle of an answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await using short = await startMockServer({ socketLifetimeMs: 60_000 });
    const client = await SocketClient.open(short, '/responses');
    client.send(ask);
    await client.until('response.completed');
    short.fault({ match: { method: 'MESSAGE' }, stallAfterEvents: 1 });
    client.send(ask);
    await client.until('response.created');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await client.next()).toMatchObject(limit);
    expect((await client.end()).code).toBe(1000);
  });

  it('ends on demand', async () => {
    const client = await connect();
    expect(await typesWith(client, { connectionLimit: true })).toEqual(['error']);
    expect(client.frames[0]).toMatchObject(limit);
    expect((await client.end()).code).toBe(1000);
    await using next = await connect();
    expect((await next.ask(ask, ...terminal)).at(-1)!.type).toBe('response.completed');
  });
});
