import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  ProjectSpendLimit,
  ProjectSpendLimitDeleted,
  SpendLimitUpdateParams,
} from '../../generated/organization/projects/spend-limit.ts';

/** The hard limit on a project's spending in a month, in cents: above it, its requests are refused. */
export class SpendLimit extends APIResource {
  /**
   * Reads the limit; `enforcement.status` tells whether requests are being refused now.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectSpendLimit> {
    return this._client.get(path`/organization/projects/${projectID}/spend_limit`, withAdminKey(options));
  }

  /**
   * Sets the limit, in place of the one there may be.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(
    projectID: string,
    body: SpendLimitUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendLimit> {
    return this._client.post(
      path`/organization/projects/${projectID}/spend_limit`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * Lifts the limit.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectSpendLimitDeleted> {
    return this._client.delete(path`/organization/projects/${projectID}/spend_limit`, withAdminKey(options));
  }
}
