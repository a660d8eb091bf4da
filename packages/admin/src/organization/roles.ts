import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, NextCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  Role,
  RoleCreateParams,
  RoleDeleteResponse,
  RoleListParams,
  RolesPage,
  RoleUpdateParams,
} from '../generated/organization/roles.ts';

/** Roles of the organization: named sets of permissions. Built-in ones (`predefined_role`) can only be read. */
export class Roles extends APIResource {
  /**
   * Makes a role, for users and groups to hold.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(body: RoleCreateParams, options?: RequestOptions): APIPromise<Role> {
    return this._client.post('/organization/roles', withAdminKey({ body, ...options }));
  }

  /**
   * Reads a role with its permissions.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(roleID: string, options?: RequestOptions): APIPromise<Role> {
    return this._client.get(path`/organization/roles/${roleID}`, withAdminKey(options));
  }

  /**
   * Changes a role for all who hold it. `permissions` replaces the whole set.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(roleID: string, body: RoleUpdateParams, options?: RequestOptions): APIPromise<Role> {
    return this._client.post(path`/organization/roles/${roleID}`, withAdminKey({ body, ...options }));
  }

  /**
   * The roles in pages, built-in ones too; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(query?: QueryOnly<RoleListParams> | null, options?: RequestOptions): PagePromise<RolesPage, Role>;
  list(options?: QueryPlaceOptions): PagePromise<RolesPage, Role>;
  list(
    query?: RoleListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<RolesPage, Role> {
    return this._client.getAPIList(
      '/organization/roles',
      NextCursorPage<Role>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Deletes a role that was made here.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(roleID: string, options?: RequestOptions): APIPromise<RoleDeleteResponse> {
    return this._client.delete(path`/organization/roles/${roleID}`, withAdminKey(options));
  }
}
