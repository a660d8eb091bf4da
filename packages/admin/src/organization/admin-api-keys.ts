import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, CursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  AdminAPIKey,
  AdminAPIKeyCreateParams,
  AdminAPIKeyCreateResponse,
  AdminAPIKeyDeleteResponse,
  AdminAPIKeyListParams,
  AdminAPIKeysPage,
} from '../generated/organization/admin-api-keys.ts';

/** Keys for the administration endpoints. They open nothing else: models need the API key of a project. */
export class AdminAPIKeys extends APIResource {
  /**
   * Makes a key. Its `value` is in this reply alone; without `expires_in_seconds` it never expires.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(body: AdminAPIKeyCreateParams, options?: RequestOptions): APIPromise<AdminAPIKeyCreateResponse> {
    return this._client.post('/organization/admin_api_keys', withAdminKey({ body, ...options }));
  }

  /**
   * Reads what a key is called, whose it is and when it was last used; its value is redacted.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKey> {
    return this._client.get(path`/organization/admin_api_keys/${keyID}`, withAdminKey(options));
  }

  /**
   * The keys, redacted, in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    query?: QueryOnly<AdminAPIKeyListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AdminAPIKeysPage, AdminAPIKey>;
  list(options?: QueryPlaceOptions): PagePromise<AdminAPIKeysPage, AdminAPIKey>;
  list(
    query?: AdminAPIKeyListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<AdminAPIKeysPage, AdminAPIKey> {
    return this._client.getAPIList(
      '/organization/admin_api_keys',
      CursorPage<AdminAPIKey>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Revokes a key for good.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKeyDeleteResponse> {
    return this._client.delete(path`/organization/admin_api_keys/${keyID}`, withAdminKey(options));
  }
}
