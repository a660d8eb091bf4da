import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  ProjectServiceAccount,
  ProjectServiceAccountsPage,
  ServiceAccountCreateParams,
  ServiceAccountCreateResponse,
  ServiceAccountDeleteParams,
  ServiceAccountDeleteResponse,
  ServiceAccountListParams,
  ServiceAccountRetrieveParams,
  ServiceAccountUpdateParams,
} from '../../generated/organization/projects/service-accounts.ts';
import { APIKeys } from './service-accounts/api-keys.ts';

/** Accounts of a project that belong to programs, not to people. */
export class ServiceAccounts extends APIResource {
  apiKeys: APIKeys = new APIKeys(this._client);

  static APIKeys: typeof APIKeys = APIKeys;

  /**
   * Makes an account with an API key, whose `api_key.value` is in this reply alone. With
   * `create_service_account_only` it gets neither key nor role.
   *
   * @throws BadRequestError when the project is archived
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(
    projectID: string,
    body: ServiceAccountCreateParams,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountCreateResponse> {
    return this._client.post(
      path`/organization/projects/${projectID}/service_accounts`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * Reads an account, without its keys.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(
    serviceAccountID: string,
    params: ServiceAccountRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    return this._client.get(
      path`/organization/projects/${params.project_id}/service_accounts/${serviceAccountID}`,
      withAdminKey(options),
    );
  }

  /**
   * Changes the name or the role of an account.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(
    serviceAccountID: string,
    params: ServiceAccountUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    const { project_id, ...body } = params;
    return this._client.post(
      path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * The accounts of a project in pages; `for await` walks them all.
   *
   * @throws BadRequestError when the project is archived
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    projectID: string,
    query?: QueryOnly<ServiceAccountListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount>;
  list(
    projectID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount>;
  list(
    projectID: string,
    query?: ServiceAccountListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/service_accounts`,
      ConversationCursorPage<ProjectServiceAccount>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Deletes an account.
   *
   * @throws BadRequestError when the project is archived: it has no accounts then
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(
    serviceAccountID: string,
    params: ServiceAccountDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountDeleteResponse> {
    return this._client.delete(
      path`/organization/projects/${params.project_id}/service_accounts/${serviceAccountID}`,
      withAdminKey(options),
    );
  }
}
