import type { APIPromise, PagePromise, PollOptions, RequestOptions, Uploadable } from '@oxide/core';
import { APIResource, CursorPage, path, poll } from '@oxide/core/internal';
import { Files as StoredFiles } from '@oxide/files';
import { betaOptions } from './beta-options.ts';
import { FileBatchUploadError } from './file-batch-upload-error.ts';
import type {
  FileBatchCancelParams,
  FileBatchCreateParams,
  FileBatchListFilesParams,
  FileBatchRetrieveParams,
  VectorStoreFile,
  VectorStoreFileBatch,
  VectorStoreFilesPage,
} from './generated/index.ts';
import { isSettled } from './is-settled.ts';
import { sharedDeadline } from './shared-deadline.ts';
import { uploadFiles } from './upload-files.ts';

/** Files to upload, and those that are stored already. */
export interface FileBatchUploadParams {
  files: Uploadable[];
  /** Stored files that join the batch, in front of the uploaded ones. */
  fileIds?: string[] | undefined;
}

/** How to upload and wait. */
export interface FileBatchUploadOptions extends PollOptions {
  /** Files on their way at the same time. @default 5 */
  maxConcurrency?: number | undefined;
}

/**
 * Files that are added to a vector store together: up to 2,000 by one request.
 *
 * Source: https://platform.openai.com/docs/api-reference/vector-stores-file-batches
 */
export class FileBatches extends APIResource {
  /**
   * Adds stored files and starts their indexing.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
   */
  create(
    vectorStoreID: string,
    body: FileBatchCreateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    return this._client.post(path`/vector_stores/${vectorStoreID}/file_batches`, {
      body,
      ...betaOptions(options),
    });
  }

  /**
   * Reads how far a batch is.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
   */
  retrieve(
    batchID: string,
    params: FileBatchRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    const { vector_store_id } = params;
    return this._client.get(
      path`/vector_stores/${vector_store_id}/file_batches/${batchID}`,
      betaOptions(options),
    );
  }

  /**
   * Stops a batch as soon as possible; files that are indexed stay in the store.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
   */
  cancel(
    batchID: string,
    params: FileBatchCancelParams,
    options?: RequestOptions,
  ): APIPromise<VectorStoreFileBatch> {
    const { vector_store_id } = params;
    return this._client.post(
      path`/vector_stores/${vector_store_id}/file_batches/${batchID}/cancel`,
      betaOptions(options),
    );
  }

  /**
   * Lists the files of a batch, newest first.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
   */
  listFiles(
    batchID: string,
    params: FileBatchListFilesParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoreFilesPage, VectorStoreFile> {
    const { vector_store_id, ...query } = params;
    return this._client.getAPIList(
      path`/vector_stores/${vector_store_id}/file_batches/${batchID}/files`,
      CursorPage<VectorStoreFile>,
      { ...betaOptions(options), query: { ...query, ...options?.query } },
    );
  }

  /**
   * `create`, then `poll`; `totalTimeoutMs` is for both.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
   */
  async createAndPoll(
    vectorStoreId: string,
    body: FileBatchCreateParams,
    options?: PollOptions,
  ): Promise<VectorStoreFileBatch> {
    const steps = sharedDeadline(options);
    const { id } = await this.create(vectorStoreId, body, steps.request());
    return await this.poll(vectorStoreId, id, steps.poll());
  }

  /**
   * Looks at a batch until all its files are done. That doesn't mean that all succeeded: see `file_counts`.
   *
   * @throws APIConnectionTimeoutError when `totalTimeoutMs` is over
   * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
   */
  async poll(vectorStoreID: string, batchID: string, options?: PollOptions): Promise<VectorStoreFileBatch> {
    return await poll(
      (pollOptions) => this.retrieve(batchID, { vector_store_id: vectorStoreID }, pollOptions),
      isSettled,
      options,
    );
  }

  /**
   * Stores files (purpose `assistants`), `maxConcurrency` at a time, adds them as one batch in the order given,
   * and waits for its end. `totalTimeoutMs` is for all of it.
   *
   * When a file fails, the others are uploaded all the same before the error is thrown; with as many failures as
   * `maxConcurrency`, the rest isn't tried.
   *
   * @throws FileBatchUploadError when not all files could be stored, or the batch could not be made of them; it
   * tells which files are stored
   * @see https://platform.openai.com/docs/api-reference/vector-stores-file-batches
   */
  async uploadAndPoll(
    vectorStoreId: string,
    { files, fileIds = [] }: FileBatchUploadParams,
    { maxConcurrency, ...options }: FileBatchUploadOptions = {},
  ): Promise<VectorStoreFileBatch> {
    const steps = sharedDeadline(options);
    const stored = new StoredFiles(this._client);
    const uploaded = await uploadFiles(
      files,
      (file) => stored.create({ file, purpose: 'assistants' }, steps.request()),
      maxConcurrency,
    );
    const file_ids = [...fileIds, ...uploaded.map(({ file }) => file.id)];
    const batch = await this.create(vectorStoreId, { file_ids }, steps.request()).catch((cause: unknown) => {
      throw new FileBatchUploadError({ uploaded, failed: [], skipped: [], cause });
    });
    return await this.poll(vectorStoreId, batch.id, steps.poll());
  }
}
