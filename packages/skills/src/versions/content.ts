import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import type { ContentRetrieveParams } from '../generated/index.ts';

/**
 * Versions of skills as zip archives.
 *
 * Source: https://platform.openai.com/docs/api-reference/skills
 */
export class Content extends APIResource {
  /**
   * Downloads a version as a zip archive; `writeToFile` of `@oxide/core` takes it to disk.
   *
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  retrieve(
    version: string,
    params: ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<globalThis.Response> {
    const { skill_id } = params;
    return this._client.get(path`/skills/${skill_id}/versions/${version}/content`, {
      ...options,
      __headers: { accept: 'application/binary' },
      __binaryResponse: true,
    });
  }
}
