import type { EmbeddingCreateParams } from './generated/index.ts';

/** Parameters of vectors that come as numbers. */
export interface EmbedParams<Input extends EmbeddingCreateParams['input'] = EmbeddingCreateParams['input']>
  extends Omit<EmbeddingCreateParams, 'encoding_format' | 'input'> {
  /** One text, or several, as strings or token arrays. */
  input: Input;
}
