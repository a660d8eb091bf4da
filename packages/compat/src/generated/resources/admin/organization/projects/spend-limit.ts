// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsSpendLimit as SpendLimit } from '@oxide/admin';
export type { ProjectSpendLimit, ProjectSpendLimitDeleted } from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type SpendLimitUpdateParams = AdminAPI.OrganizationProjectsSpendLimit.SpendLimitUpdateParams;

export type { SpendLimitUpdateParams };
