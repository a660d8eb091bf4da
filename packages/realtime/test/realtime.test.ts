import { Client, NotFoundError, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { BetaRealtime, type CallAcceptParams, Realtime } from '@oxide/realtime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let client: Client;
let realtime: Realtime;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  client = new Client({ apiKey: 'sk-test-key', baseURL: server.url, maxRetries: 1 });
  realtime = new Realtime(client);
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const sentText = () => Buffer.from(lastRequest().bytes).toString();
const offer = 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\n';
const answer = 'v=0\r\no=- 3 4 IN IP4 127.0.0.1\r\ns=-\r\n';
const answered = {
  status: 201,
  headers: { 'content-type': 'application/sdp', location: '/v1/realtime/calls/rtc_1' },
  body: answer,
};

describe('client secrets', () => {
  it('open a session', async () => {
    const session = { type: 'realtime' as const, model: 'gpt-realtime', instructions: 'Be brief' };
    const params = { session, expires_after: { anchor: 'created_at' as const, seconds: 600 } };
    server.reply({
      body: { value: 'ek_1', expires_at: 1_741_900_600, session: { ...session, id: 'sess_1' } },
    });
    const secret = await realtime.clientSecrets.create(params);
    expect(secret).toMatchObject({ value: 'ek_1', expires_at: 1_741_900_600 });
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/realtime/client_secrets',
      body: params,
    });
    expect(lastRequest().headers).not.toHaveProperty('openai-beta');
  });

  it('open a translation session', async () => {
    const session = { model: 'gpt-realtime-translate', audio: { output: { language: 'pt' } } };
    server.reply({ body: { value: 'ek_2', expires_at: 1_741_900_600, session } });
    const secret = await realtime.translations.clientSecrets.create({ session });
    expect(secret.value).toBe('ek_2');
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/realtime/translations/client_secrets',
      body: { session },
    });
  });
});

describe('a WebRTC call', () => {
  it('is started with the offer alone as it is', async () => {
    server.reply(answered);
    const response = await realtime.calls.create({ sdp: offer, session: undefined });
    expect(response).toBeInstanceOf(Response);
    expect(await response.text()).toBe(answer);
    expect(response.headers.get('location')).toBe('/v1/realtime/calls/rtc_1');
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/realtime/calls',
      headers: { accept: 'application/sdp', 'content-type': 'application/sdp' },
    });
    expect(sentText()).toBe(offer);
  });

  it('is started with a session as a form, each part of its own type', async () => {
    const session = {
      type: 'realtime' as const,
      model: 'gpt-realtime',
      audio: { output: { voice: 'marin' } },
    };
    server.reply(answered);
    const response = await realtime.calls.create(
      { sdp: offer, session },
      { headers: { 'x-trace': '1' }, maxRetries: 0 },
    );
    expect(await response.text()).toBe(answer);
    const { headers } = lastRequest();
    expect(headers).toMatchObject({ accept: 'application/sdp', 'x-trace': '1' });
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(headers['content-type'] ?? '')?.[1];
    const parts = sentText().split(`--${boundary}`);
    expect(parts).toEqual([
      '',
      `\r\nContent-Disposition: form-data; name="sdp"\r\nContent-Type: application/sdp\r\n\r\n${offer}\r\n`,
      `\r\nContent-Disposition: form-data; name="session"\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(session)}\r\n`,
      '--\r\n',
    ]);
  });

  it('is sent again, whole, after a failure', async () => {
    server.reply({ status: 503, headers: { 'retry-after-ms': '0' }, body: {} });
    server.reply(answered);
    await realtime.calls.create({ sdp: offer, session: { type: 'realtime' } });
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.bytes).toEqual(server.requests[0]?.bytes);
  });

  it('takes further parameters in a form', async () => {
    server.reply(answered);
    await realtime.calls.create({ sdp: offer }, { extraBody: { region: 'eu' } });
    expect(sentText()).toMatch(/name="region"\r\n\r\neu\r\n/);
    expect(sentText()).toContain(offer);
  });

  it('is refused without an offer, before anything is sent', () => {
    for (const sdp of [undefined, '', 1, Buffer.from(offer)])
      expect(() => realtime.calls.create({ sdp: sdp as never, session: { type: 'realtime' } })).toThrow(
        OpenAIError,
      );
    expect(server.requests).toHaveLength(0);
  });

  it('that the API refuses throws its error', async () => {
    server.reply({ status: 404, body: { error: { message: 'No such model', code: 'model_not_found' } } });
    const attempt = realtime.calls.create({ sdp: offer });
    await expect(attempt).rejects.toThrow(NotFoundError);
    await expect(attempt).rejects.toMatchObject({ code: 'model_not_found' });
  });
});

