import type {
  APIPromise,
  PagePromise,
  PollOptions,
  QueryOnly,
  QueryPlaceOptions,
  RequestOptions,
  Uploadable,
} from '@oxide/core';
import { APIResource, CursorPage, Page, path, poll, separateOptions } from '@oxide/core/internal';
import { Files as StoredFiles } from '@oxide/files';
import { betaOptions } from './beta-options.ts';
import type {
  FileContentParams,
  FileContentResponse,
  FileContentResponsesPage,
  FileCreateParams,
  FileDeleteParams,
  FileListParams,
  FileRetrieveParams,
  FileUpdateParams,
  VectorStoreFile,
  VectorStoreFileDeleted,
  VectorStoreFilesPage,
} from './generated/index.ts';
import { isSettled } from './is-settled.ts';
import { sharedDeadline } from './shared-deadline.ts';

/**
 * Files in a vector store. Adding one starts its indexing; it can be searched once it is `completed`.
 *
 * Source: https://platform.openai.com/docs/api-reference/vector-stores-files
 */
export class Files extends APIResource {
  /**
   * Adds a stored file and starts its indexing. For several, a batch spares requests and rate limit.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  create(
    vectorStoreID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    return this._client.post(path`/vector_stores/${vectorStoreID}/files`, { body, ...betaOptions(options) });
  }

  /**
   * Reads the state of a file in a vector store, and why indexing failed.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  retrieve(
    fileID: string,
    params: FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFile> {
    const { vector_store_id } = params;
    return this._client.get(path`/vector_stores/${vector_store_id}/files/${fileID}`, betaOptions(options));
  }

  /**
   * Sets the attributes that search filters can use.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  update(fileID: string, params: FileUpdateParams, options?: RequestOptions): APIPromise<VectorStoreFile> {
    const { vector_store_id, ...body } = params;
    return this._client.post(path`/vector_stores/${vector_store_id}/files/${fileID}`, {
      body,
      ...betaOptions(options),
    });
  }

  /**
   * Lists the files of a vector store, newest first.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  list(
    vectorStoreID: string,
    query?: QueryOnly<FileListParams> | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile>;
  list(
    vectorStoreID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile>;
  list(
    vectorStoreID: string,
    query?: FileListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile> {
    return this._client.getAPIList(
      path`/vector_stores/${vectorStoreID}/files`,
      CursorPage<VectorStoreFile>,
      betaOptions(separateOptions(query, options)),
    );
  }

  /**
   * Takes a file out of a vector store. It stays stored: `delete` of `@oxide/files` deletes it.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  delete(
    fileID: string,
    params: FileDeleteParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileDeleted> {
    const { vector_store_id } = params;
    return this._client.delete(path`/vector_stores/${vector_store_id}/files/${fileID}`, betaOptions(options));
  }

  /**
   * The text that was read out of a file, in pieces.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  content(
    fileID: string,
    params: FileContentParams,
    options?: RequestOptions,
  ): PagePromise<FileContentResponsesPage, FileContentResponse> {
    const { vector_store_id } = params;
    return this._client.getAPIList(
      path`/vector_stores/${vector_store_id}/files/${fileID}/content`,
      Page<FileContentResponse>,
      betaOptions(options),
    );
  }

  /**
   * `create`, then `poll`; `totalTimeoutMs` is for both.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  async createAndPoll(
    vectorStoreId: string,
    body: FileCreateParams,
    options?: PollOptions,
  ): Promise<VectorStoreFile> {
    const steps = sharedDeadline(options);
    const { id } = await this.create(vectorStoreId, body, steps.request());
    return await this.poll(vectorStoreId, id, steps.poll());
  }

  /**
   * Looks at a file until its indexing is over. A file that ends as `failed` or `cancelled` is given too: see its
   * `status` and `last_error`.
   *
   * @throws APIConnectionTimeoutError when `totalTimeoutMs` is over
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  async poll(vectorStoreID: string, fileID: string, options?: PollOptions): Promise<VectorStoreFile> {
    return await poll(
      (pollOptions) => this.retrieve(fileID, { vector_store_id: vectorStoreID }, pollOptions),
      isSettled,
      options,
    );
  }

  /**
   * Stores a file (purpose `assistants`) and adds it, without waiting for its indexing.
   *
   * @throws UnreadableFileError when the file can't be read
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  async upload(vectorStoreId: string, file: Uploadable, options?: RequestOptions): Promise<VectorStoreFile> {
    const steps = sharedDeadline(options);
    const stored = new StoredFiles(this._client);
    const { id } = await stored.create({ file, purpose: 'assistants' }, steps.request());
    return await this.create(vectorStoreId, { file_id: id }, steps.request());
  }

  /**
   * `upload`, then `poll`; `totalTimeoutMs` is for both.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-files
   */
  async uploadAndPoll(
    vectorStoreId: string,
    file: Uploadable,
    options?: PollOptions,
  ): Promise<VectorStoreFile> {
    const steps = sharedDeadline(options);
    const { id } = await this.upload(vectorStoreId, file, steps.request());
    return await this.poll(vectorStoreId, id, steps.poll());
  }
}
