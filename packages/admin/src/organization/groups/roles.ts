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
} from '../../generated/organization/groups/roles.ts';

/** Roles that a group holds in the organization, and so everybody in it. */
export class Roles extends APIResource {
  /**
   * Gives a group a role, beside those it has.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(groupID: string, body: RoleCreateParams, options?: RequestOptions): APIPromise<RoleCreateResponse> {
    return this._client.post(path`/organization/groups/${groupID}/roles`, withAdminKey({ body, ...options }));
  }

  /**
   * Reads a role that a group holds.
   *
   * @throws NotFoundError when the group does not hold it
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponse> {
    return this._client.get(
      path`/organization/groups/${params.group_id}/roles/${roleID}`,
      withAdminKey(options),
    );
  }

  /**
   * The roles of a group in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    groupID: string,
    query?: QueryOnly<RoleListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponse>;
  list(groupID: string, options?: QueryPlaceOptions): PagePromise<RoleListResponsesPage, RoleListResponse>;
  list(
    groupID: string,
    query?: RoleListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponse> {
    return this._client.getAPIList(
      path`/organization/groups/${groupID}/roles`,
      NextCursorPage<RoleListResponse>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Takes a role from a group.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(roleID: string, params: RoleDeleteParams, options?: RequestOptions): APIPromise<RoleDeleteResponse> {
    return this._client.delete(
      path`/organization/groups/${params.group_id}/roles/${roleID}`,
      withAdminKey(options),
    );
  }
}
