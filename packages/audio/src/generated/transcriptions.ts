// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { Uploadable } from '@oxide/core';
import type {
  TranscriptTextUsageDuration,
  TranscriptTextUsageTokens,
  TranscriptionLanguage,
} from '@oxide/shared';
import type { AudioModel, AudioResponseFormat } from './audio.ts';

export type { TranscriptionLanguage } from '@oxide/shared';

/** Transcription as text. */
export interface Transcription {
  /** The whole transcript. */
  text: string;
  /** Languages that were detected, by `gpt-transcribe`; empty when none was certain. */
  languages?: Array<TranscriptionLanguage>;
  /** One entry per token of the transcript; only when `include` asks for log probabilities. */
  logprobs?: Array<Transcription.Logprob>;
  /** What the transcription is billed by: tokens or length. */
  usage?: Transcription.Tokens | Transcription.Duration;
}

export declare namespace Transcription {
  /** Usage of a transcription that is billed by audio length. */
  export type Duration = TranscriptTextUsageDuration;

  /** One entry per token of the transcript; only when `include` asks for log probabilities. */
  export interface Logprob {
    /** The token as text. */
    token?: string;
    /** Natural logarithm of the token's probability. */
    logprob?: number;
    /** UTF-8 bytes of the token. */
    bytes?: Array<number>;
  }

  /** Usage of a transcription that is billed by tokens. */
  export type Tokens = TranscriptTextUsageTokens;

  export namespace Tokens {
    /** How the input tokens divide into kinds. */
    export interface InputTokenDetails {
      /** Number of tokens that represent text. */
      text_tokens?: number;
      /** Number of tokens that represent audio. */
      audio_tokens?: number;
    }
  }
}

/** Audio to transcribe, and how. */
export type TranscriptionCreateParams = TranscriptionCreateParamsNonStreaming | TranscriptionCreateParamsStreaming;

export declare namespace TranscriptionCreateParams {
  export type TranscriptionCreateParamsNonStreaming = OuterTranscriptionCreateParamsNonStreaming;

  export type TranscriptionCreateParamsStreaming = OuterTranscriptionCreateParamsStreaming;

  /** Voice detection by which audio is cut into pieces. */
  export interface VadConfig {
    /** Tells which variant of the type this is. */
    type: 'server_vad';
    /**
     * Audio from before detected speech that is kept, in milliseconds.
     *
     * @default 300
     */
    prefix_padding_ms?: number;
    /**
     * Silence that counts as the end of speech, in milliseconds; shorter answers sooner but may cut in.
     *
     * @default 200
     */
    silence_duration_ms?: number;
    /**
     * Volume from which sound counts as speech, 0 to 1; raise it in noisy places.
     *
     * @default 0.5
     */
    threshold?: number;
  }
}

/** Audio to transcribe, and how. */
export interface TranscriptionCreateParamsBase {
  /**
   * Recording in a common format: flac, mp3, mp4, m4a, mpeg, mpga, ogg, wav, webm. Give a file name with
   * extension, so that the format is recognized.
   */
  file: Uploadable;
  /** Transcription model to use; `gpt-4o-transcribe-diarize` tells speakers apart. */
  model: (string & {}) | AudioModel;
  /** Language of the audio as an ISO 639-1 code, such as `en`; makes it faster and more accurate. */
  language?: string;
  /** Languages to expect, as ISO 639-1 codes. For `gpt-transcribe`. */
  languages?: Array<string>;
  /** Words and names to listen for. For `gpt-transcribe`. */
  keywords?: Array<string>;
  /** Text that sets the style or precedes the audio, in its language. Not with diarization. */
  prompt?: string;
  /** Format in which the result is returned. */
  response_format?: AudioResponseFormat;
  /**
   * Sampling temperature, 0 to 1; at 0 the model raises it by itself where needed.
   *
   * @default 0
   */
  temperature?: number;
  /**
   * Extra output: `logprobs`, with the `json` format and the `gpt-4o-transcribe` models without
   * diarization.
   */
  include?: Array<TranscriptionInclude>;
  /**
   * Times to return, of words (slower), of segments, or both. Needs the `verbose_json` format; not with
   * diarization.
   *
   * @default ["segment"]
   */
  timestamp_granularities?: Array<'word' | 'segment'>;
  /**
   * When true, the text arrives as events; `whisper-1` ignores it.
   *
   * @default false
   */
  stream?: boolean | null;
  /**
   * How audio is cut: `auto`, or voice detection by your settings; null takes it as one piece. Diarization
   * of over 30 seconds needs it.
   */
  chunking_strategy?: 'auto' | TranscriptionCreateParams.VadConfig | null;
  /** Short names for up to 4 speakers, in the order of `known_speaker_references`. */
  known_speaker_names?: Array<string>;
  /**
   * Voice samples as `data:` URLs, 2 to 10 seconds each, in the order of `known_speaker_names`. Items: at
   * most 4.
   */
  known_speaker_references?: Array<string>;
}

