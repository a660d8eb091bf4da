import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  OrganizationUser,
  OrganizationUsersPage,
  UserDeleteResponse,
  UserListParams,
  UserUpdateParams,
} from '../generated/organization/users.ts';
import { Roles } from './users/roles.ts';

/** Members of the organization. */
export class Users extends APIResource {
  roles: Roles = new Roles(this._client);

  static Roles: typeof Roles = Roles;

  /**
   * Reads a member.
   *
   * @throws NotFoundError when the user is not in the organization
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(userID: string, options?: RequestOptions): APIPromise<OrganizationUser> {
    return this._client.get(path`/organization/users/${userID}`, withAdminKey(options));
  }

  /**
   * Changes the role of a member in the organization; roles in projects stay as they are.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(userID: string, body: UserUpdateParams, options?: RequestOptions): APIPromise<OrganizationUser> {
    return this._client.post(path`/organization/users/${userID}`, withAdminKey({ body, ...options }));
  }

  /**
   * The members in pages, those with one of `emails` alone when given; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    query?: QueryOnly<UserListParams> | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationUsersPage, OrganizationUser>;
  list(options?: QueryPlaceOptions): PagePromise<OrganizationUsersPage, OrganizationUser>;
  list(
    query?: UserListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationUsersPage, OrganizationUser> {
    return this._client.getAPIList(
      '/organization/users',
      ConversationCursorPage<OrganizationUser>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Removes a member from the organization.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(userID: string, options?: RequestOptions): APIPromise<UserDeleteResponse> {
    return this._client.delete(path`/organization/users/${userID}`, withAdminKey(options));
  }
}
