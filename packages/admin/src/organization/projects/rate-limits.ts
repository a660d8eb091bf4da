import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  ProjectRateLimit,
  ProjectRateLimitsPage,
  RateLimitListRateLimitsParams,
  RateLimitUpdateRateLimitParams,
} from '../../generated/organization/projects/rate-limits.ts';

/** Limits of a project for each model, within those of the organization. */
export class RateLimits extends APIResource {
  /**
   * The limits in pages, one entry for each model; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  listRateLimits(
    projectID: string,
    query?: QueryOnly<RateLimitListRateLimitsParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectRateLimitsPage, ProjectRateLimit>;
  listRateLimits(
    projectID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<ProjectRateLimitsPage, ProjectRateLimit>;
  listRateLimits(
    projectID: string,
    query?: RateLimitListRateLimitsParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectRateLimitsPage, ProjectRateLimit> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/rate_limits`,
      ConversationCursorPage<ProjectRateLimit>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Changes the limits given, and leaves the others. A model has only some of them.
   *
   * @throws BadRequestError when the project can't have such a limit
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  updateRateLimit(
    rateLimitID: string,
    params: RateLimitUpdateRateLimitParams,
    options?: RequestOptions,
  ): APIPromise<ProjectRateLimit> {
    const { project_id, ...body } = params;
    return this._client.post(
      path`/organization/projects/${project_id}/rate_limits/${rateLimitID}`,
      withAdminKey({ body, ...options }),
    );
  }
}
