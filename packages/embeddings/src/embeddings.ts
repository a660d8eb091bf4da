import { type APIPromise, APIResource, OpenAIError, type RequestOptions } from '@oxide/core';
import type { Base64EmbeddingResponse } from './base64-embedding-response.ts';
import { decodeVector } from './decode-vector.ts';
import type { EmbedParams } from './embed-params.ts';
import type { CreateEmbeddingResponse, Embedding, EmbeddingCreateParams } from './generated/index.ts';
import { vectorsOf } from './vectors-of.ts';

/**
 * Texts as vectors, to compare them by meaning.
 *
 * Source: https://platform.openai.com/docs/api-reference/embeddings
 */
export class Embeddings extends APIResource {
  /**
   * Makes a vector of each text. They travel as base64 and are decoded to numbers here, unless you choose an
   * `encoding_format`: then the response is given as it came.
   *
   * @throws BadRequestError when a text is empty or too long, or there are too many
   * @throws OpenAIError when the response holds something else than vectors; the message names its index
   * @see https://platform.openai.com/docs/api-reference/embeddings
   */
  create(
    body: EmbeddingCreateParams & { encoding_format: 'base64' },
    options?: RequestOptions,
  ): APIPromise<Base64EmbeddingResponse>;
  create(body: EmbeddingCreateParams, options?: RequestOptions): APIPromise<CreateEmbeddingResponse>;
  create(
    body: EmbeddingCreateParams,
    options?: RequestOptions,
  ): APIPromise<Base64EmbeddingResponse | CreateEmbeddingResponse> {
    if (body.encoding_format) return this._client.post('/embeddings', { body, ...options });
    return this._client
      .post<CreateEmbeddingResponse>('/embeddings', {
        body: { ...body, encoding_format: 'base64' },
        ...options,
      })
      ._thenUnwrap(decodeVectors);
  }

  /**
   * Gives the numbers alone: a vector for one text, a list of vectors in their order for several.
   *
   * ```ts
   * const vector = await embeddings.embed({ model: 'text-embedding-3-small', input: 'Iron rusts' });
   * ```
   *
   * @throws as `create`, and OpenAIError when there is not exactly one vector for each text
   * @see https://platform.openai.com/docs/api-reference/embeddings
   */
  embed(body: EmbedParams<string | number[]>, options?: RequestOptions): APIPromise<number[]>;
  embed(body: EmbedParams<string[] | number[][]>, options?: RequestOptions): APIPromise<number[][]>;
  embed(body: EmbedParams, options?: RequestOptions): APIPromise<number[] | number[][]>;
  embed(body: EmbedParams, options?: RequestOptions): APIPromise<number[] | number[][]> {
    const { input } = body;
    const isOne = typeof input === 'string' || typeof input[0] === 'number';
    return this.create({ ...body, encoding_format: undefined }, options)._thenUnwrap((response) => {
      const vectors = vectorsOf(response, isOne ? 1 : input.length);
      return isOne ? vectors[0]! : vectors;
    });
  }
}

/** In place. Servers that don't know base64 send numbers, which stay. */
function decodeVectors(response: CreateEmbeddingResponse): CreateEmbeddingResponse {
  const data: unknown = response?.data;
  if (data === undefined) return response;
  if (!Array.isArray(data)) throw new OpenAIError('The `data` of the embeddings response is not a list');
  for (const [index, item] of (data as (Embedding | null)[]).entries()) {
    const vector: unknown = item?.embedding;
    if (typeof vector === 'string') item!.embedding = decodeVector(vector, index);
    else if (!Array.isArray(vector))
      throw new OpenAIError(`data[${index}].embedding is neither base64 nor a list of numbers`);
  }
  return response;
}
