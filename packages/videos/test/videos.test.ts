import { Client, NotFoundError, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { Videos } from '@oxide/videos';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let videos: Videos;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  videos = new Videos(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
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

const file = (name: string) => new File(['pixels'], name);
const video = (id: string, status = 'queued') => ({ id, object: 'video', status, progress: 0 });
const prompt = 'A crab in the rain';

it('starts a video as a form, with an image or without one', async () => {
  server.reply({ times: 3, body: video('video_1') });
  expect(await videos.create({ prompt, seconds: '4' })).toEqual(video('video_1'));
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/videos' });
  expect(await lastForm()).toEqual([
    ['prompt', prompt],
    ['seconds', '4'],
  ]);
  await videos.create({ prompt, input_reference: file('crab.png') });
  expect(await lastForm()).toContainEqual(['input_reference', 'crab.png: pixels']);
  await videos.create({ prompt, input_reference: { file_id: 'file_1' } });
  expect(await lastForm()).toContainEqual(['input_reference[file_id]', 'file_1']);
});

it('edits and extends a video given as a file or by its id', async () => {
  server.reply({ times: 4, body: video('video_2') });
  for (const [name, start] of Object.entries({
    edits: (source: File | { id: string }) => videos.edit({ video: source, prompt }),
    extensions: (source: File | { id: string }) => videos.extend({ video: source, prompt, seconds: '8' }),
  })) {
    await start(file('rain.mp4'));
    expect(lastRequest()).toMatchObject({ method: 'POST', path: `/v1/videos/${name}` });
    expect((await lastForm()).slice(0, 2)).toEqual([
      ['video', 'rain.mp4: pixels'],
      ['prompt', prompt],
    ]);
    await start({ id: 'video_1' });
    expect((await lastForm()).slice(0, 2)).toEqual([
      ['video[id]', 'video_1'],
      ['prompt', prompt],
    ]);
  }
});

it('remixes by JSON, and by a form when a parameter holds a file', async () => {
  server.reply({ times: 2, body: video('video_3') });
  await videos.remix('video_1', { prompt });
  expect(lastRequest()).toMatchObject({ path: '/v1/videos/video_1/remix', body: { prompt } });
  expect(lastRequest().headers['content-type']).toBe('application/json');
  const extra = { prompt, mask: file('mask.png') };
  await videos.remix('video_1', extra);
  expect(await lastForm()).toEqual([
    ['prompt', prompt],
    ['mask', 'mask.png: pixels'],
  ]);
});

it('tells how far a video is, and gives a failed one without throwing', async () => {
  const failed = { ...video('video_1', 'failed'), error: { code: 'moderation_blocked', message: 'No' } };
  server.reply({ match: { method: 'GET', path: '/videos/video_1' }, body: failed });
  expect(await videos.retrieve('video_1')).toEqual(failed);
});

it('downloads bytes, of the variant that is asked for', async () => {
  const bytes = new Uint8Array([0, 255, 128, 10]);
  server.reply({ headers: { 'content-type': 'image/webp' }, body: bytes });
  const response = await videos.downloadContent('video_1', { variant: 'thumbnail' });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  expect(lastRequest()).toMatchObject({
    method: 'GET',
    path: '/v1/videos/video_1/content',
    query: { variant: 'thumbnail' },
  });
  expect(lastRequest().headers.accept).toBe('application/binary');

  server.reply({ headers: { 'content-type': 'video/mp4' }, body: bytes });
  await videos.downloadContent('video_1', { headers: { 'x-trace': '1' } });
  expect(lastRequest().headers).toMatchObject({ 'x-trace': '1', accept: 'application/binary' });
  expect(lastRequest().query).toEqual({});

  server.reply({ status: 404, body: { error: { message: 'Video is not ready' } } });
  await expect(videos.downloadContent('video_1')).rejects.toThrow(NotFoundError);
});

it('walks the pages by the id that the server names as the last', async () => {
  const page = (ids: string[], has_more: boolean) => ({
    object: 'list',
    data: ids.map((id) => video(id)),
    first_id: ids[0],
    last_id: ids.at(-1),
    has_more,
  });
  server.reply({ body: page(['a', 'b'], true) });
  server.reply({ body: page(['c'], false) });
  const ids = [];
  for await (const { id } of videos.list({ limit: 2, order: 'asc' })) ids.push(id);
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(lastRequest().query).toEqual({ limit: '2', order: 'asc', after: 'b' });
});

it('deletes a video', async () => {
  const body = { id: 'video_1', object: 'video.deleted', deleted: true };
  server.reply({ match: { method: 'DELETE', path: '/videos/video_1' }, body });
  expect(await videos.delete('video_1')).toEqual(body);
});

it('makes a character from a video and reads it', async () => {
  const character = { id: 'char_1', name: 'Crab', created_at: 1 };
  server.reply({ match: { method: 'POST', path: '/videos/characters' }, body: character });
  expect(await videos.createCharacter({ name: 'Crab', video: file('crab.mp4') })).toEqual(character);
  expect(await lastForm()).toEqual([
    ['name', 'Crab'],
    ['video', 'crab.mp4: pixels'],
  ]);
  server.reply({ match: { method: 'GET', path: '/videos/characters/char_1' }, body: character });
  expect(await videos.getCharacter('char_1')).toEqual(character);
});

it('asks for a missing video, and for ids that stay in their place, before anything is sent', () => {
  expect(() => videos.edit({ prompt } as never)).toThrow('`video` is missing');
  expect(() => videos.extend({ prompt, seconds: '4', video: 'video_1' as never })).toThrow(
    '`video` is a text',
  );
  expect(() => videos.createCharacter({ name: 'Crab' } as never)).toThrow(OpenAIError);
  for (const id of ['', '..']) {
    expect(() => videos.retrieve(id)).toThrow(OpenAIError);
    expect(() => videos.remix(id, { prompt })).toThrow(OpenAIError);
  }
  expect(server.requests).toHaveLength(0);
});
