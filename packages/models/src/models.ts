import type { APIPromise, PagePromise, RequestOptions } from '@oxide/core';
import { APIResource, Page, path } from '@oxide/core/internal';
import type { Model, ModelDeleted, ModelsPage } from './generated/index.ts';

/**
 * What the key may use.
 *
 * Source: https://platform.openai.com/docs/api-reference/models
 */
export class Models extends APIResource {
  /**
   * Who owns a model, and since when it is there.
   *
   * @throws NotFoundError when there is no such model, or the key may not use it
   * @see https://platform.openai.com/docs/api-reference/models
   */
  retrieve(model: string, options?: RequestOptions): APIPromise<Model> {
    return this._client.get(path`/models/${model}`, options);
  }

  /**
   * All models that the key may use, in one page; `for await` gives them one by one.
   *
   * @see https://platform.openai.com/docs/api-reference/models
   */
  list(options?: RequestOptions): PagePromise<ModelsPage, Model> {
    return this._client.getAPIList('/models', Page<Model>, options);
  }

  /**
   * Deletes a fine-tuned model for good.
   *
   * @throws PermissionDeniedError when it isn't yours, or you don't own the organization
   * @see https://platform.openai.com/docs/api-reference/models
   */
  delete(model: string, options?: RequestOptions): APIPromise<ModelDeleted> {
    return this._client.delete(path`/models/${model}`, options);
  }
}
