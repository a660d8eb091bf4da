// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as EmbeddingsAPI from '@oxide/embeddings';

type Base64EmbeddingResponse = EmbeddingsAPI.Base64EmbeddingResponse;
type CreateEmbeddingResponse = EmbeddingsAPI.CreateEmbeddingResponse;
declare namespace CreateEmbeddingResponse {
  export type Usage = EmbeddingsAPI.CreateEmbeddingResponse.Usage;
}
type Embedding = EmbeddingsAPI.Embedding;
type EmbeddingCreateParams = EmbeddingsAPI.EmbeddingCreateParams;
type EmbeddingModel = EmbeddingsAPI.EmbeddingModel;

export type Embeddings = EmbeddingsAPI.Embeddings;
export declare namespace Embeddings {
  export {
    Base64EmbeddingResponse,
    CreateEmbeddingResponse,
    Embedding,
    EmbeddingCreateParams,
    EmbeddingModel,
  };
}
