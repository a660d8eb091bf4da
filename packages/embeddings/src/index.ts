// The generated type of this name holds numbers; an export by name goes before it.
export type { Base64Embedding, Base64EmbeddingResponse } from './base64-embedding-response.ts';
export type { EmbedParams } from './embed-params.ts';
export { Embeddings } from './embeddings.ts';
export type * from './generated/index.ts';