/** Audio to transcribe, and how. */
export interface TranscriptionCreateParamsNonStreaming extends TranscriptionCreateParamsBase {
  /** When true, the text arrives as events; `whisper-1` ignores it. */
  stream?: false | null;
}

/** Audio to transcribe, and how. */
export interface TranscriptionCreateParamsStreaming extends TranscriptionCreateParamsBase {
  /** When true, the text arrives as events; `whisper-1` ignores it. */
  stream: true;
}

/** Transcription with speakers. */
export interface TranscriptionDiarized {
  /** What was done with the audio; `transcribe`. */
  task: 'transcribe';
  /** Length of the audio in seconds. */
  duration: number;
  /** The whole transcript. */
  text: string;
  /** Parts of the transcript with times and speakers. */
  segments: Array<TranscriptionDiarizedSegment>;
  /** What the transcription is billed by: tokens or length. */
  usage?: TranscriptionDiarized.Tokens | TranscriptionDiarized.Duration;
}

export declare namespace TranscriptionDiarized {
  /** Usage of a transcription that is billed by audio length. */
  export type Duration = TranscriptTextUsageDuration;

  /** Usage of a transcription that is billed by tokens. */
  export type Tokens = TranscriptTextUsageTokens;

  export namespace Tokens {
    /** How the input tokens divide into kinds. */
    export interface InputTokenDetails {
      /** Number of tokens that represent text. */
      text_tokens?: number;
      /** Number of tokens that represent audio. */
      audio_tokens?: number;
    }
  }
}

/** Part of a transcript spoken by one person. */
export interface TranscriptionDiarizedSegment {
  /** Tells which variant of the type this is. */
  type: 'transcript.text.segment';
  /** Identifier of the segment. */
  id: string;
  /** Where it begins, in seconds from the start of the audio. */
  start: number;
  /** Where it ends, in seconds from the start of the audio. */
  end: number;
  /** What was said in the segment. */
  text: string;
  /** Speaker: a name of `known_speaker_names`, else `A`, `B` and so on. */
  speaker: string;
}

/** Extra output of a transcription. */
export type TranscriptionInclude = 'logprobs';

/** Part of a transcript with its times and quality. */
export interface TranscriptionSegment {
  /** Number of the segment. */
  id: number;
  /** Offset of the segment in the audio. */
  seek: number;
  /** Where it begins, in seconds from the start of the audio. */
  start: number;
  /** Where it ends, in seconds from the start of the audio. */
  end: number;
  /** What was said in the segment. */
  text: string;
  /** IDs of the text's tokens. */
  tokens: Array<number>;
  /** Sampling temperature that was used. */
  temperature: number;
  /** Mean log probability of the segment; below -1 the transcription is doubtful. */
  avg_logprob: number;
  /** How well the segment's text compresses; above 2.4 it is probably repetitive and wrong. */
  compression_ratio: number;
  /** Probability that the segment holds no speech. Near 1 with a low `avg_logprob`, take it as silence. */
  no_speech_prob: number;
}

