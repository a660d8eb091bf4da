import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  ModelPermissionUpdateParams,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleted,
} from '../../generated/organization/projects/model-permissions.ts';

/** Which models a project may use. */
export class ModelPermissions extends APIResource {
  /**
   * Reads the list, and whether it says which are allowed or which are not.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissions> {
    return this._client.get(
      path`/organization/projects/${projectID}/model_permissions`,
      withAdminKey(options),
    );
  }

  /**
   * Replaces the list: `allow_list` allows these models alone, `deny_list` all but these.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(
    projectID: string,
    body: ModelPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectModelPermissions> {
    return this._client.post(
      path`/organization/projects/${projectID}/model_permissions`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * Removes the list, and with it the restriction.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissionsDeleted> {
    return this._client.delete(
      path`/organization/projects/${projectID}/model_permissions`,
      withAdminKey(options),
    );
  }
}
