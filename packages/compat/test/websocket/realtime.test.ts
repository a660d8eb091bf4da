import { startMockServer, testCertificate } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { openRealtime, realtimeOf, says, stable, variants } from '../support/realtime.ts';
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

describe.each(variants)('a session by %s', (variant) => {
  it('connects with the credentials of the client', async () => {
    const seen = await compare(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      const client = await clientOf(subject, {
        organization: 'org-1',
        project: 'proj_1',
        defaultHeaders: { 'x-own': '1' },
      });
      const socket = new Realtime({ model: 'gpt-realtime' }, client);
      await platform(socket.socket, 'open');
      const closed = platform(socket.socket, 'close');
      socket.close();
      const url = String(socket.url).replace(String(mockServer().port), 'PORT');
      return { ...handshake(), url, code: await closed, isURL: socket.url instanceof URL };
    });
    expect(JSON.stringify(seen)).toContain('sk-test');
  });

  it('tells events to all, and to the listeners of their names', async () => {
    const told = await compare(async (subject) => {
      const { socket, heard } = await openRealtime(subject, variant, { model: 'gpt-realtime' }, [
        'session.created',
        'response.done',
        'conversation.item.created',
      ]);
      socket.send(says);
      socket.send({ type: 'response.create' });
      const [event] = await heard.next('response.done');
      const closed = platform(socket.socket, 'close');
      socket.close({ code: 3000, reason: 'enough' });
      return { told: heard.told, status: event.response.status, code: await closed };
    });
    expect(told.told).toContain('response.done');
    expect(told.code).toBe(3000);
  });

  it('tells errors of the API', async () => {
    const error = await compare(async (subject) => {
      const { socket, heard } = await openRealtime(subject, variant);
      socket.send({ type: 'response.cancel', event_id: 'mine' });
      const [failure] = await heard.next('error');
      const { OpenAIError } = await subject.load('');
      const { OpenAIRealtimeError } = await subject.load('realtime/internal-base');
      socket.close();
      return {
        told: heard.told,
        name: failure.name,
        message: failure.message.replace(/event_\w+/g, 'EVENT'),
        error: failure.error,
        hasId: failure.event_id.startsWith('event_'),
        isOpenAIError: failure instanceof OpenAIError,
        isOwn: variant.startsWith('beta') || failure instanceof OpenAIRealtimeError,
      };
    });
    expect(error.isOwn).toBe(true);
  });

  it('tells what is no event as an error, and does not show it', async () => {
    for (const message of [
      '{"type":',
      'null',
      '["event"]',
      '{"typ":"secret"}',
      '{"type":7}',
      '{"__proto__":{"type":"x"}}',
    ]) {
      await compare(async (subject) => {
        const { socket, heard } = await openRealtime(subject, variant);
        mockServer().reply({ match: { method: 'MESSAGE' }, chunks: [message] });
        socket.send({ type: 'response.create' });
        const [failure] = await heard.next('error');
        socket.close();
        expect(failure.message).not.toContain('secret');
        expect(String(failure.cause)).not.toContain('secret');
        return {
          told: heard.told,
          name: failure.name,
          error: failure.error,
          cause: failure.cause instanceof Error,
        };
      });
    }
  });

  it('tells what goes wrong with sending as an error', async () => {
    await compare(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      const socket = new Realtime({ model: 'm' }, await clientOf(subject));
      const heard = listen(socket);
      const early = heard.next('error');
      socket.send({ type: 'response.create' });
      const [first] = await early;
      await heard.next('session.created');
      const unserializable = heard.next('error');
      socket.send({ type: 'response.create', response: { count: 1n } } as never);
      const [second] = await unserializable;
      const closing = heard.next('error');
      socket.close({ code: 1, reason: 'no code' });
      const [third] = await closing;
      socket.close();
      return [first, second, third].map(({ name, cause }) => [
        name,
        cause instanceof Error || cause instanceof DOMException,
      ]);
    });
  });

  it('that is refused, and that breaks, is an error', async () => {
    await compare(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      mockServer().fault({ match: { method: 'GET' }, status: 403 });
      const refused = new Realtime({ model: 'm' }, await clientOf(subject));
      const [failure] = await listen(refused).next('error');
      return { name: failure.name, error: failure.error, requests: mockServer().requests.length };
    });
  });

  it('is not opened when it is not said with what', async () => {
    const wrong = [{}, { model: '' }, { model: 'm', callID: 'c' }, { callID: '' }];
    const more = variant.startsWith('beta')
      ? []
      : [
          { intent: 'other' },
          { model: 'm', intent: 'transcription' },
          { callID: 'c', reconnect: true },
          { model: 'm', maxReconnectAttempts: -1 },
          { model: 'm', reconnectMaxDelay: 1e12 },
          { model: 'm', maxQueueBytes: 0.5 },
          { model: 'm', buildRealtimeURL: () => new URL('https://a.test') },
        ];
    await compare(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      const client = await clientOf(subject);
      const thrown = [...wrong, ...more].map((props) => {
        try {
          new Realtime(props, client).close();
          return 'opened';
        } catch (error) {
          return error instanceof Error;
        }
      });
      expect(thrown).not.toContain('opened');
      return thrown;
    });
    expect(mockServer().requests).toEqual([]);
  });

  it('asks a function for the key by `create` alone', async () => {
    await compare(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      let count = 0;
      const client = await clientOf(subject, { apiKey: async () => `key-${++count}` });
      expect(() => new Realtime({ model: 'm' }, client)).toThrow('create()');
      const socket = await Realtime.create(client, { model: 'm' });
      await platform(socket.socket, 'open');
      socket.close();
      return { ...handshake(), count };
    });
  });

  it('on Azure connects to a deployment', async () => {
    await compare(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      const seen: object[] = [];
      for (const [options, props] of [
        [{ deployment: 'mine' }, {}],
        [{}, { deploymentName: 'other' }],
        [{ apiKey: undefined, azureADTokenProvider: async () => 'a-token', deployment: 'mine' }, {}],
      ] as const) {
        mockServer().reset();
        const socket = await Realtime.azure(await azureOf(subject, options), props);
        await platform(socket.socket, 'open');
        socket.close();
        seen.push(handshake());
      }
      await expect(Realtime.azure(await azureOf(subject))).rejects.toThrow();
      return seen;
    });
  });
});

