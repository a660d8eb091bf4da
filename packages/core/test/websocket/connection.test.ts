import { APIConnectionError, Client, type ClientOptions, OpenAIError } from '@oxide/core';
import { openSocket, type Socket, type SocketTarget } from '@oxide/core/websocket';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { thrownBy } from '../support/failure.ts';
import { SocketRecorder } from '../support/socket-recorder.ts';
import { type SocketServer, startSocketServer } from '../support/socket-server.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function open(
  server: SocketServer,
  target: Partial<SocketTarget> = {},
  options: ClientOptions = {},
): Promise<{ socket: Socket; heard: SocketRecorder }> {
  const client = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...options });
  const heard = new SocketRecorder();
  const socket = await openSocket(client, { path: '/responses', ...target }, heard);
  return { socket, heard };
}

describe('messages', () => {
  it('go both ways as text and as bytes, in their order', async () => {
    await using server = await startSocketServer({
      onConnection: (peer) => peer.on('message', (data, isBinary) => peer.send(data, { binary: isBinary })),
    });
    const { socket, heard } = await open(server);
    socket.send('grüß dich 👋');
    socket.send(new Uint8Array([1, 0, 255]));
    socket.send('');
    const [text, bytes, empty] = await heard.received(3);
    expect(text).toBe('grüß dich 👋');
    expect([...(bytes as Uint8Array)]).toEqual([1, 0, 255]);
    expect(empty).toBe('');
    expect([...heard.sockets]).toEqual([socket]);
  });

  it('are not lost when they come together with the handshake', async () => {
    await using server = await startSocketServer({
      onConnection: (peer) => {
        peer.send('first');
        peer.send('second');
        peer.close(1000, 'enough');
      },
    });
    const { heard } = await open(server);
    expect(await heard.closed()).toEqual({ code: 1000, reason: 'enough', error: undefined });
    expect(heard.messages).toEqual(['first', 'second']);
  });

  it('arrive whole when they were sent in pieces, characters cut in two included', async () => {
    const bytes = Buffer.from('{"delta":"héllo"}');
    await using server = await startSocketServer({
      onConnection: (peer) => {
        for (const [index, byte] of bytes.entries())
          peer.send(Buffer.from([byte]), { binary: false, fin: index === bytes.length - 1 });
      },
    });
    const { heard } = await open(server);
    expect(await heard.received(1)).toEqual(['{"delta":"héllo"}']);
  });

  it('end the connection when one is longer than `maxMessageBytes`', async () => {
    await using server = await startSocketServer({
      onConnection: (peer) => {
        peer.send('x'.repeat(1_000));
        peer.send('x'.repeat(1_001));
      },
    });
    const { heard } = await open(server, { maxMessageBytes: 1_000 });
    const { code, error } = await heard.closed();
    expect(heard.messages).toHaveLength(1);
    expect(code).toBeOneOf([1006, 1009]);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error!.message).toContain('1000 bytes (`maxMessageBytes`)');
  });

  it('that the network does not take are counted', async () => {
    await using server = await startSocketServer({ onConnection: (peer) => peer.pause() });
    const { socket } = await open(server);
    expect(socket.bufferedAmount).toBe(0);
    const megabyte = 'x'.repeat(1_000_000);
    for (let sent = 0; sent < 30; sent++) socket.send(megabyte);
    expect(socket.bufferedAmount).toBeGreaterThan(1_000_000);
    socket.terminate();
  });
});

describe('the end', () => {
  it('has the code and the reason of the server', async () => {
    await using server = await startSocketServer({
      onConnection: (peer) => peer.close(4001, 'session over'),
    });
    const { heard } = await open(server);
    expect(await heard.closed()).toEqual({ code: 4001, reason: 'session over', error: undefined });
  });

  it('is a handshake when the client wants it', async () => {
    await using server = await startSocketServer();
    const { socket, heard } = await open(server);
    const peer = await server.connection();
    const seen = new Promise((resolve) =>
      peer.on('close', (code, reason) => resolve(`${code} ${reason.toString()}`)),
    );
    socket.close(1000, 'done');
    expect(await seen).toBe('1000 done');
    expect(await heard.closed()).toEqual({ code: 1000, reason: 'done', error: undefined });
  });

  it.each([
    ['the server drops the connection', (peer: { terminate(): void }) => peer.terminate()],
    ['the server breaks the protocol', (peer: object) => rawSocketOf(peer).write(Buffer.from([0xff, 0xff]))],
  ])('tells what broke when %s', async (_case, breakIt) => {
    await using server = await startSocketServer();
    const { heard } = await open(server);
    breakIt(await server.connection());
    const { code, error } = await heard.closed();
    expect(code).toBe(1006);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({ code: 'connection_error', retryable: true });
    expect(error!.message).toMatch(/^The WebSocket broke: /);
  });

  it('is told once, and nothing can be sent after it', async () => {
    await using server = await startSocketServer();
    const { socket, heard } = await open(server);
    socket.terminate();
    socket.terminate();
    socket.close();
    expect((await heard.closed()).code).toBe(1006);
    const error = thrownBy(() => socket.send('more'));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toContain('closed');
    await new Promise((resolve) => setImmediate(resolve));
    expect(heard.closes).toHaveLength(1);
  });

  it('has the error that it was brought about with', async () => {
    await using server = await startSocketServer();
    const { socket, heard } = await open(server);
    const cause = new Error('enough of it');
    socket.terminate(cause);
    expect(await heard.closed()).toMatchObject({ code: 1006, error: cause });
  });
});

describe('a server that has gone silently', () => {
  const startClock = () => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });

  it('is noticed by a ping that nobody answers', async () => {
    await using server = await startSocketServer({ autoPong: false });
    startClock();
    const { heard } = await open(server, { pingIntervalMs: 20_000 });
    const pinged = new Promise((resolve) => server.sockets[0]!.once('ping', resolve));
    vi.advanceTimersByTime(20_000);
    await pinged;
    expect(heard.closes).toEqual([]);
    vi.advanceTimersByTime(20_000);
    const { error } = await heard.closed();
    expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', code: 'timeout' });
    expect(error!.message).toContain('20000 ms (`pingIntervalMs`)');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not one that answers, or that sends while it has not answered yet', async () => {
    await using server = await startSocketServer({ autoPong: false });
    startClock();
    const { socket, heard } = await open(server, { pingIntervalMs: 1_000 });
    const peer = server.sockets[0]!;
    for (let round = 0; round < 20; round++) {
      const pinged = new Promise((resolve) => peer.once('ping', resolve));
      vi.advanceTimersByTime(1_000);
      await pinged;
      if (round % 2 === 0) {
        peer.send('busy');
        await heard.received(heard.messages.length + 1);
      } else {
        peer.pong();
        peer.send('answered');
        await heard.received(heard.messages.length + 1);
      }
    }
    expect(heard.closes).toEqual([]);
    socket.terminate();
    await heard.closed();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not looked for when the interval is endless', async () => {
    await using server = await startSocketServer();
    startClock();
    const { socket, heard } = await open(server, { pingIntervalMs: Number.POSITIVE_INFINITY });
    expect(vi.getTimerCount()).toBe(0);
    socket.terminate();
    await heard.closed();
  });
});

/** The connection below the WebSocket, to write what no WebSocket would. */
function rawSocketOf(peer: object): { write(bytes: Uint8Array): void } {
  return (peer as { _socket: { write(bytes: Uint8Array): void } })._socket;
}
