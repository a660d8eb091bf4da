import { testCertificate } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import type { Subject } from '../support/both.ts';
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

const types = [
  'session.created',
  'session.updated',
  'session.closed',
  'session.input_transcript.delta',
  'session.output_transcript.delta',
  'session.output_audio.delta',
];

async function open(subject: Subject, client: object = {}, options: object = {}) {
  const { OpenAIRealtimeTranslationWS } = await subject.load('realtime/translations/ws');
  const made = await clientOf(subject, client);
  return OpenAIRealtimeTranslationWS.create(made, { model: 'gpt-realtime-translate', ...options });
}

const audio = {
  type: 'session.input_audio_buffer.append',
  audio: Buffer.alloc(960).toString('base64'),
} as const;

describe('a session that translates', () => {
  it('connects with the credentials of the client', async () => {
    await compare(async (subject) => {
      const socket = await open(
        subject,
        { organization: 'org-1', defaultHeaders: { 'x-own': '1' } },
        { options: { headers: { 'OPENAI-Organization': null, 'X-Own': '2', nothing: undefined } } },
      );
      await platform(socket.socket, 'open');
      const closed = platform(socket.socket, 'close');
      socket.close();
      return { ...handshake(), url: socket.url.pathname + socket.url.search, code: await closed };
    });
  });

  it('asks a function for the key', async () => {
    await compare(async (subject) => {
      let count = 0;
      const socket = await open(subject, { apiKey: async () => `key-${++count}` });
      await platform(socket.socket, 'open');
      socket.close();
      return { ...handshake(), count };
    });
  });

  it('tells all of the translation before it ends', async () => {
    const { told } = await compare(async (subject) => {
      const socket = await open(subject);
      const heard = listen(socket, ...types);
      await platform(socket.socket, 'open');
      socket.send({ type: 'session.update', session: { audio: { output: { language: 'es' } } } });
      socket.send(audio);
      socket.send(JSON.stringify(audio));
      const first = socket.finish({ timeoutMs: 5_000 });
      const second = socket.finish({ timeoutMs: Number.NaN });
      await Promise.all([first, second]);
      socket.session.close();
      expect(() => socket.send(audio)).toThrow(Error);
      const messages = mockServer().requests.filter(({ method }) => method === 'MESSAGE');
      return { told: heard.told, messages: messages.map(({ body }) => (body as { type: string }).type) };
    });
    expect(told.at(-1)).toBe('session.closed');
  });

  it('tells errors of the API, and goes on', async () => {
    await compare(async (subject) => {
      const socket = await open(subject);
      const heard = listen(socket);
      await platform(socket.socket, 'open');
      const failed = heard.next('error');
      socket.send({ type: 'no.such.event' });
      const [error] = await failed;
      await socket.finish({ timeoutMs: 5_000 });
      const { OpenAIRealtimeError } = await subject.load('realtime/internal-base');
      return { error: error.error, isOwn: error instanceof OpenAIRealtimeError, told: heard.told };
    });
  });

  it.each([
    '{"type":',
    'null',
    '{"typ":"secret"}',
    '{"type":"session.closed"}',
    '{"type":"session.output_transcript.delta","event_id":"e","delta":1}',
    '{"type":"session.output_transcript.delta","event_id":"e","delta":"a","elapsed_ms":null}',
    '{"type":"session.output_audio.delta","event_id":"e","delta":"a","format":"other"}',
    '{"type":"session.new","event_id":"e"}',
    '{"type":"error","event_id":"e","error":{"message":"m","type":"t","code":7}}',
    '{"type":"error","event_id":"e","error":{"message":"m","type":"t","code":null}}',
    '{"type":"session.updated","event_id":"e","session":{}}',
  ])('tells as what it takes %s', async (message) => {
    await compare(async (subject) => {
      const socket = await open(subject);
      const heard = listen(socket, ...types);
      await platform(socket.socket, 'open');
      mockServer().reply({ match: { method: 'MESSAGE' }, chunks: [message] });
      socket.send(audio);
      await socket.finish({ timeoutMs: 5_000 });
      return heard.told;
    });
  });

  it('can not be sent to before it is open, nor what is no event', async () => {
    await compare(async (subject) => {
      const socket = await open(subject);
      await platform(socket.socket, 'open');
      for (const wrong of ['{', 'null', '{}', { type: 7 }])
        expect(() => socket.send(wrong as never)).toThrow(Error);
      await socket.finish({ timeoutMs: 5_000 });
      const early = await open(subject);
      listen(early);
      expect(() => early.send(audio)).toThrow(Error);
      await platform(early.socket, 'close');
      return mockServer().requests.filter(({ method }) => method === 'MESSAGE').length;
    });
  });

  it('that breaks, that takes too long and that is given up is an error', async () => {
    await compare(async (subject) => {
      const ends: unknown[] = [];
      const end = async (socket: Awaited<ReturnType<typeof open>>, options: object) => {
        const error = await socket.finish({ timeoutMs: 5_000, ...options }).then(
          () => undefined,
          (reason: Error) => reason,
        );
        ends.push([error?.name === 'OpenAIRealtimeError', (error?.cause as Error | undefined)?.message]);
      };
      for (const fault of [{ dropConnection: true }, { closeCode: 1011 }] as const) {
        const socket = await open(subject);
        listen(socket);
        await platform(socket.socket, 'open');
        mockServer().fault({ match: { method: 'MESSAGE' }, ...fault });
        await end(socket, {});
      }
      const slow = await open(subject);
      await platform(slow.socket, 'open');
      mockServer().fault({ match: { method: 'MESSAGE' }, stallAfterEvents: 0 });
      await end(slow, { timeoutMs: 30 });
      const given = await open(subject);
      await platform(given.socket, 'open');
      mockServer().fault({ match: { method: 'MESSAGE' }, stallAfterEvents: 0 });
      const aborter = new AbortController();
      setTimeout(() => aborter.abort(new Error('enough')), 10);
      await end(given, { signal: aborter.signal });
      const late = await open(subject);
      await platform(late.socket, 'open');
      await end(late, { signal: AbortSignal.abort(new Error('before')) });
      await expect(given.finish({ timeoutMs: 1 })).rejects.toThrow();
      const wrong = await open(subject);
      await platform(wrong.socket, 'open');
      for (const timeoutMs of [0, -1, Number.NaN, 1e12]) await end(wrong, { timeoutMs });
      wrong.close();
      await end(wrong, {});
      return ends;
    });
  });

  it('that is refused, and that ends by itself, is an error', async () => {
    await compare(async (subject) => {
      mockServer().fault({ match: { method: 'GET' }, status: 403 });
      const refused = await open(subject);
      const [first] = await listen(refused).next('error');
      const untrusted = await open(subject, {}, { options: { ca: [] } });
      const [second] = await listen(untrusted).next('error');
      const trusted = await open(subject, {}, { options: { ca: testCertificate.cert } });
      const heard = listen(trusted);
      await platform(trusted.socket, 'open');
      const failed = heard.next('error');
      mockServer().fault({ match: { method: 'MESSAGE' }, closeCode: 1000, endAfterEvents: 0 });
      trusted.send(audio);
      const [third] = await failed;
      return [first, second, third].map((error) => [error.constructor.name, error.cause instanceof Error]);
    });
  });

  it('is not opened on Azure, without TLS, without a model, nor with an intent', async () => {
    await compare(async (subject) => {
      const { OpenAIRealtimeTranslationWS: Translation } = await subject.load('realtime/translations/ws');
      const fails = (made: Promise<unknown>) =>
        made.then(
          () => 'opened',
          (error: unknown) => error instanceof Error,
        );
      const clients: [never, string][] = [
        [await azureOf(subject), 'm'],
        [await clientOf(subject, { baseURL: mockServer().url.replace('https', 'http') }), 'm'],
        [await clientOf(subject), ''],
        [await clientOf(subject, { defaultQuery: { intent: 'transcription' } }), 'm'],
        [await clientOf(subject, { apiKey: null, adminAPIKey: 'admin' }), 'm'],
      ];
      const ends: unknown[] = [];
      for (const [client, model] of clients) ends.push(await fails(Translation.create(client, { model })));
      expect(ends).not.toContain('opened');
      return ends;
    });
    expect(mockServer().requests).toEqual([]);
  });
});
