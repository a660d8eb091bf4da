// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Usage of a transcription that is billed by audio length. */
export interface TranscriptTextUsageDuration {
  /** Tells which variant of the type this is. */
  type: 'duration';
  /** Length of the audio, in seconds. */
  seconds: number;
}

/** Usage of a transcription that is billed by tokens. */
export interface TranscriptTextUsageTokens {
  /** Tells which variant of the type this is. */
  type: 'tokens';
  /** Number of tokens in the input. */
  input_tokens: number;
  /** Number of tokens that were generated. */
  output_tokens: number;
  /** Input and output tokens together. */
  total_tokens: number;
  /** How the input tokens divide into kinds. */
  input_token_details?: TranscriptTextUsageTokens.InputTokenDetails;
}

export declare namespace TranscriptTextUsageTokens {
  /** How the input tokens divide into kinds. */
  export interface InputTokenDetails {
    /** Number of tokens that represent text. */
    text_tokens?: number;
    /** Number of tokens that represent audio. */
    audio_tokens?: number;
  }
}

/** A language that was recognized in the audio. */
export interface TranscriptionLanguage {
  /** Language code, such as `en`. */
  code: string;
}
