// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Embeddings } from '@oxide/embeddings';
export type {
  Base64EmbeddingResponse,
  CreateEmbeddingResponse,
  Embedding,
  EmbeddingCreateParams,
  EmbeddingModel,
} from '@oxide/embeddings';
