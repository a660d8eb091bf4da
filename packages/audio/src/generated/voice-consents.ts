// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams, Uploadable } from '@oxide/core';

/** Recording in which a speaker consents to a custom voice. */
export interface VoiceConsent {
  /** Kind of object; a constant. */
  object: 'audio.voice_consent';
  /** Identifier, needed to make the voice. */
  id: string;
  /** Label of the recording. */
  name: string;
  /** Language of the spoken phrase as a BCP 47 tag, such as `en-US`. */
  language: string;
  /** Creation time in Unix seconds. */
  created_at: number;
}

/** Recording in which a speaker consents to a custom voice. */
export interface VoiceConsentCreateParams {
  /** Label of the recording. */
  name: string;
  /** Recording of the spoken consent; at most 10 MiB. */
  recording: Uploadable;
  /** Language of the spoken phrase as a BCP 47 tag, such as `en-US`. */
  language: string;
}

/** Confirms that a consent recording was deleted. */
export interface VoiceConsentDeleted {
  /** Identifier of the recording that is gone. */
  id: string;
  /** Kind of object; a constant. */
  object: 'audio.voice_consent';
  /** Whether the object has been deleted. */
  deleted: boolean;
}

/** Paging through consent recordings. */
export interface VoiceConsentListParams extends CursorPageParams {}

/** New label of a consent recording; the audio stays. */
export interface VoiceConsentUpdateParams {
  /** New label of the recording. */
  name: string;
}

export type VoiceConsentsPage = CursorPage<VoiceConsent>;
