import { Client, OpenAIError } from '@oxide/core';
import { Embeddings } from '@oxide/embeddings';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toBase64 } from './support/to-base64.ts';

let server: Awaited<ReturnType<typeof startMockServer>>;
let embeddings: Embeddings;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  embeddings = new Embeddings(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const params = { model: 'text-embedding-3-small', input: ['Iron', 'Rain'] };
const vector = [0.5, -0.25, 0.10000000149011612];

function responseWith(...vectors: unknown[]) {
  const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }));
  return { object: 'list', data, model: params.model, usage: { prompt_tokens: 2, total_tokens: 2 } };
}

it('asks for base64 and gives numbers', async () => {
  server.reply({ body: responseWith(toBase64(vector), toBase64([1, 2, 3])) });
  const result = await embeddings.create({ ...params, dimensions: 3 });
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/embeddings' });
  expect(lastRequest().body).toEqual({ ...params, dimensions: 3, encoding_format: 'base64' });
  expect(result).toEqual(responseWith(vector, [1, 2, 3]));
  expect(result._request_id).toMatch(/^req_/);
});

it('gives the response as it came when the caller chose the encoding', async () => {
  server.reply({ body: responseWith(toBase64(vector)) });
  const encoded = await embeddings.create({ ...params, encoding_format: 'base64' });
  expect(encoded.data[0]?.embedding).toBe(toBase64(vector));

  server.reply({ body: responseWith(vector) });
  const plain = await embeddings.create({ ...params, encoding_format: 'float' });
  expect(plain.data[0]?.embedding).toEqual(vector);
  expect(lastRequest().body).toMatchObject({ encoding_format: 'float' });
});

it('leaves numbers alone that a server sends all the same', async () => {
  server.reply({ body: responseWith(vector, toBase64(vector)) });
  const { data } = await embeddings.create(params);
  expect(data.map((item) => item.embedding)).toEqual([vector, vector]);
});

it('gives the body unread to whoever asks for the raw response', async () => {
  server.reply({ body: responseWith(toBase64(vector)) });
  const raw = await embeddings.create(params).asResponse();
  expect(await raw.json()).toEqual(responseWith(toBase64(vector)));
});

it('says which vector of the response is none', async () => {
  for (const wrong of ['no base64!', null, 7, { length: 3 }, undefined]) {
    server.reply({ body: responseWith(toBase64(vector), wrong) });
    await expect(embeddings.create(params), String(wrong)).rejects.toThrow(/^data\[1\]\.embedding is n/);
  }
  server.reply({ body: { ...responseWith(), data: [null] } });
  await expect(embeddings.create(params)).rejects.toThrow(OpenAIError);
});

it('gives a response without a list alone, and refuses data that is no list', async () => {
  server.reply({ body: { object: 'list' } });
  expect(await embeddings.create(params)).toEqual({ object: 'list' });
  server.reply({ body: { object: 'list', data: { length: 1 } } });
  await expect(embeddings.create(params)).rejects.toThrow('is not a list');
});

describe('embed', () => {
  it('gives the vector of one text, and the vectors of several', async () => {
    server.reply({ body: responseWith(toBase64(vector)) });
    const one = { model: params.model, input: 'Iron', dimensions: 3 };
    expect(await embeddings.embed(one)).toEqual(vector);
    expect(lastRequest().body).toEqual({ ...one, encoding_format: 'base64' });

    server.reply({ body: responseWith(toBase64(vector), toBase64([1, 2, 3])) });
    expect(await embeddings.embed(params)).toEqual([vector, [1, 2, 3]]);
  });

  it('tells one text of tokens from several', async () => {
    server.reply({ body: responseWith(vector) });
    expect(await embeddings.embed({ model: params.model, input: [1, 2, 3] })).toEqual(vector);
    server.reply({ body: responseWith(vector) });
    expect(await embeddings.embed({ model: params.model, input: [[1, 2, 3]] })).toEqual([vector]);
    server.reply({ body: responseWith(vector) });
    expect(await embeddings.embed({ model: params.model, input: ['Iron'] })).toEqual([vector]);
  });

  it('gives numbers, whatever encoding is asked for', async () => {
    server.reply({ body: responseWith(toBase64(vector)) });
    const asked = { model: params.model, input: 'Iron', encoding_format: 'base64' };
    expect(await embeddings.embed(asked)).toEqual(vector);
  });

  it.each([
    ['too few', [{ index: 0, embedding: [1] }], /holds 1 vectors, and 2 were asked for/],
    ['none', undefined, /holds no vectors/],
    ['too many', [{ embedding: [1] }, { embedding: [2] }, { embedding: [3] }], /holds 3 vectors/],
  ])('says what is wrong with the vectors: %s', async (_, data, message) => {
    server.reply({ body: { ...responseWith(), data } });
    const error = await embeddings.embed(params).then(
      () => undefined,
      (thrown: unknown) => thrown as Error,
    );
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error!.message).toMatch(message);
  });
});
