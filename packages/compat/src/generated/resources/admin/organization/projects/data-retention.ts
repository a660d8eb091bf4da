// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsDataRetention as DataRetention } from '@oxide/admin';
export type { ProjectDataRetention } from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type DataRetentionUpdateParams = AdminAPI.OrganizationProjectsDataRetention.DataRetentionUpdateParams;

export type { DataRetentionUpdateParams };
