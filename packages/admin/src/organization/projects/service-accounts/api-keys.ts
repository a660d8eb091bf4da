import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, path } from '@oxide/core/internal';
import { withAdminKey } from '../../../admin-key.ts';
import type {
  APIKeyCreateParams,
  APIKeyCreateResponse,
} from '../../../generated/organization/projects/service-accounts/api-keys.ts';

/** API keys of a service account. They are listed and deleted with the other keys of the project. */
export class APIKeys extends APIResource {
  /**
   * Makes one more key for the account. Its `value` is in this reply alone.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(
    serviceAccountID: string,
    params: APIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<APIKeyCreateResponse> {
    const { project_id, ...body } = params;
    return this._client.post(
      path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}/api_keys`,
      withAdminKey({ body, ...options }),
    );
  }
}
