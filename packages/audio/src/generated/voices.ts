// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { Uploadable } from '@oxide/core';

/** A custom voice. */
export interface Voice {
  /** Kind of object; a constant. */
  object: 'audio.voice';
  /** Identifier, to pass as the voice's `id`. */
  id: string;
  /** Name of the voice. */
  name: string;
  /** Creation time in Unix seconds. */
  created_at: number;
}

/** Sample and consent from which a custom voice is made. */
export interface VoiceCreateParams {
  /** Name of the voice. */
  name: string;
  /** Recording from which the voice is made; at most 10 MiB. */
  audio_sample: Uploadable;
  /** Identifier of the recording in which the speaker consents. */
  consent: string;
}

export declare namespace VoiceCreateParams {
  /** Sample and consent from which a custom voice is made. */
  export interface Consent {
    /** Name of the voice. */
    name: string;
    /** Recording from which the voice is made; at most 10 MiB. */
    audio_sample: Uploadable;
    /** Identifier of the recording in which the speaker consents. */
    consent: string;
  }

  /** Sample and consent from which a custom voice is made. */
  export interface Prompt {
    /** Name of the voice. */
    name: string;
    /** Recording from which the voice is made; at most 10 MiB. */
    audio_sample: Uploadable;
    /** Identifier of the recording in which the speaker consents. */
    consent: string;
  }
}
