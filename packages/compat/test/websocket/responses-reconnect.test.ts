import type { Fault } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import {
  asks,
  openResponses,
  type ResponsesSocket,
  responsesSocketOf,
  responsesVariants,
} from '../support/responses.ts';
import {
  clientOf,
  compare,
  handshake,
  listen,
  mockServer,
  platform,
  serveSockets,
} from '../support/sockets.ts';

serveSockets();

/** Has the server end the connection, in place of an answer. */
function breakIt(socket: ResponsesSocket, fault: Fault = { dropConnection: true }): void {
  mockServer().fault({ match: { method: 'MESSAGE' }, ...fault });
  socket.sendRaw(JSON.stringify(asks));
}

const quick = { initialDelay: 0, maxDelay: 0 };

describe.each(responsesVariants)('a connection for %s', (variant) => {
  it('stays broken unless that is not wanted', async () => {
    await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant);
      await platform(socket.socket, 'open');
      breakIt(socket);
      const end = await heard.next('close');
      return { end, told: heard.told };
    });
  });

  it('is opened anew, with another query if that is wanted', async () => {
    const { reconnecting } = await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      const seen: unknown[] = [];
      const socket = new ResponsesWS(await clientOf(subject), {
        reconnect: {
          ...quick,
          onReconnecting: (event) => {
            seen.push({ ...event });
            return { parameters: { try: String(seen.length) } };
          },
        },
      });
      const first = socket.socket;
      const heard = listen(socket);
      const reconnecting: object[] = [];
      socket.on('reconnecting', (event) => reconnecting.push({ ...event }));
      await platform(socket.socket, 'open');
      for (const closeCode of [1011, 1012]) {
        const again = heard.next('reconnected');
        breakIt(socket, { closeCode });
        await again;
      }
      const completed = heard.next('response.completed');
      socket.send(asks);
      await completed;
      const closed = heard.next('close');
      socket.close();
      return {
        seen,
        reconnecting,
        query: handshake().query,
        search: socket.url.search,
        end: await closed,
        isOther: socket.socket !== first,
        told: heard.told.filter((name) => !String(name).startsWith('event')),
      };
    });
    expect(reconnecting).toHaveLength(2);
  });

  it('sends what was sent meanwhile', async () => {
    await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant, {
        reconnect: { ...quick, onReconnecting: () => {} },
        maxQueueSize: 200,
      });
      await platform(socket.socket, 'open');
      const reconnecting = heard.next('reconnecting');
      breakIt(socket);
      await reconnecting;
      socket.send({ ...asks, input: 'x'.repeat(300) });
      const full = heard.next('error');
      socket.send(asks);
      await full;
      const [{ response }] = await heard.next('response.completed');
      socket.close();
      return { status: response.status, messages: mockServer().requests.map(({ method }) => method) };
    });
  });

  it('gives back what was not sent when it is closed meanwhile', async () => {
    await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant, {
        reconnect: { initialDelay: 60_000, maxDelay: 60_000, onReconnecting: () => {} },
      });
      await platform(socket.socket, 'open');
      const reconnecting = heard.next('reconnecting');
      breakIt(socket);
      const [event] = await reconnecting;
      socket.send(asks);
      socket.sendRaw('as it is');
      const closed = heard.next('close');
      socket.close({ code: 3001, reason: 'over' });
      expect(event.delay).toBeGreaterThan(29_999);
      return { end: await closed, told: heard.told };
    });
  });

  it.each([
    ['is told to stop', () => ({ abort: true as const })],
    [
      'fails',
      () => {
        throw new Error('mine');
      },
    ],
  ])('stays broken when the function that is asked %s', async (_what, onReconnecting) => {
    await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant, {
        reconnect: { ...quick, onReconnecting },
      });
      const errors: unknown[] = [];
      socket.on('error', (error) => errors.push((error.cause as Error | undefined)?.message));
      await platform(socket.socket, 'open');
      const closed = heard.next('close');
      breakIt(socket, { closeCode: 1011 });
      return { end: await closed, told: heard.told, errors };
    });
  });

  it('is given up after so many tries', async () => {
    const { told } = await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant, {
        reconnect: { ...quick, maxRetries: 3, onReconnecting: () => {} },
      });
      await platform(socket.socket, 'open');
      mockServer().fault({ match: { method: 'GET' }, status: 503, times: 9 });
      const reconnecting = heard.next('reconnecting');
      const closed = heard.next('close');
      breakIt(socket, { closeCode: 1012 });
      await reconnecting;
      socket.send(asks);
      const [code, , unsent] = await closed;
      return { code, unsent, told: heard.told.filter((name) => name !== 'error') };
    });
    expect(told.filter((name) => name === 'reconnecting')).toHaveLength(3);
  });

  it('asks a function for the key of each', async () => {
    await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      let count = 0;
      const client: { models: { list(): Promise<unknown> } } = await clientOf(subject, {
        apiKey: async () => `key-${++count}`,
      });
      await client.models.list();
      const keys: unknown[] = [];
      for (const headers of [{}, { Authorization: 'Bearer mine' }] as Record<string, string>[]) {
        const socket = new ResponsesWS(client as never, {
          reconnect: { ...quick, onReconnecting: () => {} },
          headers,
        });
        const heard = listen(socket);
        await platform(socket.socket, 'open');
        keys.push(mockServer().requests.at(-1)?.headers.authorization);
        const again = heard.next('reconnected');
        breakIt(socket);
        await again;
        keys.push(mockServer().requests.at(-1)?.headers.authorization);
        socket.close();
      }
      return { keys, count };
    });
  });
});

