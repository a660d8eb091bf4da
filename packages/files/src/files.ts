import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import {
  APIConnectionTimeoutError,
  APIResource,
  CursorPage,
  multipartOptions,
  path,
  poll,
  requireFile,
  separateOptions,
} from '@oxide/core/internal';
import type {
  FileCreateParams,
  FileDeleted,
  FileListParams,
  FileObject,
  FileObjectsPage,
} from './generated/index.ts';
import { requirePurpose } from './require-purpose.ts';
import type { WaitForProcessingOptions } from './wait-options.ts';

/** The third is the state of a file that went away while somebody waited; the document doesn't list it. */
const settled: ReadonlySet<string> = new Set(['processed', 'error', 'deleted']);
const HALF_AN_HOUR_MS = 1_800_000;

/**
 * Files that are stored with the API, for batches, fine-tuning, vector stores and as input of models.
 *
 * Source: https://platform.openai.com/docs/api-reference/files
 */
export class Files extends APIResource {
  /**
   * Uploads a file of at most 512 MB, read while it is sent. Above that, or to go on after an interruption:
   * `uploadFile` of `@oxide/uploads`.
   *
   * The API's purposes are a closed list, so another one is refused here; a newer one goes through by
   * `extraBody: { purpose }` in the options.
   *
   * @throws OpenAIError before anything is sent, when `file` is missing or a path, or `purpose` is none
   * @throws UnreadableFileError when the file can't be read
   * @see https://platform.openai.com/docs/api-reference/files
   */
  create(body: FileCreateParams, options?: RequestOptions): APIPromise<FileObject> {
    requireFile(body, 'file');
    if (options?.extraBody?.purpose === undefined) requirePurpose(body);
    return this._client.post('/files', multipartOptions(body, options));
  }

  /**
   * Describes a stored file; `content` gives its bytes.
   *
   * @see https://platform.openai.com/docs/api-reference/files
   */
  retrieve(fileID: string, options?: RequestOptions): APIPromise<FileObject> {
    return this._client.get(path`/files/${fileID}`, options);
  }

  /**
   * Lists the files of the project, newest first.
   *
   * @see https://platform.openai.com/docs/api-reference/files
   */
  list(
    query?: QueryOnly<FileListParams> | null,
    options?: RequestOptions,
  ): PagePromise<FileObjectsPage, FileObject>;
  list(options?: QueryPlaceOptions): PagePromise<FileObjectsPage, FileObject>;
  list(
    query?: FileListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<FileObjectsPage, FileObject> {
    return this._client.getAPIList('/files', CursorPage<FileObject>, separateOptions(query, options));
  }

  /**
   * Deletes a file, also from the vector stores that hold it.
   *
   * @see https://platform.openai.com/docs/api-reference/files
   */
  delete(fileID: string, options?: RequestOptions): APIPromise<FileDeleted> {
    return this._client.delete(path`/files/${fileID}`, options);
  }

  /**
   * Downloads a file. The response gives `bytes()`, `text()` or, as `body`, a stream; `writeToFile` of
   * `@oxide/core` takes it to disk. Files of some purposes, such as `assistants`, can't be downloaded.
   *
   * @see https://platform.openai.com/docs/api-reference/files
   */
  content(fileID: string, options?: RequestOptions): APIPromise<globalThis.Response> {
    return this._client.get(path`/files/${fileID}/content`, {
      ...options,
      __headers: { accept: 'application/binary' },
      __binaryResponse: true,
    });
  }

  /**
   * Looks at a file until it is processed. A file that ends as `error` or `deleted` is given too: see its
   * `status`.
   *
   * @throws APIConnectionTimeoutError when `maxWait` is over
   * @throws APIUserAbortError when the signal aborts
   * @see https://platform.openai.com/docs/api-reference/files
   */
  async waitForProcessing(
    id: string,
    { pollInterval, maxWait = HALF_AN_HOUR_MS, signal }: WaitForProcessingOptions = {},
  ): Promise<FileObject> {
    const message = `The file ${id} was not processed within ${maxWait} ms (\`maxWait\`).`;
    return await poll<FileObject>(
      (options) => this.retrieve(id, options),
      (file) => settled.has(file.status),
      { pollIntervalMs: pollInterval, totalTimeoutMs: maxWait, signal },
      (cause) => new APIConnectionTimeoutError({ message, cause }),
    );
  }
}
