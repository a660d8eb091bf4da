import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, Page, path, separateOptions } from '@oxide/core/internal';
import type {
  PermissionCreateParams,
  PermissionCreateResponse,
  PermissionCreateResponsesPage,
  PermissionDeleteParams,
  PermissionDeleteResponse,
  PermissionListParams,
  PermissionListResponse,
  PermissionListResponsesPage,
  PermissionRetrieveResponse,
} from '../generated/index.ts';

/** Filter and paging for a checkpoint's permissions, the same as of `list`. */
export interface PermissionRetrieveParams extends PermissionListParams {}

const ADMIN_KEY = { adminAPIKeyAuth: true } as const;

/** Which other projects of the organization may use a checkpoint. All methods need an admin key. */
export class Permissions extends APIResource {
  /**
   * Shares a checkpoint with projects, and gives the new permissions: one page with all of them.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  create(
    fineTunedModelCheckpoint: string,
    body: PermissionCreateParams,
    options?: RequestOptions,
  ): PagePromise<PermissionCreateResponsesPage, PermissionCreateResponse> {
    return this._client.getAPIList(
      path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,
      Page<PermissionCreateResponse>,
      { method: 'post', body, ...options, __security: ADMIN_KEY },
    );
  }

  /**
   * One page of the permissions, as a plain object.
   *
   * @deprecated `list` does the same in pages that know the next one
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  retrieve(
    fineTunedModelCheckpoint: string,
    query?: QueryOnly<PermissionRetrieveParams> | null,
    options?: RequestOptions,
  ): APIPromise<PermissionRetrieveResponse>;
  retrieve(
    fineTunedModelCheckpoint: string,
    options?: QueryPlaceOptions,
  ): APIPromise<PermissionRetrieveResponse>;
  retrieve(
    fineTunedModelCheckpoint: string,
    query?: PermissionRetrieveParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): APIPromise<PermissionRetrieveResponse> {
    return this._client.get(path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`, {
      ...separateOptions(query, options),
      __security: ADMIN_KEY,
    });
  }

  /**
   * The permissions in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  list(
    fineTunedModelCheckpoint: string,
    query?: QueryOnly<PermissionListParams> | null,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, PermissionListResponse>;
  list(
    fineTunedModelCheckpoint: string,
    options?: QueryPlaceOptions,
  ): PagePromise<PermissionListResponsesPage, PermissionListResponse>;
  list(
    fineTunedModelCheckpoint: string,
    query?: PermissionListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, PermissionListResponse> {
    return this._client.getAPIList(
      path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,
      ConversationCursorPage<PermissionListResponse>,
      { ...separateOptions(query, options), __security: ADMIN_KEY },
    );
  }

  /**
   * Takes a permission back.
   *
   * @see https://platform.openai.com/docs/api-reference/fine-tuning
   */
  delete(
    permissionID: string,
    params: PermissionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<PermissionDeleteResponse> {
    const { fine_tuned_model_checkpoint } = params;
    return this._client.delete(
      path`/fine_tuning/checkpoints/${fine_tuned_model_checkpoint}/permissions/${permissionID}`,
      { ...options, __security: ADMIN_KEY },
    );
  }
}
