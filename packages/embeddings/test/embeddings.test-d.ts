import type { APIPromise } from '@oxide/core';
import {
  type Base64EmbeddingResponse,
  type CreateEmbeddingResponse,
  type EmbeddingCreateParams,
  Embeddings,
} from '@oxide/embeddings';
import { expectTypeOf, it } from 'vitest';

const embeddings = new Embeddings();
const params = { model: 'text-embedding-3-small', input: 'Iron' };

it('gives text for base64 and numbers for everything else', () => {
  expectTypeOf(embeddings.create({ ...params, encoding_format: 'base64' })).toEqualTypeOf<
    APIPromise<Base64EmbeddingResponse>
  >();
  expectTypeOf<Base64EmbeddingResponse['data'][number]['embedding']>().toBeString();
  for (const promise of [
    embeddings.create(params),
    embeddings.create({ ...params, encoding_format: 'float' }),
  ])
    expectTypeOf(promise).toEqualTypeOf<APIPromise<CreateEmbeddingResponse>>();
  expectTypeOf<CreateEmbeddingResponse['data'][number]['embedding']>().toEqualTypeOf<number[]>();
});

it('takes models that it does not know, token arrays, and no unknown encoding', () => {
  expectTypeOf<{ model: 'embedding-99'; input: number[][] }>().toExtend<EmbeddingCreateParams>();
  // @ts-expect-error no such encoding
  void embeddings.create({ ...params, encoding_format: 'hex' });
});

it('embeds one text to a vector, and several to a list of them', () => {
  const { model } = params;
  expectTypeOf(embeddings.embed(params)).resolves.toEqualTypeOf<number[]>();
  expectTypeOf(embeddings.embed({ model, input: [1, 2] })).resolves.toEqualTypeOf<number[]>();
  expectTypeOf(embeddings.embed({ model, input: ['Iron'] })).resolves.toEqualTypeOf<number[][]>();
  expectTypeOf(embeddings.embed({ model, input: [[1, 2]] })).resolves.toEqualTypeOf<number[][]>();
  const input = 'Iron' as EmbeddingCreateParams['input'];
  expectTypeOf(embeddings.embed({ model, input })).resolves.toEqualTypeOf<number[] | number[][]>();
});
