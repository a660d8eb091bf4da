import type { APIPromise, PagePromise, RequestOptions } from '@oxide/core';
import { APIResource, NextCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../../admin-key.ts';
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
} from '../../../generated/organization/projects/users/roles.ts';

/** Roles that a user holds in a project. What a role may do is set in `projects.roles`. */
export class Roles extends APIResource {
  /**
   * Gives a user a role in the project, beside those they have.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(userID: string, params: RoleCreateParams, options?: RequestOptions): APIPromise<RoleCreateResponse> {
    const { project_id, ...body } = params;
    return this._client.post(
      path`/projects/${project_id}/users/${userID}/roles`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * Reads a role that a user holds in the project.
   *
   * @throws NotFoundError when the user does not hold it
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponse> {
    return this._client.get(
      path`/projects/${params.project_id}/users/${params.user_id}/roles/${roleID}`,
      withAdminKey(options),
    );
  }

  /**
   * The roles that a user holds in the project, in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    userID: string,
    params: RoleListParams,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponse> {
    const { project_id, ...query } = params;
    return this._client.getAPIList(
      path`/projects/${project_id}/users/${userID}/roles`,
      NextCursorPage<RoleListResponse>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Takes a role in the project from a user.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(roleID: string, params: RoleDeleteParams, options?: RequestOptions): APIPromise<RoleDeleteResponse> {
    return this._client.delete(
      path`/projects/${params.project_id}/users/${params.user_id}/roles/${roleID}`,
      withAdminKey(options),
    );
  }
}
