// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Name of a transcription model; `gpt-4o-transcribe-diarize` tells speakers apart. */
export type AudioModel =
  | 'whisper-1'
  | 'gpt-transcribe'
  | 'gpt-4o-transcribe'
  | 'gpt-4o-mini-transcribe'
  | 'gpt-4o-mini-transcribe-2025-12-15'
  | 'gpt-4o-transcribe-diarize';

/**
 * Format of a transcription. `gpt-4o-transcribe` and its mini only know `json`; speaker labels need
 * `diarized_json`.
 */
export type AudioResponseFormat = 'json' | 'text' | 'srt' | 'verbose_json' | 'vtt' | 'diarized_json';
