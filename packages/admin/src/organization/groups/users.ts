import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, NextCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  OrganizationGroupUser,
  OrganizationGroupUsersPage,
  UserCreateParams,
  UserCreateResponse,
  UserDeleteParams,
  UserDeleteResponse,
  UserListParams,
  UserRetrieveParams,
  UserRetrieveResponse,
} from '../../generated/organization/groups/users.ts';

/** Members of a group. */
export class Users extends APIResource {
  /**
   * Adds a member of the organization to a group.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(groupID: string, body: UserCreateParams, options?: RequestOptions): APIPromise<UserCreateResponse> {
    return this._client.post(path`/organization/groups/${groupID}/users`, withAdminKey({ body, ...options }));
  }

  /**
   * Reads a member of a group.
   *
   * @throws NotFoundError when the user is not in the group
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(
    userID: string,
    params: UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<UserRetrieveResponse> {
    return this._client.get(
      path`/organization/groups/${params.group_id}/users/${userID}`,
      withAdminKey(options),
    );
  }

  /**
   * The members of a group in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    groupID: string,
    query?: QueryOnly<UserListParams> | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationGroupUsersPage, OrganizationGroupUser>;
  list(
    groupID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<OrganizationGroupUsersPage, OrganizationGroupUser>;
  list(
    groupID: string,
    query?: UserListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationGroupUsersPage, OrganizationGroupUser> {
    return this._client.getAPIList(
      path`/organization/groups/${groupID}/users`,
      NextCursorPage<OrganizationGroupUser>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Takes a member out of a group; they stay in the organization.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(userID: string, params: UserDeleteParams, options?: RequestOptions): APIPromise<UserDeleteResponse> {
    return this._client.delete(
      path`/organization/groups/${params.group_id}/users/${userID}`,
      withAdminKey(options),
    );
  }
}
