// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Transcriptions } from '@oxide/audio';
export type { TranscriptionCreateParamsBase } from '@oxide/audio';
export type {
  Transcription,
  TranscriptionCreateParamsStreaming,
  TranscriptionDiarized,
  TranscriptionDiarizedSegment,
  TranscriptionInclude,
  TranscriptionLanguage,
  TranscriptionSegment,
  TranscriptionStreamEvent,
  TranscriptionTextDeltaEvent,
  TranscriptionTextDoneEvent,
  TranscriptionTextSegmentEvent,
  TranscriptionVerbose,
  TranscriptionWord,
} from '@oxide/audio';
export type { TranscriptionCreateResponse } from '@oxide/audio';
import type * as AudioAPI from '@oxide/audio';

type TranscriptionCreateParams<Format extends AudioAPI.AudioResponseFormat | undefined = AudioAPI.AudioResponseFormat | undefined> = AudioAPI.TranscriptionCreateParams<Format>;
declare namespace TranscriptionCreateParams {
  export type TranscriptionCreateParamsNonStreaming = AudioAPI.TranscriptionCreateParams.TranscriptionCreateParamsNonStreaming;
  export type TranscriptionCreateParamsStreaming = AudioAPI.TranscriptionCreateParams.TranscriptionCreateParamsStreaming;
  export type VadConfig = AudioAPI.TranscriptionCreateParams.VadConfig;
}
type TranscriptionCreateParamsNonStreaming<Format extends AudioAPI.AudioResponseFormat | undefined = AudioAPI.AudioResponseFormat | undefined> = AudioAPI.TranscriptionCreateParamsNonStreaming<Format>;

export type { TranscriptionCreateParams, TranscriptionCreateParamsNonStreaming };
