// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ModelPermissions } from '@oxide/admin';
export type {
  ModelPermissionUpdateParams,
  ProjectModelPermissions,
  ProjectModelPermissionsDeleted,
} from '@oxide/admin';
