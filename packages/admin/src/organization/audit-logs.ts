import type { PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  AuditLogListParams,
  AuditLogListResponse,
  AuditLogListResponsesPage,
} from '../generated/organization/audit-logs.ts';

/**
 * Who did what in the organization. Nothing is logged until logging is turned on in the settings.
 *
 * Source: https://platform.openai.com/docs/api-reference/audit-logs
 */
export class AuditLogs extends APIResource {
  /**
   * Actions and changes in pages; `for await` walks them all. Details of an entry are under the
   * field named like its `type`: those of `project.created` in `entry['project.created']`.
   *
   * @see https://platform.openai.com/docs/api-reference/audit-logs
   */
  list(
    query?: QueryOnly<AuditLogListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AuditLogListResponsesPage, AuditLogListResponse>;
  list(options?: QueryPlaceOptions): PagePromise<AuditLogListResponsesPage, AuditLogListResponse>;
  list(
    query?: AuditLogListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<AuditLogListResponsesPage, AuditLogListResponse> {
    return this._client.getAPIList(
      '/organization/audit_logs',
      ConversationCursorPage<AuditLogListResponse>,
      withAdminKey(separateOptions(query, options)),
    );
  }
}
