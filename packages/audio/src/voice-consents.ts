import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import {
  APIResource,
  CursorPage,
  multipartOptions,
  path,
  requireFile,
  separateOptions,
} from '@oxide/core/internal';
import type {
  VoiceConsent,
  VoiceConsentCreateParams,
  VoiceConsentDeleted,
  VoiceConsentListParams,
  VoiceConsentsPage,
  VoiceConsentUpdateParams,
} from './generated/index.ts';

/** Recordings in which speakers allow a voice to be made from theirs. */
export class VoiceConsents extends APIResource {
  /**
   * Uploads the recording of a consent, spoken in the words that the API asks for in that language.
   *
   * @throws OpenAIError when `recording` is missing or no file; nothing is sent
   * @see https://platform.openai.com/docs/api-reference/audio
   */
  create(body: VoiceConsentCreateParams, options?: RequestOptions): APIPromise<VoiceConsent> {
    requireFile(body, 'recording');
    return this._client.post('/audio/voice_consents', multipartOptions(body, options));
  }

  /**
   * Reads what is known of a consent; its recording can't be had back.
   *
   * @see https://platform.openai.com/docs/api-reference/audio
   */
  retrieve(consentID: string, options?: RequestOptions): APIPromise<VoiceConsent> {
    return this._client.get(path`/audio/voice_consents/${consentID}`, options);
  }

  /**
   * Changes the label of a consent; nothing else of it can be changed.
   *
   * @see https://platform.openai.com/docs/api-reference/audio
   */
  update(
    consentID: string,
    body: VoiceConsentUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VoiceConsent> {
    return this._client.post(path`/audio/voice_consents/${consentID}`, { body, ...options });
  }

  /**
   * The consents in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/audio
   */
  list(
    query?: QueryOnly<VoiceConsentListParams> | null,
    options?: RequestOptions,
  ): PagePromise<VoiceConsentsPage, VoiceConsent>;
  list(options?: QueryPlaceOptions): PagePromise<VoiceConsentsPage, VoiceConsent>;
  list(
    query?: VoiceConsentListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<VoiceConsentsPage, VoiceConsent> {
    return this._client.getAPIList(
      '/audio/voice_consents',
      CursorPage<VoiceConsent>,
      separateOptions(query, options),
    );
  }

  /**
   * Deletes the recording of a consent.
   *
   * @see https://platform.openai.com/docs/api-reference/audio
   */
  delete(consentID: string, options?: RequestOptions): APIPromise<VoiceConsentDeleted> {
    return this._client.delete(path`/audio/voice_consents/${consentID}`, options);
  }
}
