import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import {
  APIResource,
  CursorPage,
  hasUploadable,
  multipartOptions,
  path,
  requireFile,
  separateOptions,
} from '@oxide/core/internal';
import { Content } from './files/content.ts';
import type {
  FileCreateParams,
  FileCreateResponse,
  FileDeleteParams,
  FileListParams,
  FileListResponse,
  FileListResponsesPage,
  FileRetrieveParams,
  FileRetrieveResponse,
} from './generated/index.ts';

/**
 * Files in a container, put there by you or made by the model.
 *
 * Source: https://platform.openai.com/docs/api-reference/container-files
 */
export class Files extends APIResource {
  content: Content = new Content(this._client);

  static Content: typeof Content = Content;

  /**
   * Puts a file into a container: the content of `file`, or a copy of the stored file `file_id`.
   *
   * @throws OpenAIError before anything is sent, when `file` is a path or raw bytes
   * @see https://platform.openai.com/docs/api-reference/container-files
   */
  create(
    containerID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<FileCreateResponse> {
    if (body.file !== undefined) requireFile(body, 'file');
    const address = path`/containers/${containerID}/files`;
    const settings = hasUploadable(body) ? multipartOptions(body, options) : { body, ...options };
    return this._client.post(address, settings);
  }

  /**
   * Describes a file; `content` has its bytes.
   *
   * @see https://platform.openai.com/docs/api-reference/container-files
   */
  retrieve(
    fileID: string,
    params: FileRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<FileRetrieveResponse> {
    const { container_id } = params;
    return this._client.get(path`/containers/${container_id}/files/${fileID}`, options);
  }

  /**
   * Lists the files of a container, newest first.
   *
   * @see https://platform.openai.com/docs/api-reference/container-files
   */
  list(
    containerID: string,
    query?: QueryOnly<FileListParams> | null,
    options?: RequestOptions,
  ): PagePromise<FileListResponsesPage, FileListResponse>;
  list(
    containerID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<FileListResponsesPage, FileListResponse>;
  list(
    containerID: string,
    query?: FileListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<FileListResponsesPage, FileListResponse> {
    return this._client.getAPIList(
      path`/containers/${containerID}/files`,
      CursorPage<FileListResponse>,
      separateOptions(query, options),
    );
  }

  /**
   * Deletes a file from its container; the stored file that it was copied from stays.
   *
   * @see https://platform.openai.com/docs/api-reference/container-files
   */
  delete(fileID: string, params: FileDeleteParams, options?: RequestOptions): APIPromise<void> {
    const { container_id } = params;
    return this._client.delete(path`/containers/${container_id}/files/${fileID}`, {
      ...options,
      __headers: { accept: '*/*' },
    });
  }
}