describe('a SIP call', () => {
  const empty = { status: 200, headers: { 'content-length': '0' } };

  it('is accepted, sent on, declined and ended', async () => {
    const session: CallAcceptParams = { type: 'realtime', model: 'gpt-realtime', instructions: 'Be brief' };
    const { calls } = realtime;
    const steps = [
      ['accept', () => calls.accept('rtc_1', session), session],
      [
        'refer',
        () => calls.refer('rtc_1', { target_uri: 'tel:+351210000000' }),
        { target_uri: 'tel:+351210000000' },
      ],
      ['reject', () => calls.reject('rtc_1', { status_code: 486 }), { status_code: 486 }],
      ['reject', () => calls.reject('rtc_1'), {}],
      ['reject', () => calls.reject('rtc_1', null), {}],
      ['hangup', () => calls.hangup('rtc_1'), undefined],
    ] as const;
    for (const [action, call, body] of steps) {
      server.reply(empty);
      expect(await call()).toBeFalsy();
      expect(lastRequest()).toMatchObject({
        method: 'POST',
        path: `/v1/realtime/calls/rtc_1/${action}`,
        headers: { accept: '*/*' },
      });
      expect(lastRequest().body).toEqual(body);
    }
  });

  it('with an id that would lead elsewhere is refused before anything is sent', () => {
    for (const id of ['', '..', undefined as never]) {
      expect(() => realtime.calls.hangup(id)).toThrow(OpenAIError);
      expect(() => realtime.calls.accept(id, { type: 'realtime' })).toThrow(OpenAIError);
      expect(() => realtime.calls.refer(id, { target_uri: 'tel:1' })).toThrow(OpenAIError);
      expect(() => realtime.calls.reject(id)).toThrow(OpenAIError);
    }
    expect(server.requests).toHaveLength(0);
  });
});

describe('the beta', () => {
  it('makes sessions under its header, which callers can change', async () => {
    const beta = new BetaRealtime(client);
    const params = { model: 'gpt-realtime', voice: 'ash', modalities: ['text' as const] };
    server.reply({
      body: { id: 'sess_1', client_secret: { value: 'ek_1', expires_at: 1_741_900_060 } },
      times: 2,
    });
    expect((await beta.sessions.create(params)).client_secret.value).toBe('ek_1');
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/realtime/sessions',
      headers: { 'openai-beta': 'assistants=v2' },
      body: params,
    });
    await beta.sessions.create(params, { headers: { 'OpenAI-Beta': 'realtime=v1' } });
    expect(lastRequest().headers['openai-beta']).toBe('realtime=v1');
  });

  it('makes transcription sessions under its header', async () => {
    const beta = new BetaRealtime(client);
    const params = { input_audio_format: 'pcm16' as const };
    server.reply({ body: { client_secret: { value: 'ek_1', expires_at: 1_741_900_060 }, ...params } });
    expect((await beta.transcriptionSessions.create(params)).client_secret.value).toBe('ek_1');
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/realtime/transcription_sessions',
      headers: { 'openai-beta': 'assistants=v2' },
      body: params,
    });
  });
});
