export { Audio } from './audio.ts';
// By name, so that these go before the generated types, whose format does not tell what comes back.
export type {
  TranscriptionCreateParams,
  TranscriptionCreateParamsBase,
  TranscriptionCreateParamsNonStreaming,
  TranscriptionCreateParamsStreaming,
  TranscriptionCreateResponse,
  TranslationCreateParams,
} from './format-params.ts';
export type * from './generated/index.ts';
export { Speech } from './speech.ts';
export { Transcriptions } from './transcriptions.ts';
export { Translations } from './translations.ts';
export { VoiceConsents } from './voice-consents.ts';
export { Voices } from './voices.ts';
