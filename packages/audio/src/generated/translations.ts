// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { Uploadable } from '@oxide/core';
import type { TranscriptionSegment } from './transcriptions.ts';

/** Translation as text. */
export interface Translation {
  /** The English text. */
  text: string;
}

/** Audio to translate into English. */
export interface TranslationCreateParams {
  /**
   * Recording in a common format: flac, mp3, mp4, m4a, mpeg, mpga, ogg, wav, webm. Give a file name with
   * extension, so that the format is recognized.
   */
  file: Uploadable;
  /** Translation model; `whisper-1` is the only one. */
  model: (string & {}) | 'whisper-1';
  /** English text that sets the style or precedes the audio. */
  prompt?: string;
  /**
   * Format in which the result is returned.
   *
   * @default "json"
   */
  response_format?: 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt';
  /**
   * Sampling temperature, 0 to 1; at 0 the model raises it by itself where needed.
   *
   * @default 0
   */
  temperature?: number;
}

/** Translation as text. */
export type TranslationCreateResponse = Translation;

/** Translation with times of segments. */
export interface TranslationVerbose {
  /** Language of the text; `english`. */
  language: string;
  /** Length of the audio in seconds. */
  duration: number;
  /** The English text. */
  text: string;
  /** Parts of the translation with their times. */
  segments?: Array<TranscriptionSegment>;
}
