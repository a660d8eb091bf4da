import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, Page, path, separateOptions } from '@oxide/core/internal';
import { betaOptions } from './beta-options.ts';
import { FileBatches } from './file-batches.ts';
import { Files } from './files.ts';
import type {
  VectorStore,
  VectorStoreCreateParams,
  VectorStoreDeleted,
  VectorStoreListParams,
  VectorStoreSearchParams,
  VectorStoreSearchResponse,
  VectorStoreSearchResponsesPage,
  VectorStoresPage,
  VectorStoreUpdateParams,
} from './generated/index.ts';

/**
 * Indexed files that can be searched, by `search` and by the file search tool of models.
 *
 * Source: https://platform.openai.com/docs/api-reference/vector-stores
 */
export class VectorStores extends APIResource {
  files: Files = new Files(this._client);
  fileBatches: FileBatches = new FileBatches(this._client);

  static Files: typeof Files = Files;
  static FileBatches: typeof FileBatches = FileBatches;

  /**
   * Makes a vector store, empty or of files that are stored already.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores
   */
  create(body: VectorStoreCreateParams, options?: RequestOptions): APIPromise<VectorStore> {
    return this._client.post('/vector_stores', { body, ...betaOptions(options) });
  }

  /**
   * Reads a vector store, with how many of its files are in which state.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores
   */
  retrieve(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStore> {
    return this._client.get(path`/vector_stores/${vectorStoreID}`, betaOptions(options));
  }

  /**
   * Changes name, metadata or expiry; what is left out stays.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores
   */
  update(
    vectorStoreID: string,
    body: VectorStoreUpdateParams,
    options?: RequestOptions,
  ): APIPromise<VectorStore> {
    return this._client.post(path`/vector_stores/${vectorStoreID}`, { body, ...betaOptions(options) });
  }

  /**
   * Lists the vector stores of the project, newest first.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores
   */
  list(
    query?: QueryOnly<VectorStoreListParams> | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoresPage, VectorStore>;
  list(options?: QueryPlaceOptions): PagePromise<VectorStoresPage, VectorStore>;
  list(
    query?: VectorStoreListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<VectorStoresPage, VectorStore> {
    const settings = betaOptions(separateOptions(query, options));
    return this._client.getAPIList('/vector_stores', CursorPage<VectorStore>, settings);
  }

  /**
   * Deletes a vector store; its files stay stored.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores
   */
  delete(vectorStoreID: string, options?: RequestOptions): APIPromise<VectorStoreDeleted> {
    return this._client.delete(path`/vector_stores/${vectorStoreID}`, betaOptions(options));
  }

  /**
   * Finds the passages that fit a query best, `max_num_results` at most; there is no further page.
   *
   * @see https://platform.openai.com/docs/api-reference/vector-stores
   */
  search(
    vectorStoreID: string,
    body: VectorStoreSearchParams,
    options?: RequestOptions,
  ): PagePromise<VectorStoreSearchResponsesPage, VectorStoreSearchResponse> {
    return this._client.getAPIList(
      path`/vector_stores/${vectorStoreID}/search`,
      Page<VectorStoreSearchResponse>,
      { method: 'post', body, ...betaOptions(options) },
    );
  }
}
