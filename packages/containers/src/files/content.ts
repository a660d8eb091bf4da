import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import type { ContentRetrieveParams } from '../generated/index.ts';

/**
 * Bytes of the files in a container.
 *
 * Source: https://platform.openai.com/docs/api-reference/container-files/retrieveContainerFileContent
 */
export class Content extends APIResource {
  /**
   * Downloads a file: the response gives `bytes()` or a stream; `writeToFile` of `@oxide/core` takes it to disk.
   *
   * @see https://platform.openai.com/docs/api-reference/container-files/retrieveContainerFileContent
   */
  retrieve(
    fileID: string,
    params: ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<globalThis.Response> {
    const { container_id } = params;
    return this._client.get(path`/containers/${container_id}/files/${fileID}/content`, {
      ...options,
      __headers: { accept: 'application/binary' },
      __binaryResponse: true,
    });
  }
}