describe.each(stable)('a session by %s', (variant) => {
  it('goes where the options say', async () => {
    await compare(async (subject) => {
      const Realtime = await realtimeOf(subject, variant);
      const seen: object[] = [];
      for (const props of [
        { intent: 'transcription' },
        { callID: 'rtc_1' },
        {
          model: 'a b',
          buildRealtimeURL: () => new URL(`${mockServer().url.replace('https', 'wss')}/realtime?model=built`),
        },
      ]) {
        mockServer().reset();
        const socket = new Realtime(
          props,
          await clientOf(subject, { baseURL: `${mockServer().url}?model=old&keep=1` }),
        );
        await platform(socket.socket, 'open');
        socket.close();
        seen.push(handshake());
      }
      return seen;
    });
  });
});

describe('with the options of `ws`', () => {
  it('headers go over those of the client, and certificates are checked', async () => {
    await compare(async (subject) => {
      const { OpenAIRealtimeWS } = await subject.load('realtime/ws');
      const client = await clientOf(subject, { defaultHeaders: { 'x-own': '1' } });
      const socket = new OpenAIRealtimeWS(
        {
          model: 'm',
          options: { ca: testCertificate.cert, headers: { 'X-Own': '2', AUTHORIZATION: 'Bearer mine' } },
        },
        client as never,
      );
      await platform(socket.socket, 'open');
      socket.close();
      const untrusted = new OpenAIRealtimeWS({ model: 'm', options: { ca: [] } }, client as never);
      const [error] = await listen(untrusted).next('error');
      return { ...handshake(), code: (error.cause as { code?: string }).code };
    });
  });

  it('a recovery ends at once when the server says that it is no use', async () => {
    await compare(async (subject) => {
      const { OpenAIRealtimeWS } = await subject.load('realtime/ws');
      const socket = new OpenAIRealtimeWS(
        { model: 'm', reconnect: true, reconnectInitialDelay: 0 },
        (await clientOf(subject)) as never,
      );
      const heard = listen(socket);
      await heard.next('session.created');
      mockServer().fault({ match: { method: 'GET' }, status: 401, times: 9 });
      mockServer().fault({ match: { method: 'MESSAGE' }, dropConnection: true });
      const closed = heard.next('close');
      socket.send({ type: 'input_audio_buffer.clear' });
      return { end: await closed, told: heard.told };
    });
  });

  it('no redirect is followed', async () => {
    await using elsewhere = await startMockServer({ tls: true });
    await compare(async (subject) => {
      const { OpenAIRealtimeWS } = await subject.load('realtime/ws');
      mockServer().fault({
        match: { method: 'GET' },
        status: 302,
        headers: { location: `${elsewhere.url}/realtime` },
      });
      const socket = new OpenAIRealtimeWS(
        { model: 'm', options: { followRedirects: true } },
        (await clientOf(subject)) as never,
      );
      const [error] = await listen(socket).next('error');
      return { name: error.name, elsewhere: elsewhere.requests.length };
    });
  });
});
