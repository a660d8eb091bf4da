import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, multipartOptions, requireFile } from '@oxide/core/internal';
import type { ContentProvenanceCheck, ContentProvenanceCheckCreateParams } from './generated/index.ts';

/**
 * Whether a file carries the marks of content that a model of OpenAI made.
 *
 * Source: https://platform.openai.com/docs/api-reference/content-provenance-checks
 */
export class ContentProvenanceChecks extends APIResource {
  /**
   * Looks for C2PA metadata and SynthID watermarks in an image or a recording. Marks can be lost on the way, so
   * none found proves nothing.
   *
   * @throws OpenAIError when `file` is missing or no file; nothing is sent
   * @throws UnreadableFileError when the file can't be read
   * @see https://platform.openai.com/docs/api-reference/content-provenance-checks
   */
  create(
    body: ContentProvenanceCheckCreateParams,
    options?: RequestOptions,
  ): APIPromise<ContentProvenanceCheck> {
    requireFile(body, 'file');
    return this._client.post('/content_provenance_checks', multipartOptions(body, options));
  }
}
