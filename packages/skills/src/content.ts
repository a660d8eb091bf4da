import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';

/**
 * Skills as zip archives.
 *
 * Source: https://platform.openai.com/docs/api-reference/skills
 */
export class Content extends APIResource {
  /**
   * Downloads the default version as a zip archive; `writeToFile` of `@oxide/core` takes it to disk.
   *
   * @see https://platform.openai.com/docs/api-reference/skills
   */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<globalThis.Response> {
    return this._client.get(path`/skills/${skillID}/content`, {
      ...options,
      __headers: { accept: 'application/binary' },
      __binaryResponse: true,
    });
  }
}
