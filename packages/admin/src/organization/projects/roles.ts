import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, NextCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  RoleCreateParams,
  RoleDeleteParams,
  RoleDeleteResponse,
  RoleListParams,
  RoleRetrieveParams,
  RoleUpdateParams,
} from '../../generated/organization/projects/roles.ts';
import type { Role, RolesPage } from '../../generated/organization/roles.ts';

/** Roles of a project: named sets of permissions. Built-in ones (`predefined_role`) can only be read. */
export class Roles extends APIResource {
  /**
   * Makes a role, for users and groups of the project to hold.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(projectID: string, body: RoleCreateParams, options?: RequestOptions): APIPromise<Role> {
    return this._client.post(path`/projects/${projectID}/roles`, withAdminKey({ body, ...options }));
  }

  /**
   * Reads a role with its permissions.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(roleID: string, params: RoleRetrieveParams, options?: RequestOptions): APIPromise<Role> {
    return this._client.get(path`/projects/${params.project_id}/roles/${roleID}`, withAdminKey(options));
  }

  /**
   * Changes a role for all who hold it. `permissions` replaces the whole set.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(roleID: string, params: RoleUpdateParams, options?: RequestOptions): APIPromise<Role> {
    const { project_id, ...body } = params;
    return this._client.post(
      path`/projects/${project_id}/roles/${roleID}`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * The roles of a project in pages, built-in ones too; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    projectID: string,
    query?: QueryOnly<RoleListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RolesPage, Role>;
  list(projectID: string, options?: QueryPlaceOptions): PagePromise<RolesPage, Role>;
  list(
    projectID: string,
    query?: RoleListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<RolesPage, Role> {
    return this._client.getAPIList(
      path`/projects/${projectID}/roles`,
      NextCursorPage<Role>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Deletes a role that was made here.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(roleID: string, params: RoleDeleteParams, options?: RequestOptions): APIPromise<RoleDeleteResponse> {
    return this._client.delete(path`/projects/${params.project_id}/roles/${roleID}`, withAdminKey(options));
  }
}
