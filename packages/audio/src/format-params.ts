import type * as Wire from './generated/index.ts';

/** Format of a translation. */
export type TranslationFormat = NonNullable<Wire.TranslationCreateParams['response_format']>;

/** What a transcription gives back as JSON. */
export type TranscriptionCreateResponse =
  | Wire.Transcription
  | Wire.TranscriptionDiarized
  | Wire.TranscriptionVerbose;

/** Audio to write down, and how. The format decides what comes back. */
export type TranscriptionCreateParams<
  Format extends Wire.AudioResponseFormat | undefined = Wire.AudioResponseFormat | undefined,
> = TranscriptionCreateParamsNonStreaming<Format> | TranscriptionCreateParamsStreaming;

export declare namespace TranscriptionCreateParams {
  export type TranscriptionCreateParamsNonStreaming =
    Wire.TranscriptionCreateParams.TranscriptionCreateParamsNonStreaming;
  export type TranscriptionCreateParamsStreaming =
    Wire.TranscriptionCreateParams.TranscriptionCreateParamsStreaming;
  export type VadConfig = Wire.TranscriptionCreateParams.VadConfig;
}

/** Audio to write down, and how. */
export interface TranscriptionCreateParamsBase<
  Format extends Wire.AudioResponseFormat | undefined = Wire.AudioResponseFormat | undefined,
> extends Omit<Wire.TranscriptionCreateParamsBase, 'response_format'> {
  /** Format in which the result is returned. */
  response_format?: Format;
}

/** Audio to write down at once, and how. */
export interface TranscriptionCreateParamsNonStreaming<
  Format extends Wire.AudioResponseFormat | undefined = Wire.AudioResponseFormat | undefined,
> extends Omit<Wire.TranscriptionCreateParamsNonStreaming, 'response_format'> {
  /** Format in which the result is returned. */
  response_format?: Format;
}

/** Audio to write down as events, and how. */
export type TranscriptionCreateParamsStreaming = Wire.TranscriptionCreateParamsStreaming;

/** Audio to translate into English, and how. The format decides what comes back. */
export interface TranslationCreateParams<
  Format extends TranslationFormat | undefined = TranslationFormat | undefined,
> extends Omit<Wire.TranslationCreateParams, 'response_format'> {
  /** Format in which the result is returned. */
  response_format?: Format;
}
