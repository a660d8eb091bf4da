// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ResponsePrompt } from '@oxide/shared';
import type {
  AudioTranscription,
  NoiseReductionType,
  RealtimeAudioFormats,
  RealtimeAudioInputTurnDetection,
  RealtimeFunctionTool,
  RealtimeTruncation,
} from '../realtime.ts';
import type { SessionUpdateEvent } from './realtime.ts';

/** A session of the beta interface. */
export interface Session {
  /** Identifier of the session. */
  id?: string;
  /** Kind of object; a constant. */
  object?: 'realtime.session';
  /** Kinds of output to generate, such as `text` and `audio`. */
  modalities?: Array<'text' | 'audio'>;
  /** Realtime model of the session. */
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15';
  /**
   * What to say and how to say it. The model takes it as guidance; without it there are default
   * instructions.
   */
  instructions?: string;
  /** Voice that speaks; fixed once the model has spoken. */
  voice?:
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
    | 'cedar';
  /**
   * Encoding of incoming audio: `pcm16` (24 kHz, mono, little-endian), `g711_alaw` or `g711_ulaw`.
   *
   * @default "pcm16"
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /**
   * Encoding of outgoing audio: `pcm16` (24 kHz), `g711_alaw` or `g711_ulaw`.
   *
   * @default "pcm16"
   */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /** Transcription of incoming audio by a separate model, as guidance to what was said; null turns it off. */
  input_audio_transcription?: Session.InputAudioTranscription | null;
  /** How the end of the user's turn is recognized, by volume; null leaves it to the client. */
  turn_detection?: Session.TurnDetection | null;
  /** Filter against noise, ahead of voice detection and the model. */
  input_audio_noise_reduction?: Session.InputAudioNoiseReduction;
  /**
   * Speed of the speech, 0.25 to 1.5; 1 is normal. Changes between turns only.
   *
   * @default 1
   */
  speed?: number;
  /** Traces the session: `auto` by default names, or by yours; null for not at all. Fixed once it is on. */
  tracing?: 'auto' | Session.TracingConfiguration | null;
  /** Functions that the model may call. */
  tools?: Array<Session.Tool>;
  /**
   * Whether and which tools are called: `none`, `auto`, `required`, or a particular one.
   *
   * @default "auto"
   */
  tool_choice?: string;
  /**
   * Sampling temperature, 0.6 to 1.2; 0.8 is best for audio.
   *
   * @default 0.8
   */
  temperature?: number;
  /** Limit on tokens per answer, tool calls included: 1 to 4096, or `inf` for the model's own. */
  max_response_output_tokens?: number | 'inf';
  /** When the session ends, in Unix seconds. */
  expires_at?: number;
  /** Stored prompt template to use, with values for its variables. */
  prompt?: ResponsePrompt | null;
  /** Extra output; `item.input_audio_transcription.logprobs` adds log probabilities to transcripts. */
  include?: Array<'item.input_audio_transcription.logprobs'> | null;
}

export declare namespace Session {
  /** Filter against noise, ahead of voice detection and the model. */
  export interface InputAudioNoiseReduction {
    /** Distance of the microphone. */
    type?: NoiseReductionType;
  }

  /** How incoming audio is transcribed, as it was settled. */
  export type InputAudioTranscription = AudioTranscription;

  /** A function of yours that the model may call in a session. */
  export type Tool = RealtimeFunctionTool;

  /** Traces the session: `auto` by default names, or by yours; null for not at all. Fixed once it is on. */
  export interface TracingConfiguration {
    /** Name of the workflow in the traces. */
    workflow_name?: string;
    /** Identifier by which traces are grouped. */
    group_id?: string;
    /** Data by which traces can be filtered. */
    metadata?: unknown;
  }

  /**
   * How the end of the user's turn is recognized: by volume (`server_vad`), or by meaning as well
   * (`semantic_vad`). Null leaves it to you to ask for responses.
   */
  export type TurnDetection = RealtimeAudioInputTurnDetection;
}

/** A session of the beta interface to make, with a short-lived key. */
export interface SessionCreateParams {
  /** Short-lived key for browsers and apps, as the API made it. */
  client_secret: SessionCreateParams.ClientSecret;
  /** Kinds of output to generate, such as `text` and `audio`. */
  modalities?: Array<'text' | 'audio'>;
  /**
   * What to say and how to say it. The model takes it as guidance; without it there are default
   * instructions.
   */
  instructions?: string;
  /** Voice that speaks; fixed once the model has spoken. */
  voice?:
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
    | SessionCreateParams.VoiceIdsOrCustomVoice1;
  /** Encoding of incoming audio: `pcm16` (24 kHz, mono, little-endian), `g711_alaw` or `g711_ulaw`. */
  input_audio_format?: string;
  /** Encoding of outgoing audio: `pcm16` (24 kHz), `g711_alaw` or `g711_ulaw`. */
  output_audio_format?: string;
  /** Transcription of incoming audio by a separate model, as guidance to what was said; off unless given. */
  input_audio_transcription?: SessionCreateParams.InputAudioTranscription;
  /**
   * Speed of the speech, 0.25 to 1.5; 1 is normal. Changes between turns only.
   *
   * @default 1
   */
  speed?: number;
  /** Traces the session: `auto` by default names, or by yours. Fixed once it is on. */
  tracing?: 'auto' | SessionCreateParams.TracingConfiguration;
  /** How the end of the user's turn is recognized, by volume. */
  turn_detection?: SessionCreateParams.TurnDetection;
  /** One entry per function that the model may call. */
  tools?: Array<SessionCreateParams.Tool>;
  /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
  tool_choice?: string;
  /** Sampling temperature, 0.6 to 1.2; 0.8 is best for audio. */
  temperature?: number;
  /** Limit on tokens per answer, tool calls included: 1 to 4096, or `inf` for the model's own. */
  max_response_output_tokens?: number | 'inf';
  /** What to do when the conversation outgrows the context. */
  truncation?: RealtimeTruncation;
  /** Stored prompt template to use, with values for its variables. */
  prompt?: ResponsePrompt | null;
}

