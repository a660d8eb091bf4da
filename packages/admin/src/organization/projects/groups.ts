import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, NextCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  GroupCreateParams,
  GroupDeleteParams,
  GroupDeleteResponse,
  GroupListParams,
  GroupRetrieveParams,
  ProjectGroup,
  ProjectGroupsPage,
} from '../../generated/organization/projects/groups.ts';
import { Roles } from './groups/roles.ts';

/** Groups that have access to a project. */
export class Groups extends APIResource {
  roles: Roles = new Roles(this._client);

  static Roles: typeof Roles = Roles;

  /**
   * Gives a group access to a project, with a role.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(projectID: string, body: GroupCreateParams, options?: RequestOptions): APIPromise<ProjectGroup> {
    return this._client.post(
      path`/organization/projects/${projectID}/groups`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * Reads a group of a project.
   *
   * @throws NotFoundError when the group has no access
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(groupID: string, params: GroupRetrieveParams, options?: RequestOptions): APIPromise<ProjectGroup> {
    const { project_id, ...query } = params;
    return this._client.get(
      path`/organization/projects/${project_id}/groups/${groupID}`,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * The groups with access to a project, in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    projectID: string,
    query?: QueryOnly<GroupListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectGroupsPage, ProjectGroup>;
  list(projectID: string, options?: QueryPlaceOptions): PagePromise<ProjectGroupsPage, ProjectGroup>;
  list(
    projectID: string,
    query?: GroupListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectGroupsPage, ProjectGroup> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/groups`,
      NextCursorPage<ProjectGroup>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Ends a group's access to a project; the group itself stays.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(
    groupID: string,
    params: GroupDeleteParams,
    options?: RequestOptions,
  ): APIPromise<GroupDeleteResponse> {
    return this._client.delete(
      path`/organization/projects/${params.project_id}/groups/${groupID}`,
      withAdminKey(options),
    );
  }
}
