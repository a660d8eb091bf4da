// Written by `pnpm codegen` from the API manifest. Do not edit.

export { VoiceConsents } from '@oxide/audio';
export type {
  VoiceConsent,
  VoiceConsentCreateParams,
  VoiceConsentDeleted,
  VoiceConsentListParams,
  VoiceConsentUpdateParams,
  VoiceConsentsPage,
} from '@oxide/audio';
