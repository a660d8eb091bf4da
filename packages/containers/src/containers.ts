import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import { Files } from './files.ts';
import type {
  ContainerCreateParams,
  ContainerCreateResponse,
  ContainerListParams,
  ContainerListResponse,
  ContainerListResponsesPage,
  ContainerRetrieveResponse,
} from './generated/index.ts';

/**
 * Sandboxes in which models run code and commands.
 *
 * Source: https://platform.openai.com/docs/api-reference/containers
 */
export class Containers extends APIResource {
  files: Files = new Files(this._client);

  static Files: typeof Files = Files;

  /**
   * Starts a container; it goes away when it wasn't used for as long as `expires_after` says.
   *
   * @see https://platform.openai.com/docs/api-reference/containers
   */
  create(body: ContainerCreateParams, options?: RequestOptions): APIPromise<ContainerCreateResponse> {
    return this._client.post('/containers', { body, ...options });
  }

  /**
   * Reads the state of a container.
   *
   * @see https://platform.openai.com/docs/api-reference/containers
   */
  retrieve(containerID: string, options?: RequestOptions): APIPromise<ContainerRetrieveResponse> {
    return this._client.get(path`/containers/${containerID}`, options);
  }

  /**
   * Lists the containers of the project, newest first.
   *
   * @see https://platform.openai.com/docs/api-reference/containers
   */
  list(
    query?: QueryOnly<ContainerListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ContainerListResponsesPage, ContainerListResponse>;
  list(options?: QueryPlaceOptions): PagePromise<ContainerListResponsesPage, ContainerListResponse>;
  list(
    query?: ContainerListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ContainerListResponsesPage, ContainerListResponse> {
    return this._client.getAPIList(
      '/containers',
      CursorPage<ContainerListResponse>,
      separateOptions(query, options),
    );
  }

  /**
   * Deletes a container with the files in it.
   *
   * @see https://platform.openai.com/docs/api-reference/containers
   */
  delete(containerID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(path`/containers/${containerID}`, {
      ...options,
      __headers: { accept: '*/*' },
    });
  }
}
