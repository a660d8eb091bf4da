import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  APIKeyDeleteParams,
  APIKeyDeleteResponse,
  APIKeyListParams,
  APIKeyRetrieveParams,
  ProjectAPIKey,
  ProjectAPIKeysPage,
} from '../../generated/organization/projects/api-keys.ts';

/** API keys of a project. They can't be made here, but for those of service accounts. */
export class APIKeys extends APIResource {
  /**
   * Reads what a key is called, whose it is and when it was last used; its value is redacted.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(
    apiKeyID: string,
    params: APIKeyRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectAPIKey> {
    return this._client.get(
      path`/organization/projects/${params.project_id}/api_keys/${apiKeyID}`,
      withAdminKey(options),
    );
  }

  /**
   * The keys of a project, redacted, in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    projectID: string,
    query?: QueryOnly<APIKeyListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectAPIKeysPage, ProjectAPIKey>;
  list(projectID: string, options?: QueryPlaceOptions): PagePromise<ProjectAPIKeysPage, ProjectAPIKey>;
  list(
    projectID: string,
    query?: APIKeyListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectAPIKeysPage, ProjectAPIKey> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/api_keys`,
      ConversationCursorPage<ProjectAPIKey>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Revokes a key for good. Deleting a service account's key leaves the account and its other keys.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(
    apiKeyID: string,
    params: APIKeyDeleteParams,
    options?: RequestOptions,
  ): APIPromise<APIKeyDeleteResponse> {
    return this._client.delete(
      path`/organization/projects/${params.project_id}/api_keys/${apiKeyID}`,
      withAdminKey(options),
    );
  }
}
