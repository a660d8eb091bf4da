import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  OrganizationSpendAlert,
  OrganizationSpendAlertDeleted,
  OrganizationSpendAlertsPage,
  SpendAlertCreateParams,
  SpendAlertListParams,
  SpendAlertUpdateParams,
} from '../generated/organization/spend-alerts.ts';

/** Emails sent when the organization's spending in a month reaches an amount, in cents. They stop nothing. */
export class SpendAlerts extends APIResource {
  /**
   * Sets an alert.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(body: SpendAlertCreateParams, options?: RequestOptions): APIPromise<OrganizationSpendAlert> {
    return this._client.post('/organization/spend_alerts', withAdminKey({ body, ...options }));
  }

  /**
   * Reads an alert.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(alertID: string, options?: RequestOptions): APIPromise<OrganizationSpendAlert> {
    return this._client.get(path`/organization/spend_alerts/${alertID}`, withAdminKey(options));
  }

  /**
   * Replaces an alert: every member has to be given, changed or not.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(
    alertID: string,
    body: SpendAlertUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendAlert> {
    return this._client.post(path`/organization/spend_alerts/${alertID}`, withAdminKey({ body, ...options }));
  }

  /**
   * The alerts in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    query?: QueryOnly<SpendAlertListParams> | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationSpendAlertsPage, OrganizationSpendAlert>;
  list(options?: QueryPlaceOptions): PagePromise<OrganizationSpendAlertsPage, OrganizationSpendAlert>;
  list(
    query?: SpendAlertListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<OrganizationSpendAlertsPage, OrganizationSpendAlert> {
    return this._client.getAPIList(
      '/organization/spend_alerts',
      ConversationCursorPage<OrganizationSpendAlert>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Deletes an alert.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(alertID: string, options?: RequestOptions): APIPromise<OrganizationSpendAlertDeleted> {
    return this._client.delete(path`/organization/spend_alerts/${alertID}`, withAdminKey(options));
  }
}
