import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, NextCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  RoleCreateParams,
  RoleCreateResponse,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleListResponse,
  RoleListResponsesPage,
  RoleRetrieveParams,
  RoleRetrieveResponse,
} from '../../generated/organization/users/roles.ts';

/** Roles that a member holds in the organization. What a role may do is set in `organization.roles`. */
export class Roles extends APIResource {
  /**
   * Gives a member a role, beside those they have.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(userID: string, body: RoleCreateParams, options?: RequestOptions): APIPromise<RoleCreateResponse> {
    return this._client.post(path`/organization/users/${userID}/roles`, withAdminKey({ body, ...options }));
  }

  /**
   * Reads a role that a member holds, with where it comes from (`assignment_sources`).
   *
   * @throws NotFoundError when the member does not hold it
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponse> {
    return this._client.get(
      path`/organization/users/${params.user_id}/roles/${roleID}`,
      withAdminKey(options),
    );
  }

  /**
   * The roles that a member holds, directly or through groups, in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    userID: string,
    query?: QueryOnly<RoleListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponse>;
  list(userID: string, options?: QueryPlaceOptions): PagePromise<RoleListResponsesPage, RoleListResponse>;
  list(
    userID: string,
    query?: RoleListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponse> {
    return this._client.getAPIList(
      path`/organization/users/${userID}/roles`,
      NextCursorPage<RoleListResponse>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Takes a role from a member.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(roleID: string, params: RoleDeleteParams, options?: RequestOptions): APIPromise<RoleDeleteResponse> {
    return this._client.delete(
      path`/organization/users/${params.user_id}/roles/${roleID}`,
      withAdminKey(options),
    );
  }
}
