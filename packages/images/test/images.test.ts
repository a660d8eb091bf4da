import { Client, OpenAIError, Stream, toFile, toStreamingFile } from '@oxide/core';
import { type ImageEditStreamEvent, type ImageGenStreamEvent, Images } from '@oxide/images';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let images: Images;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  images = new Images(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
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
        typeof value === 'string'
          ? [name, value]
          : [name, `${value.name} (${value.type}): ${await value.text()}`],
    ),
  );
}

const image = () => new File(['pixels'], 'crab.png', { type: 'image/png' });
const body = { created: 1_700_000_000, data: [{ b64_json: 'aXJvbg==' }], usage: { total_tokens: 9 } };
const event = (type: string, index?: number) => ({
  type,
  b64_json: 'aXJvbg==',
  ...(index === undefined ? {} : { partial_image_index: index }),
});

it('generates images by JSON', async () => {
  server.reply({ match: { method: 'POST', path: '/images/generations' }, body });
  const params = { model: 'gpt-image-2', prompt: 'A crab', size: '1024x1024' as const, background: null };
  const reply = await images.generate(params);
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/images/generations', body: params });
  expect(reply).toEqual(body);
  expect(reply._request_id).toMatch(/^req_/);
});

it('streams previews and the finished image', async () => {
  const sent = [
    event('image_generation.partial_image', 0),
    event('image_generation.partial_image', 1),
    event('image_generation.completed'),
  ];
  server.reply({ events: sent });
  const stream = await images.generate({ prompt: 'A crab', stream: true, partial_images: 2 });
  expect(stream).toBeInstanceOf(Stream);
  const events: ImageGenStreamEvent[] = [];
  for await (const item of stream) events.push(item);
  expect(events).toEqual(sent);
  expect(lastRequest().headers.accept).toBe('text/event-stream');
});

it('edits one image with a mask, as a form', async () => {
  server.reply({ match: { method: 'POST', path: '/images/edits' }, body });
  const mask = await toFile(new Uint8Array([109, 97, 115, 107]), 'mask.png', { type: 'image/png' });
  const reply = await images.edit({ image: image(), mask, prompt: 'In the rain — ☂', n: 2 });
  expect(reply).toEqual(body);
  expect(await lastForm()).toEqual([
    ['image', 'crab.png (image/png): pixels'],
    ['mask', 'mask.png (image/png): mask'],
    ['prompt', 'In the rain — ☂'],
    ['n', '2'],
  ]);
});

it('edits several images in their order, one of them read while it is sent', async () => {
  async function* pixels() {
    yield 'more ';
    yield 'pixels';
  }
  server.reply({ body });
  const second = toStreamingFile(pixels(), 'rain.webp', { type: 'image/webp' });
  await images.edit({ image: [image(), second], prompt: 'Both' });
  expect(await lastForm()).toEqual([
    ['image[]', 'crab.png (image/png): pixels'],
    ['image[]', 'rain.webp (image/webp): more pixels'],
    ['prompt', 'Both'],
  ]);
});

it('streams an edit', async () => {
  const sent = [event('image_edit.partial_image', 0), event('image_edit.completed')];
  server.reply({ events: sent });
  const events: ImageEditStreamEvent[] = [];
  for await (const item of await images.edit({ image: image(), prompt: 'Rain', stream: true }))
    events.push(item);
  expect(events).toEqual(sent);
  expect(await lastForm()).toContainEqual(['stream', 'true']);
  expect(lastRequest().headers.accept).toBe('text/event-stream');
});

it('sends the form again when the server is busy', async () => {
  server.reply({ status: 500, headers: { 'retry-after-ms': '1' }, body: { error: { message: 'Busy' } } });
  server.reply({ body });
  expect(await images.edit({ image: image(), prompt: 'Rain' })).toEqual(body);
  expect(server.requests).toHaveLength(2);
  expect(await lastForm()).toContainEqual(['image', 'crab.png (image/png): pixels']);
});

it('varies an image', async () => {
  server.reply({ match: { method: 'POST', path: '/images/variations' }, body });
  await images.createVariation({ image: image(), response_format: 'b64_json' });
  expect(await lastForm()).toEqual([
    ['image', 'crab.png (image/png): pixels'],
    ['response_format', 'b64_json'],
  ]);
});

it('asks for a missing image, and for a file in place of its path, before anything is sent', () => {
  const wrong: unknown[] = [undefined, null, 'crab.png', [], [image(), undefined], new Uint8Array(2)];
  for (const value of wrong) {
    expect(() => images.edit({ image: value as never, prompt: 'Rain' }), String(value)).toThrow(OpenAIError);
    expect(() => images.createVariation({ image: value as never }), String(value)).toThrow(/`image/);
  }
  expect(server.requests).toHaveLength(0);
});

it('sends nothing when a form can not hold a parameter', async () => {
  await expect(images.edit({ image: image(), prompt: 'Rain', background: null })).rejects.toThrow(
    '"background" is null',
  );
  expect(server.requests).toHaveLength(0);
});
