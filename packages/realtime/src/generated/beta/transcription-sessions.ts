// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { AudioTranscription } from '../realtime.ts';
import type { TranscriptionSessionUpdate } from './realtime.ts';

/** A transcription session of the beta interface; with a key when it was made over HTTP. */
export interface TranscriptionSession {
  /** Short-lived key for browsers and apps; only from sessions made over HTTP. */
  client_secret: TranscriptionSession.ClientSecret;
  /** Kinds of output to generate, such as `text` and `audio`. */
  modalities?: Array<'text' | 'audio'>;
  /** Encoding of incoming audio: `pcm16` (24 kHz, mono, little-endian), `g711_alaw` or `g711_ulaw`. */
  input_audio_format?: string;
  /** Transcription of incoming audio by a separate model, as guidance to what was said; off unless given. */
  input_audio_transcription?: TranscriptionSession.InputAudioTranscription;
  /** How the end of the user's turn is recognized, by volume. */
  turn_detection?: TranscriptionSession.TurnDetection;
}

export declare namespace TranscriptionSession {
  /** Short-lived key for browsers and apps; only from sessions made over HTTP. */
  export interface ClientSecret {
    /** The key. Unlike your API key it may be given to browsers and apps. */
    value: string;
    /** When the key expires, in Unix seconds. */
    expires_at: number;
  }

  /** How incoming audio is transcribed, as it was settled. */
  export type InputAudioTranscription = AudioTranscription;

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

/** A transcription session of the beta interface to make, with a short-lived key. */
export interface TranscriptionSessionCreateParams {
  /** How the end of the user's turn is recognized, by volume. */
  turn_detection?: TranscriptionSessionCreateParams.TurnDetection;
  /** Filter against noise, ahead of voice detection and the model. */
  input_audio_noise_reduction?: TranscriptionSessionCreateParams.InputAudioNoiseReduction;
  /**
   * Encoding of incoming audio: `pcm16` (24 kHz, mono, little-endian), `g711_alaw` or `g711_ulaw`.
   *
   * @default "pcm16"
   */
  input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /** Transcription of incoming audio by a separate model, as guidance to what was said; off unless given. */
  input_audio_transcription?: TranscriptionSessionCreateParams.InputAudioTranscription;
  /** Extra output; `item.input_audio_transcription.logprobs` adds log probabilities. */
  include?: Array<'item.input_audio_transcription.logprobs'>;
}

export declare namespace TranscriptionSessionCreateParams {
  /** Filter against noise, ahead of voice detection and the model. */
  export type InputAudioNoiseReduction = TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;

  /** How incoming audio is transcribed. */
  export type InputAudioTranscription = TranscriptionSessionUpdate.Session.InputAudioTranscription;

  /** How the end of the user's turn is recognized, by volume. */
  export type TurnDetection = TranscriptionSessionUpdate.Session.TurnDetection;
}
