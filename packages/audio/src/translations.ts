import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, multipartOptions, requireFile } from '@oxide/core/internal';
import type { TranslationCreateParams } from './format-params.ts';
import type { Translation, TranslationVerbose } from './generated/index.ts';

/** Speech written down in English. */
export class Translations extends APIResource {
  /**
   * Writes a recording in any language down in English: as an object for the `json` formats, as a string for
   * `text`, `srt` and `vtt`.
   *
   * @deprecated only `whisper-1` knows it; a model can translate a transcription
   * @throws OpenAIError when `file` is missing or no file; nothing is sent
   * @see https://platform.openai.com/docs/api-reference/audio
   */
  create(
    body: TranslationCreateParams<'json' | undefined>,
    options?: RequestOptions,
  ): APIPromise<Translation>;
  /** @deprecated only `whisper-1` knows it */
  create(
    body: TranslationCreateParams<'verbose_json'>,
    options?: RequestOptions,
  ): APIPromise<TranslationVerbose>;
  /** @deprecated only `whisper-1` knows it */
  create(body: TranslationCreateParams<'text' | 'srt' | 'vtt'>, options?: RequestOptions): APIPromise<string>;
  /** @deprecated only `whisper-1` knows it */
  create(body: TranslationCreateParams, options?: RequestOptions): APIPromise<Translation>;
  create(
    body: TranslationCreateParams,
    options?: RequestOptions,
  ): APIPromise<Translation | TranslationVerbose | string> {
    requireFile(body, 'file');
    return this._client.post('/audio/translations', multipartOptions(body, options));
  }
}
