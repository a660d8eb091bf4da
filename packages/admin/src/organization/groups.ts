import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, NextCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  Group,
  GroupCreateParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupsPage,
  GroupUpdateParams,
  GroupUpdateResponse,
} from '../generated/organization/groups.ts';
import { Roles } from './groups/roles.ts';
import { Users } from './groups/users.ts';

/** Groups of members, to give roles and access to projects to many at once. */
export class Groups extends APIResource {
  users: Users = new Users(this._client);
  roles: Roles = new Roles(this._client);

  static Users: typeof Users = Users;
  static Roles: typeof Roles = Roles;

  /**
   * Makes an empty group; add members by `groups.users.create`.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(body: GroupCreateParams, options?: RequestOptions): APIPromise<Group> {
    return this._client.post('/organization/groups', withAdminKey({ body, ...options }));
  }

  /**
   * Reads a group; `is_scim_managed` tells whether an identity provider keeps it.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(groupID: string, options?: RequestOptions): APIPromise<Group> {
    return this._client.get(path`/organization/groups/${groupID}`, withAdminKey(options));
  }

  /**
   * Renames a group. Nothing else of it can be changed here.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(
    groupID: string,
    body: GroupUpdateParams,
    options?: RequestOptions,
  ): APIPromise<GroupUpdateResponse> {
    return this._client.post(path`/organization/groups/${groupID}`, withAdminKey({ body, ...options }));
  }

  /**
   * The groups in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(query?: QueryOnly<GroupListParams> | null, options?: RequestOptions): PagePromise<GroupsPage, Group>;
  list(options?: QueryPlaceOptions): PagePromise<GroupsPage, Group>;
  list(
    query?: GroupListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<GroupsPage, Group> {
    return this._client.getAPIList(
      '/organization/groups',
      NextCursorPage<Group>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Deletes a group. Its members stay in the organization.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(groupID: string, options?: RequestOptions): APIPromise<GroupDeleteResponse> {
    return this._client.delete(path`/organization/groups/${groupID}`, withAdminKey(options));
  }
}
