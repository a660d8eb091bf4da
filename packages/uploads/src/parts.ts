import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, multipartOptions, path, requireFile } from '@oxide/core/internal';
import type { PartCreateParams, UploadPart } from './generated/index.ts';

/**
 * Parts of a file that is being uploaded.
 *
 * Source: https://platform.openai.com/docs/api-reference/uploads/add-part
 */
export class Parts extends APIResource {
  /**
   * Sends one part of at most 64 MB. Parts may go side by side and in any order; `complete` puts them in order.
   *
   * @throws OpenAIError before anything is sent, when `data` is missing or a path
   * @throws NotFoundError when the upload does not exist or has expired
   * @see https://platform.openai.com/docs/api-reference/uploads/add-part
   */
  create(uploadID: string, body: PartCreateParams, options?: RequestOptions): APIPromise<UploadPart> {
    requireFile(body, 'data');
    return this._client.post(path`/uploads/${uploadID}/parts`, multipartOptions(body, options));
  }
}
