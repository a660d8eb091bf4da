import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  DataRetentionUpdateParams,
  ProjectDataRetention,
} from '../../generated/organization/projects/data-retention.ts';

/** How long the API keeps the data of a project's requests. */
export class DataRetention extends APIResource {
  /**
   * Reads the setting; `organization_default` follows the organization's.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectDataRetention> {
    return this._client.get(path`/organization/projects/${projectID}/data_retention`, withAdminKey(options));
  }

  /**
   * Sets it. The request has `retention_type` where the answer has `type`.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(
    projectID: string,
    body: DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectDataRetention> {
    return this._client.post(
      path`/organization/projects/${projectID}/data_retention`,
      withAdminKey({ body, ...options }),
    );
  }
}
