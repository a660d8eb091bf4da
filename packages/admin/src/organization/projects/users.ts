import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  ProjectUser,
  ProjectUsersPage,
  UserCreateParams,
  UserDeleteParams,
  UserDeleteResponse,
  UserListParams,
  UserRetrieveParams,
  UserUpdateParams,
} from '../../generated/organization/projects/users.ts';
import { Roles } from './users/roles.ts';

/** Members of a project. */
export class Users extends APIResource {
  roles: Roles = new Roles(this._client);

  static Roles: typeof Roles = Roles;

  /**
   * Adds somebody to a project, by `user_id` or `email`. They have to be in the organization already.
   *
   * @throws BadRequestError when they are not, or the project is archived
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(projectID: string, body: UserCreateParams, options?: RequestOptions): APIPromise<ProjectUser> {
    return this._client.post(
      path`/organization/projects/${projectID}/users`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * Reads a member of a project.
   *
   * @throws NotFoundError when the user is not in the project
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(userID: string, params: UserRetrieveParams, options?: RequestOptions): APIPromise<ProjectUser> {
    return this._client.get(
      path`/organization/projects/${params.project_id}/users/${userID}`,
      withAdminKey(options),
    );
  }

  /**
   * Changes the role of a member in the project.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(userID: string, params: UserUpdateParams, options?: RequestOptions): APIPromise<ProjectUser> {
    const { project_id, ...body } = params;
    return this._client.post(
      path`/organization/projects/${project_id}/users/${userID}`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * The members of a project in pages; `for await` walks them all.
   *
   * @throws BadRequestError when the project is archived
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    projectID: string,
    query?: QueryOnly<UserListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectUsersPage, ProjectUser>;
  list(projectID: string, options?: QueryPlaceOptions): PagePromise<ProjectUsersPage, ProjectUser>;
  list(
    projectID: string,
    query?: UserListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectUsersPage, ProjectUser> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/users`,
      ConversationCursorPage<ProjectUser>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Takes a member out of a project; they stay in the organization.
   *
   * @throws BadRequestError when the project is archived: it has no members then
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(userID: string, params: UserDeleteParams, options?: RequestOptions): APIPromise<UserDeleteResponse> {
    return this._client.delete(
      path`/organization/projects/${params.project_id}/users/${userID}`,
      withAdminKey(options),
    );
  }
}
