import type { APIPromise, RequestOptions } from '@oxide/core';
import {
  APIResource,
  abandonFile,
  BoundedWait,
  holdStreamError,
  loadOnce,
  orClose,
  path,
} from '@oxide/core/internal';
import type { Upload, UploadCompleteParams, UploadCreateParams } from './generated/index.ts';
import { Parts } from './parts.ts';
import type { UploadFileOptions, UploadFileParams, UploadSource } from './upload-file-params.ts';

const loadUploadFile = /* @__PURE__ */ loadOnce('uploads in parts', () => import('./upload-file.ts'));

/**
 * Files that are sent in parts: up to 8 GB, several parts at once, and resumable for an hour.
 *
 * Source: https://platform.openai.com/docs/api-reference/uploads
 */
export class Uploads extends APIResource {
  parts: Parts = new Parts(this._client);

  static Parts: typeof Parts = Parts;

  /**
   * Begins an upload of `bytes` bytes, which expires after an hour. `uploadFile` does all steps.
   *
   * @see https://platform.openai.com/docs/api-reference/uploads
   */
  create(body: UploadCreateParams, options?: RequestOptions): APIPromise<Upload> {
    return this._client.post('/uploads', { body, ...options });
  }

  /**
   * Gives an upload up; no part can be added any more.
   *
   * @see https://platform.openai.com/docs/api-reference/uploads
   */
  cancel(uploadID: string, options?: RequestOptions): APIPromise<Upload> {
    return this._client.post(path`/uploads/${uploadID}/cancel`, options);
  }

  /**
   * Joins the parts into a file, in the order of `part_ids`; it is in the `file` of the reply.
   *
   * @throws BadRequestError when the parts don't add up to the announced `bytes`, or `md5` is another
   * @see https://platform.openai.com/docs/api-reference/uploads
   */
  complete(uploadID: string, body: UploadCompleteParams, options?: RequestOptions): APIPromise<Upload> {
    return this._client.post(path`/uploads/${uploadID}/complete`, { body, ...options });
  }

  /**
   * Uploads a whole file: begins, sends the parts side by side, and completes. Paths and blobs are read while
   * they are sent; a stream is kept in memory part by part, at most `concurrency` × `partSize` bytes of it.
   *
   * Each part is tried again by itself (`maxRetries` in the options, 5 unless the client has more). When that is
   * not enough, what is under way is finished, and one rule decides:
   *
   * - A failure that can pass (connection, time limit, status 408, 409, 429 or from 500) keeps the upload and
   *   throws an `UploadIncompleteError`. Pass its `state` with the same parameters, and only what is missing
   *   is sent. `keepOnFailure` extends this to every failure, your `signal` included.
   * - Any other failure, and your `signal`, cancels the upload on the server and throws the failure itself.
   *
   * @throws UploadIncompleteError when the rest can be sent later
   * @throws APIUserAbortError when the signal aborts
   * @throws UnreadableFileError when the source can't be read, or is longer or shorter than announced
   * @throws OpenAIError before anything is sent, when a parameter can't work
   * @see https://platform.openai.com/docs/api-reference/uploads
   */
  async uploadFile(
    source: UploadSource,
    params: UploadFileParams,
    options: UploadFileOptions = {},
  ): Promise<Upload> {
    // In this turn: the file of a Node stream may be missing.
    holdStreamError(source);
    const wait = new BoundedWait(params.signal ?? options.signal);
    const { totalTimeoutMs = Number.POSITIVE_INFINITY } = options;
    wait.limit({ timeout: Number.POSITIVE_INFINITY, totalTimeoutMs }, () => 'the upload was not complete');
    try {
      const { uploadFile } = await orClose(wait.until(loadUploadFile), () => abandonFile(source));
      return await uploadFile(this, this._client.maxRetries, source, params, options, wait);
    } finally {
      wait.end();
    }
  }
}
