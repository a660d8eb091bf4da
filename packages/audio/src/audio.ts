import { APIResource } from '@oxide/core/internal';
import { Speech } from './speech.ts';
import { Transcriptions } from './transcriptions.ts';
import { Translations } from './translations.ts';
import { VoiceConsents } from './voice-consents.ts';
import { Voices } from './voices.ts';

/**
 * Speech from text, and text from speech.
 *
 * Source: https://platform.openai.com/docs/api-reference/audio
 */
export class Audio extends APIResource {
  transcriptions: Transcriptions = new Transcriptions(this._client);
  translations: Translations = new Translations(this._client);
  speech: Speech = new Speech(this._client);
  voices: Voices = new Voices(this._client);
  voiceConsents: VoiceConsents = new VoiceConsents(this._client);

  static Transcriptions: typeof Transcriptions = Transcriptions;
  static Translations: typeof Translations = Translations;
  static Speech: typeof Speech = Speech;
  static Voices: typeof Voices = Voices;
  static VoiceConsents: typeof VoiceConsents = VoiceConsents;
}