describe.each(responsesVariants)('a stream of %s', (variant) => {
  it('tells everything, one after the other', async () => {
    const told = await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      const socket = new ResponsesWS(await clientOf(subject), {
        reconnect: { ...quick, onReconnecting: () => {} },
      });
      socket.send(asks);
      const told: unknown[] = [];
      for await (const message of socket.stream()) {
        if (message.type === 'message') {
          told.push(message.message.type);
          if (message.message.type === 'response.completed') {
            if (told.includes('reconnected')) socket.send({ ...asks, previous_response_id: 'resp_lost' });
            else breakIt(socket);
          }
        } else if (message.type === 'error') {
          told.push([message.error.constructor.name, message.error.error?.type]);
          mockServer().reply({ match: { method: 'MESSAGE' }, chunks: ['hello'] });
          socket.send(asks);
        } else if (message.type === 'raw') {
          told.push(message);
          socket.close();
        } else if (message.type === 'reconnected') {
          told.push(message.type);
          socket.send(asks);
        } else told.push(message);
      }
      const after: unknown[] = [];
      for await (const message of socket) after.push(message);
      return [...told, ...after];
    });
    expect(told[0]).toEqual({ type: 'connecting' });
    expect(told.at(-1)).toMatchObject({ type: 'close' });
  });

  it('is left without closing the connection', async () => {
    await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      const socket = new ResponsesWS(await clientOf(subject));
      for await (const message of socket) if (message.type === 'open') break;
      const left = socket.stream();
      const first = await left.next();
      const ended = await left.return?.();
      const last = await left.next();
      const completed = listen(socket).next('response.completed');
      socket.send(asks);
      await completed;
      socket.close();
      const closing = await socket.stream().next();
      return { first, ended, last, closing };
    });
  });

  it('holds only so many events that nobody reads', async () => {
    await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      const socket = new ResponsesWS(await clientOf(subject));
      const lazy = socket.stream({ maxBufferedEvents: 2 });
      const all = socket.stream();
      const completed = listen(socket).next('response.completed');
      socket.send(asks);
      await completed;
      const failure = await lazy.next().catch((error: Error) => error.constructor.name);
      const again = await lazy.next().catch((error: Error) => error.constructor.name);
      const ended = await lazy.return?.();
      let count = 0;
      for await (const message of all) {
        count++;
        if (message.type === 'message' && message.message.type === 'response.completed') break;
      }
      for (const maxBufferedEvents of [0, -1, 1.5, Number.NaN])
        expect(() => socket.stream({ maxBufferedEvents })).toThrow();
      socket.close();
      return { failure, again, ended, count };
    });
  });
});
