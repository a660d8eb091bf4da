import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  OrganizationSpendLimit,
  OrganizationSpendLimitDeleted,
  SpendLimitUpdateParams,
} from '../generated/organization/spend-limit.ts';

/** The hard limit on the organization's spending in a month, in cents: above it, requests are refused. */
export class SpendLimit extends APIResource {
  /**
   * Reads the limit; `enforcement.status` tells whether requests are being refused now.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(options?: RequestOptions): APIPromise<OrganizationSpendLimit> {
    return this._client.get('/organization/spend_limit', withAdminKey(options));
  }

  /**
   * Sets the limit, in place of the one there may be.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(body: SpendLimitUpdateParams, options?: RequestOptions): APIPromise<OrganizationSpendLimit> {
    return this._client.post('/organization/spend_limit', withAdminKey({ body, ...options }));
  }

  /**
   * Lifts the limit.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(options?: RequestOptions): APIPromise<OrganizationSpendLimitDeleted> {
    return this._client.delete('/organization/spend_limit', withAdminKey(options));
  }
}
