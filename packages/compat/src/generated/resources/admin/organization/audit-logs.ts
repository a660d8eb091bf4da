// Written by `pnpm codegen` from the API manifest. Do not edit.

export { AuditLogs } from '@oxide/admin';
export type { AuditLogListParams, AuditLogListResponse, AuditLogListResponsesPage } from '@oxide/admin';