/** An event of a streamed transcription. */
export type TranscriptionStreamEvent = TranscriptionTextSegmentEvent | TranscriptionTextDeltaEvent | TranscriptionTextDoneEvent;

/** A further piece of the transcript. */
export interface TranscriptionTextDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'transcript.text.delta';
  /** Next piece of the transcript. */
  delta: string;
  /** One entry per token of this piece; only when `include` asks for log probabilities. */
  logprobs?: Array<TranscriptionTextDeltaEvent.Logprob>;
  /** Identifier of the speaker segment that the text belongs to; only with diarization. */
  segment_id?: string;
}

export declare namespace TranscriptionTextDeltaEvent {
  /** One entry per token of this piece; only when `include` asks for log probabilities. */
  export interface Logprob {
    /** The token as text. */
    token?: string;
    /** Natural logarithm of the token's probability. */
    logprob?: number;
    /** UTF-8 bytes of the token. */
    bytes?: Array<number>;
  }
}

/** The transcript is complete. */
export interface TranscriptionTextDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'transcript.text.done';
  /** The whole transcript. */
  text: string;
  /** Languages that were detected, by `gpt-transcribe`; empty when none was certain. */
  languages?: Array<TranscriptionLanguage>;
  /** One entry per token of the transcript; only when `include` asks for log probabilities. */
  logprobs?: Array<TranscriptionTextDoneEvent.Logprob>;
  /** Tokens that the transcription consumed. */
  usage?: TranscriptionTextDoneEvent.Usage;
}

export declare namespace TranscriptionTextDoneEvent {
  /** One entry per token of the transcript; only when `include` asks for log probabilities. */
  export interface Logprob {
    /** The token as text. */
    token?: string;
    /** Natural logarithm of the token's probability. */
    logprob?: number;
    /** UTF-8 bytes of the token. */
    bytes?: Array<number>;
  }

  /** Usage of a transcription that is billed by tokens. */
  export type Usage = TranscriptTextUsageTokens;

  export namespace Usage {
    /** How the input tokens divide into kinds. */
    export interface InputTokenDetails {
      /** Number of tokens that represent text. */
      text_tokens?: number;
      /** Number of tokens that represent audio. */
      audio_tokens?: number;
    }
  }
}

/** A part of the transcript, with its speaker; in streams of the `diarized_json` format. */
export interface TranscriptionTextSegmentEvent {
  /** Tells which variant of the type this is. */
  type: 'transcript.text.segment';
  /** Identifier of the segment. */
  id: string;
  /** Where it begins, in seconds from the start of the audio. */
  start: number;
  /** Where it ends, in seconds from the start of the audio. */
  end: number;
  /** What was said in the segment. */
  text: string;
  /** Label of the speaker. */
  speaker: string;
}

/** Transcription with times of words and segments. */
export interface TranscriptionVerbose {
  /** Language that was detected. */
  language: string;
  /** Length of the audio in seconds. */
  duration: number;
  /** The whole transcript. */
  text: string;
  /** Words with their times. */
  words?: Array<TranscriptionWord>;
  /** Parts of the transcript with their times. */
  segments?: Array<TranscriptionSegment>;
  /** Length of audio by which the transcription is billed. */
  usage?: TranscriptionVerbose.Usage;
}

export declare namespace TranscriptionVerbose {
  /** Usage of a transcription that is billed by audio length. */
  export type Usage = TranscriptTextUsageDuration;
}

/** Word of a transcript with its times. */
export interface TranscriptionWord {
  /** The word as text. */
  word: string;
  /** Where it begins, in seconds from the start of the audio. */
  start: number;
  /** Where it ends, in seconds from the start of the audio. */
  end: number;
}

type OuterTranscriptionCreateParamsNonStreaming = TranscriptionCreateParamsNonStreaming;
type OuterTranscriptionCreateParamsStreaming = TranscriptionCreateParamsStreaming;