export declare namespace SessionCreateParams {
  /** Short-lived key for browsers and apps, as the API made it. */
  export type ClientSecret = SessionUpdateEvent.Session.ClientSecret;

  /** Transcription of incoming audio by a separate model, as guidance to what was said; off unless given. */
  export type InputAudioTranscription = SessionUpdateEvent.Session.InputAudioTranscription;

  /** One entry per function that the model may call. */
  export type Tool = SessionUpdateEvent.Session.Tool;

  /** Traces the session: `auto` by default names, or by yours. Fixed once it is on. */
  export type TracingConfiguration = SessionUpdateEvent.Session.TracingConfiguration;

  /** How the end of the user's turn is recognized, by volume. */
  export type TurnDetection = SessionUpdateEvent.Session.TurnDetection;

  /** A built-in voice by name, or a custom one by its identifier. */
  export interface VoiceIdsOrCustomVoice1 {
    /** Identifier of the custom voice. */
    id: string;
  }
}

/** Configuration of a session of the beta interface, as it was settled. */
export interface SessionCreateResponse {
  /** Identifier of the session. */
  id?: string;
  /** Kind of object; a constant. */
  object?: string;
  /** When the session ends, in Unix seconds. */
  expires_at?: number;
  /** Extra output; `item.input_audio_transcription.logprobs` adds log probabilities to transcripts. */
  include?: Array<'item.input_audio_transcription.logprobs'>;
  /** Realtime model of the session. */
  model?: string;
  /** Kinds of output: `["audio"]`, which comes with a transcript, or `["text"]`. */
  output_modalities?: Array<'text' | 'audio'>;
  /**
   * What to say and how to say it. The model takes it as guidance; without it there are default
   * instructions.
   */
  instructions?: string;
  /** Format and treatment of audio. */
  audio?: SessionCreateResponse.Audio;
  /** Traces the session: `auto` by default names, or by yours. Fixed once it is on. */
  tracing?: 'auto' | SessionCreateResponse.TracingConfiguration;
  /** How the end of the user's turn is recognized, by volume. */
  turn_detection?: SessionCreateResponse.TurnDetection;
  /** Functions that the model may call. */
  tools?: Array<SessionCreateResponse.Tool>;
  /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
  tool_choice?: string;
  /** Limit on tokens per answer, tool calls included: 1 to 4096, or `inf` for the model's own. */
  max_output_tokens?: number | 'inf';
}

export declare namespace SessionCreateResponse {
  /** Format and treatment of audio. */
  export interface Audio {
    /** How incoming audio is encoded and treated. */
    input?: SessionCreateResponse.Audio.Input;
    /** Encoding, voice and speed of the speech. */
    output?: SessionCreateResponse.Audio.Output;
  }

  export namespace Audio {
    /** How incoming audio is encoded and treated. */
    export interface Input {
      /** Encoding of incoming audio. */
      format?: RealtimeAudioFormats;
      /** Transcription of incoming audio, as it was settled. */
      transcription?: AudioTranscription;
      /** Filter against noise, ahead of voice detection and the model. */
      noise_reduction?: SessionCreateResponse.Audio.Input.NoiseReduction;
      /** How the end of the user's turn is recognized, by volume. */
      turn_detection?: SessionCreateResponse.Audio.Input.TurnDetection;
    }

    export namespace Input {
      /** Filter against noise, ahead of voice detection and the model. */
      export interface NoiseReduction {
        /** Distance of the microphone. */
        type?: NoiseReductionType;
      }

      /** How the end of the user's turn is recognized, by volume. */
      export interface TurnDetection {
        /** Kind of turn detection; `server_vad`. */
        type?: string;
        /** Volume from which sound counts as speech, 0 to 1; raise it in noisy places. */
        threshold?: number;
        /** Audio from before detected speech that is kept, in milliseconds. */
        prefix_padding_ms?: number;
        /**
         * Silence that counts as the end of speech, in milliseconds; shorter answers sooner but may cut
         * in.
         */
        silence_duration_ms?: number;
      }
    }

    /** Encoding, voice and speed of the speech. */
    export interface Output {
      /** Encoding of the speech. */
      format?: RealtimeAudioFormats;
      /** Voice that speaks, built-in or custom; fixed once the model has spoken. */
      voice?:
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
        | 'cedar';
      /**
       * Speed of the speech, 0.25 to 1.5; 1 is normal. Changes between turns only, and is applied after
       * generation.
       */
      speed?: number;
    }
  }

  /** A function of yours that the model may call in a session. */
  export type Tool = RealtimeFunctionTool;

  /** Traces the session: `auto` by default names, or by yours. Fixed once it is on. */
  export interface TracingConfiguration {
    /** Name of the workflow in the traces. */
    workflow_name?: string;
    /** Identifier by which traces are grouped. */
    group_id?: string;
    /** Data by which traces can be filtered. */
    metadata?: unknown;
  }

  /** How the end of the user's turn is recognized, by volume. */
  export interface TurnDetection {
    /** Kind of turn detection; `server_vad`. */
    type?: string;
    /** Volume from which sound counts as speech, 0 to 1; raise it in noisy places. */
    threshold?: number;
    /** Audio from before detected speech that is kept, in milliseconds. */
    prefix_padding_ms?: number;
    /** Silence that counts as the end of speech, in milliseconds; shorter answers sooner but may cut in. */
    silence_duration_ms?: number;
  }
}
