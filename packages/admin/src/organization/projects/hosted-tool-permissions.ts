import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  HostedToolPermissionUpdateParams,
  ProjectHostedToolPermissions,
} from '../../generated/organization/projects/hosted-tool-permissions.ts';

/** Which of the tools that run on the API's side a project may use. */
export class HostedToolPermissions extends APIResource {
  /**
   * Reads for each tool whether it is allowed.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectHostedToolPermissions> {
    return this._client.get(
      path`/organization/projects/${projectID}/hosted_tool_permissions`,
      withAdminKey(options),
    );
  }

  /**
   * Allows or forbids the tools given, and leaves the others as they are.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(
    projectID: string,
    body: HostedToolPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectHostedToolPermissions> {
    return this._client.post(
      path`/organization/projects/${projectID}/hosted_tool_permissions`,
      withAdminKey({ body, ...options }),
    );
  }
}
