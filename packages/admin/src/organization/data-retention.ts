import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  DataRetentionUpdateParams,
  OrganizationDataRetention,
} from '../generated/organization/data-retention.ts';

/** How long the API keeps the data of the organization's requests. */
export class DataRetention extends APIResource {
  /**
   * Reads the setting of the organization, which projects follow unless they have their own.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(options?: RequestOptions): APIPromise<OrganizationDataRetention> {
    return this._client.get('/organization/data_retention', withAdminKey(options));
  }

  /**
   * Sets it. The request has `retention_type` where the answer has `type`.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(body: DataRetentionUpdateParams, options?: RequestOptions): APIPromise<OrganizationDataRetention> {
    return this._client.post('/organization/data_retention', withAdminKey({ body, ...options }));
  }
}
