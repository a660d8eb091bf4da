// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Translations } from '@oxide/audio';
export type { Translation, TranslationCreateResponse, TranslationVerbose } from '@oxide/audio';
import type * as AudioAPI from '@oxide/audio';

type TranslationCreateParams<Format extends AudioAPI.TranslationCreateParams['response_format'] = AudioAPI.TranslationCreateParams['response_format']> = AudioAPI.TranslationCreateParams<Format>;

export type { TranslationCreateParams };
