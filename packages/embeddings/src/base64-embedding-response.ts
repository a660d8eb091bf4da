import type { CreateEmbeddingResponse, Embedding } from './generated/index.ts';

/** Vectors for the texts as they came, where the caller asked for `encoding_format: 'base64'`. */
export interface Base64EmbeddingResponse extends Omit<CreateEmbeddingResponse, 'data'> {
  /** One vector per text. */
  data: Base64Embedding[];
}

/** Vector of one text, encoded. */
export interface Base64Embedding extends Omit<Embedding, 'embedding'> {
  /** Little-endian 32-bit floats in base64. */
  embedding: string;
}
