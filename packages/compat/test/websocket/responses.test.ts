import { describe, expect, it } from 'vitest';
import { asks, openResponses, responsesSocketOf, responsesVariants } from '../support/responses.ts';
import {
  azureOf,
  clientOf,
  compare,
  handshake,
  listen,
  mockServer,
  platform,
  serveSockets,
} from '../support/sockets.ts';

serveSockets();

const masked = (text: string) => text.replace(String(mockServer().port), 'PORT');

describe.each(responsesVariants)('%s over a socket', (variant) => {
  it('is asked with the credentials of the client', async () => {
    await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      const socket = new ResponsesWS(
        await clientOf(subject, {
          organization: 'org-1',
          project: 'proj_1',
          defaultHeaders: { 'x-own': '1' },
          defaultQuery: { keep: '1' },
        }),
      );
      await platform(socket.socket, 'open');
      const closed = platform(socket.socket, 'close');
      socket.close();
      return { ...handshake(), url: masked(String(socket.url)), code: await closed };
    });
  });

  it('is asked before the connection is open too', async () => {
    const { told } = await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant, {}, [
        'response.created',
        'response.output_text.delta',
      ]);
      const completed = heard.next('response.completed');
      socket.send(asks);
      const [{ response }] = await completed;
      const closed = heard.next('close');
      socket.close({ code: 3000, reason: 'enough' });
      return { told: heard.told, status: response.status, closed: await closed };
    });
    expect(told.slice(0, 2)).toEqual(['event response.created', 'response.created']);
  });

  it('is asked for one after the other in one connection', async () => {
    await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant);
      socket.send({ ...asks, store: false, generate: false } as never);
      const [{ response: warm }] = await heard.next('response.completed');
      socket.send({ ...asks, store: false, previous_response_id: warm.id });
      const [{ response }] = await heard.next('response.completed');
      socket.close();
      return { follows: response.previous_response_id === warm.id, requests: mockServer().requests.length };
    });
  });

  it('tells errors of the API', async () => {
    await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant);
      socket.send({ ...asks, previous_response_id: 'resp_lost' });
      const [error] = await heard.next('error');
      const { told } = heard;
      socket.close();
      const { OpenAIError } = await subject.load('');
      return {
        told,
        name: error.constructor.name,
        message: error.message,
        event: error.error,
        isShown: Object.keys(error).includes('error'),
        isOpenAIError: error instanceof OpenAIError,
      };
    });
  });

  it('tells what is no JSON as `raw`, and what is no event as an error', async () => {
    for (const message of [
      '{"type":',
      'hello',
      'null',
      '["event"]',
      '{"typ":"secret"}',
      '{"type":7}',
      '{"type":"raw"}',
      '{"type":"close"}',
      '{"type":"reconnected"}',
      '{"type":"new.one"}',
    ]) {
      await compare(async (subject) => {
        const { socket, heard } = await openResponses(subject, variant, {}, ['raw', 'new.one']);
        await platform(socket.socket, 'open');
        mockServer().reply({ match: { method: 'MESSAGE' }, chunks: [message] });
        const next = Promise.race([heard.next('raw'), heard.next('error'), heard.next('event')]);
        socket.send(asks);
        const [first] = await next;
        socket.close();
        const isError = first instanceof Error;
        if (isError) expect(first.message).not.toContain('secret');
        return {
          told: heard.told,
          given: isError ? [first.constructor.name, first.cause === undefined] : first,
        };
      });
    }
  });

  it('sends data as it is', async () => {
    await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant);
      const text = JSON.stringify(asks);
      socket.sendRaw(text);
      await heard.next('response.completed');
      socket.sendRaw(text);
      await heard.next('response.completed');
      socket.sendRaw([Buffer.from(text.slice(0, 9)), Buffer.from(text.slice(9))] as never);
      await heard.next('error');
      socket.close();
      return mockServer().requests.filter(({ method }) => method === 'MESSAGE').length;
    });
  });

  it('tells what goes wrong with sending as an error', async () => {
    await compare(async (subject) => {
      const { socket, heard } = await openResponses(subject, variant, { maxQueueSize: 150 });
      const errors: Error[] = [];
      socket.on('error', (error) => errors.push(error));
      socket.send({ ...asks, input: 'x'.repeat(500) });
      socket.send(asks);
      socket.send({ ...asks, metadata: { n: 1n } } as never);
      await heard.next('response.completed');
      socket.close({ code: 1, reason: 'no code' });
      const closed = heard.next('close');
      socket.close();
      const [code, reason, unsent] = await closed;
      socket.send(asks);
      return {
        errors: errors.map((error) => [error.constructor.name, error.cause instanceof Error]),
        code,
        reason,
        unsent,
      };
    });
  });

  it('that can not be connected to gives back what was not sent', async () => {
    await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      mockServer().fault({ match: { method: 'GET' }, status: 503 });
      const socket = new ResponsesWS(await clientOf(subject));
      const heard = listen(socket);
      const failed = heard.next('error');
      const closed = heard.next('close');
      socket.send(asks);
      socket.sendRaw('as it is');
      const [error] = await failed;
      return { name: error.constructor.name, closed: await closed, told: heard.told };
    });
  });

  it('says in an unhandled rejection that nobody listens to errors', async () => {
    const { message } = await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      const socket = new ResponsesWS(await clientOf(subject));
      const others = process.listeners('unhandledRejection');
      process.removeAllListeners('unhandledRejection');
      const unhandled = new Promise<Error>((resolve) => process.once('unhandledRejection', resolve as never));
      socket.send({ ...asks, n: 1n } as never);
      const error = await unhandled;
      for (const other of others) process.on('unhandledRejection', other);
      await platform(socket.socket, 'open');
      socket.close();
      return { name: error.constructor.name, message: error.message.includes("on('error'") };
    });
    expect(message).toBe(true);
  });

  it('asks no function for the key before a call has', async () => {
    await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      let count = 0;
      const client = await clientOf(subject, { apiKey: async () => `key-${++count}` });
      const seen: unknown[] = [];
      const attempt = async (options?: object) => {
        try {
          const socket = new ResponsesWS(client, options);
          const ends = ['open', 'close'] as const;
          socket.on('error', () => {});
          await Promise.race(ends.map((end) => platform(socket.socket, end)));
          socket.close();
          seen.push(handshake().headers);
        } catch (error) {
          seen.push(error instanceof Error);
        }
      };
      await attempt();
      await attempt({ headers: { Authorization: 'Bearer mine' } });
      await attempt({ auth: 'me:secret' });
      await (client as { models: { list(): Promise<unknown> } }).models.list();
      await attempt();
      await attempt({ headers: { authorization: 'Bearer other', 'X-Own': '2' } });
      return { seen, count };
    });
  });

  it('is not asked on Azure with the key of another function', async () => {
    await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, variant);
      const socket = new ResponsesWS(await azureOf(subject));
      await platform(socket.socket, 'open');
      socket.close();
      const { path, query } = handshake();
      return { path, query, url: masked(String(socket.url)) };
    });
  });
});
