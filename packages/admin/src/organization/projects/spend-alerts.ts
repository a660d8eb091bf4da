import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  ProjectSpendAlert,
  ProjectSpendAlertDeleted,
  ProjectSpendAlertsPage,
  SpendAlertCreateParams,
  SpendAlertDeleteParams,
  SpendAlertListParams,
  SpendAlertRetrieveParams,
  SpendAlertUpdateParams,
} from '../../generated/organization/projects/spend-alerts.ts';

/** Emails sent when a project's spending in a month reaches an amount, in cents. They stop nothing. */
export class SpendAlerts extends APIResource {
  /**
   * Sets an alert.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(
    projectID: string,
    body: SpendAlertCreateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    return this._client.post(
      path`/organization/projects/${projectID}/spend_alerts`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * Reads an alert.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(
    alertID: string,
    params: SpendAlertRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    return this._client.get(
      path`/organization/projects/${params.project_id}/spend_alerts/${alertID}`,
      withAdminKey(options),
    );
  }

  /**
   * Replaces an alert: every member has to be given, changed or not.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(
    alertID: string,
    params: SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlert> {
    const { project_id, ...body } = params;
    return this._client.post(
      path`/organization/projects/${project_id}/spend_alerts/${alertID}`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * The alerts of a project in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    projectID: string,
    query?: QueryOnly<SpendAlertListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ProjectSpendAlertsPage, ProjectSpendAlert>;
  list(
    projectID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<ProjectSpendAlertsPage, ProjectSpendAlert>;
  list(
    projectID: string,
    query?: SpendAlertListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<ProjectSpendAlertsPage, ProjectSpendAlert> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/spend_alerts`,
      ConversationCursorPage<ProjectSpendAlert>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Deletes an alert.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(
    alertID: string,
    params: SpendAlertDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendAlertDeleted> {
    return this._client.delete(
      path`/organization/projects/${params.project_id}/spend_alerts/${alertID}`,
      withAdminKey(options),
    );
  }
}
