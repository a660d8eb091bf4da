// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Vectors for the texts, in the order of the input. */
export interface Base64EmbeddingResponse {
  /** One vector per text. */
  data: Array<Embedding>;
  /** Model that made the vectors. */
  model: string;
  /** Kind of object; a constant. */
  object: 'list';
  /** Tokens that the request consumed. */
  usage: CreateEmbeddingResponse.Usage;
}

/** Vectors for the texts, in the order of the input. */
export type CreateEmbeddingResponse = Base64EmbeddingResponse;

export declare namespace CreateEmbeddingResponse {
  /** Tokens that the request consumed. */
  export interface Usage {
    /** Tokens of the input texts. */
    prompt_tokens: number;
    /** Tokens that the request consumed altogether. */
    total_tokens: number;
  }
}

/** Vector of one text. */
export interface Embedding {
  /** Position of the text in the input, from 0. */
  index: number;
  /** The vector; its length depends on the model and on `dimensions`. */
  embedding: Array<number>;
  /** Kind of object; a constant. */
  object: 'embedding';
}

/** Texts to turn into vectors, and how. */
export interface EmbeddingCreateParams {
  /**
   * One text, or up to 2048 of them, as strings or token arrays. None may be empty or above 8192 tokens;
   * together at most 300,000 tokens.
   */
  input: string | Array<string> | Array<number> | Array<Array<number>>;
  /** Embedding model to use. */
  model: (string & {}) | EmbeddingModel;
  /**
   * Encoding of the vectors on the wire: `float` numbers, or `base64`, which is smaller and faster to
   * read.
   *
   * @default "float"
   */
  encoding_format?: 'float' | 'base64';
  /** Length of the embedding vectors. From `text-embedding-3` models on. Range: at least 1. */
  dimensions?: number;
  /** Stable identifier of your end user, which helps to find abuse. */
  user?: string;
}

/** Name of an embedding model. */
export type EmbeddingModel = 'text-embedding-ada-002' | 'text-embedding-3-small' | 'text-embedding-3-large';
