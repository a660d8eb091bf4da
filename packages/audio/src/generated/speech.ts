// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Text to speak, and how. */
export interface SpeechCreateParams {
  /** Speech model to use. */
  model: (string & {}) | SpeechModel;
  /** Text to speak, at most 4096 characters. */
  input: string;
  /** Voice that speaks: a built-in name or a custom voice. */
  voice:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar'
    | SpeechCreateParams.ID;
  /** How to speak: tone, pace, accent. Not for `tts-1` and `tts-1-hd`. Length: at most 4096 characters. */
  instructions?: string;
  /**
   * Encoding of the speech.
   *
   * @default "mp3"
   */
  response_format?: 'mp3' | 'opus' | 'aac' | 'flac' | 'wav' | 'pcm';
  /**
   * Speed of speech; 1 is normal. Range: 0.25 to 4.
   *
   * @default 1
   */
  speed?: number;
  /**
   * `audio` for the plain bytes, `sse` for events, which `tts-1` and `tts-1-hd` don't know.
   *
   * @default "audio"
   */
  stream_format?: 'sse' | 'audio';
}

export declare namespace SpeechCreateParams {
  /** A built-in voice by name, or a custom one by its identifier. */
  export interface ID {
    /** Identifier of the custom voice. */
    id: string;
  }
}

/** Name of a speech model. */
export type SpeechModel = 'tts-1' | 'tts-1-hd' | 'gpt-4o-mini-tts' | 'gpt-4o-mini-tts-2025-12-15';
