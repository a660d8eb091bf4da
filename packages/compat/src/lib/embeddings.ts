import type { APIPromise, Client, RequestOptions } from '@oxide/core';
import { type CreateEmbeddingResponse, type EmbeddingCreateParams, Embeddings } from '@oxide/embeddings';

/** What `client.embeddings.create` does. */
export function createEmbedding(
  client: Client,
  body: EmbeddingCreateParams,
  options?: RequestOptions,
): APIPromise<CreateEmbeddingResponse> {
  return new Embeddings(client).create(body, options);
}
