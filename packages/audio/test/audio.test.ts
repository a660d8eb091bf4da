import { Audio, type TranscriptionStreamEvent } from '@oxide/audio';
import { BadRequestError, Client, OpenAIError, Stream } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let audio: Audio;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  audio = new Audio(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;

/** What was sent, read by the platform's own parser. */
async function lastForm(): Promise<[string, string][]> {
  const { bytes, headers } = lastRequest();
  const form = await new Response(Buffer.from(bytes), {
    headers: { 'content-type': headers['content-type']! },
  }).formData();
  return Promise.all(
    [...form].map(
      async ([name, value]): Promise<[string, string]> =>
        typeof value === 'string' ? [name, value] : [name, `${value.name}: ${await value.text()}`],
    ),
  );
}

const file = () => new File(['sound'], 'rain.wav', { type: 'audio/wav' });
const model = 'gpt-4o-transcribe';

it('gives speech as a response of bytes', async () => {
  const bytes = new Uint8Array([0, 255, 128, 10]);
  server.reply({
    match: { method: 'POST', path: '/audio/speech' },
    headers: { 'content-type': 'audio/mpeg' },
    body: bytes,
  });
  const params = { model: 'gpt-4o-mini-tts', voice: 'coral', input: 'Iron', speed: 1.5 };
  const response = await audio.speech.create(params);
  expect(response).toBeInstanceOf(Response);
  expect(response.headers.get('content-type')).toBe('audio/mpeg');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  expect(lastRequest()).toMatchObject({ path: '/v1/audio/speech', body: params });
  expect(lastRequest().headers.accept).toBe('application/octet-stream');
});

it('leaves the events of speech undecoded', async () => {
  const events = [{ type: 'speech.audio.delta', audio: 'aXJvbg==' }, { type: 'speech.audio.done' }];
  server.reply({ events });
  const response = await audio.speech.create({
    model: 'gpt-4o-mini-tts',
    voice: { id: 'voice_1' },
    input: 'Iron',
    stream_format: 'sse',
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(await response.text()).toContain('data: {"type":"speech.audio.delta","audio":"aXJvbg=="}');
});

it('fails with the error of the API, not with its bytes', async () => {
  server.reply({ status: 400, body: { error: { message: 'No such voice', param: 'voice' } } });
  const promise = audio.speech.create({ model: 'tts-1', voice: 'nobody', input: 'Iron' });
  await expect(promise).rejects.toThrow(BadRequestError);
});

it('writes a recording down, with nested and repeated parameters in the form', async () => {
  const body = { text: 'Rain', usage: { type: 'duration', seconds: 3 } };
  server.reply({ match: { method: 'POST', path: '/audio/transcriptions' }, body });
  const transcription = await audio.transcriptions.create({
    file: file(),
    model,
    include: ['logprobs'],
    known_speaker_names: ['Ann', 'Bob'],
    temperature: 0,
    chunking_strategy: { type: 'server_vad', threshold: 0.5 },
  });
  expect(transcription).toEqual(body);
  expect(transcription._request_id).toMatch(/^req_/);
  expect(await lastForm()).toEqual([
    ['file', 'rain.wav: sound'],
    ['model', model],
    ['include[]', 'logprobs'],
    ['known_speaker_names[]', 'Ann'],
    ['known_speaker_names[]', 'Bob'],
    ['temperature', '0'],
    ['chunking_strategy[type]', 'server_vad'],
    ['chunking_strategy[threshold]', '0.5'],
  ]);
});

it('gives objects for the json formats', async () => {
  const body = { task: 'transcribe', duration: 2, text: 'Rain', segments: [] };
  server.reply({ times: 2, body });
  const params = { file: file(), model };
  const diarized = await audio.transcriptions.create({ ...params, response_format: 'diarized_json' });
  expect(diarized.segments).toEqual([]);
  const verbose = await audio.transcriptions.create({ ...params, response_format: 'verbose_json' });
  expect(verbose.duration).toBe(2);
  expect(await lastForm()).toContainEqual(['response_format', 'verbose_json']);
});

it('gives strings for the text formats', async () => {
  const subtitles = '1\n00:00:00,000 --> 00:00:02,000\n{"text":"Räin"}\n\n';
  const params = { file: file(), model: 'whisper-1' };
  for (const response_format of ['text', 'srt', 'vtt'] as const) {
    server.reply({ times: 2, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: subtitles });
    expect(await audio.transcriptions.create({ ...params, response_format })).toBe(subtitles);
    expect(await audio.translations.create({ ...params, response_format })).toBe(subtitles);
    expect(lastRequest().path).toBe('/v1/audio/translations');
  }
});

it('streams a transcription', async () => {
  const sent = [
    { type: 'transcript.text.delta', delta: 'Ra' },
    { type: 'transcript.text.delta', delta: 'in' },
    { type: 'transcript.text.done', text: 'Rain' },
  ];
  server.reply({ events: sent });
  const stream = await audio.transcriptions.create({ file: file(), model, stream: true });
  expect(stream).toBeInstanceOf(Stream);
  const events: TranscriptionStreamEvent[] = [];
  for await (const event of stream) events.push(event);
  expect(events).toEqual(sent);
  expect(await lastForm()).toContainEqual(['stream', 'true']);
  expect(lastRequest().headers.accept).toBe('text/event-stream');
});

it('translates a recording', async () => {
  server.reply({ match: { method: 'POST', path: '/audio/translations' }, body: { text: 'Rain' } });
  expect(await audio.translations.create({ file: file(), model: 'whisper-1' })).toEqual({ text: 'Rain' });
});

it('makes a voice from a sample and a consent', async () => {
  const consent = {
    object: 'audio.voice_consent',
    id: 'cons_1',
    name: 'Ann',
    language: 'en-US',
    created_at: 1,
  };
  server.reply({ match: { method: 'POST', path: '/audio/voice_consents' }, body: consent });
  expect(await audio.voiceConsents.create({ name: 'Ann', language: 'en-US', recording: file() })).toEqual(
    consent,
  );
  expect(await lastForm()).toEqual([
    ['name', 'Ann'],
    ['language', 'en-US'],
    ['recording', 'rain.wav: sound'],
  ]);

  const voice = { object: 'audio.voice', id: 'voice_1', name: 'Ann', created_at: 1 };
  server.reply({ match: { method: 'POST', path: '/audio/voices' }, body: voice });
  expect(await audio.voices.create({ name: 'Ann', consent: 'cons_1', audio_sample: file() })).toEqual(voice);
  expect(await lastForm()).toContainEqual(['audio_sample', 'rain.wav: sound']);
});

it('reads, renames and deletes a consent', async () => {
  const path = '/audio/voice_consents/cons_1';
  server.reply({ match: { method: 'GET', path }, body: { id: 'cons_1', name: 'Ann' } });
  expect((await audio.voiceConsents.retrieve('cons_1')).name).toBe('Ann');
  server.reply({ match: { method: 'POST', path }, body: { id: 'cons_1', name: 'Bob' } });
  expect((await audio.voiceConsents.update('cons_1', { name: 'Bob' })).name).toBe('Bob');
  expect(lastRequest().body).toEqual({ name: 'Bob' });
  server.reply({ match: { method: 'DELETE', path }, body: { id: 'cons_1', deleted: true } });
  expect((await audio.voiceConsents.delete('cons_1')).deleted).toBe(true);
});

it('walks the pages of consents', async () => {
  const consent = (id: string) => ({ object: 'audio.voice_consent', id, name: id });
  server.reply({ body: { object: 'list', data: [consent('a'), consent('b')], has_more: true } });
  server.reply({ body: { object: 'list', data: [consent('c')], has_more: false } });
  const ids = [];
  for await (const { id } of audio.voiceConsents.list({ limit: 2 })) ids.push(id);
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(server.requests.map((request) => request.query)).toEqual([
    { limit: '2' },
    { limit: '2', after: 'b' },
  ]);
});

it('asks for a missing file, and for ids that stay in their place, before anything is sent', () => {
  expect(() => audio.transcriptions.create({ file: 'rain.wav' as never, model })).toThrow(
    '`file` is a text and has to be a file',
  );
  expect(() => audio.transcriptions.create(undefined as never)).toThrow('`file` is missing');
  expect(() => audio.translations.create({ model } as never)).toThrow(OpenAIError);
  expect(() => audio.voices.create({ name: 'Ann', consent: 'cons_1' } as never)).toThrow('`audio_sample`');
  expect(() => audio.voiceConsents.create({ name: 'Ann', language: 'en' } as never)).toThrow('`recording`');
  for (const id of ['', '..']) expect(() => audio.voiceConsents.retrieve(id)).toThrow(OpenAIError);
  expect(server.requests).toHaveLength(0);
});
