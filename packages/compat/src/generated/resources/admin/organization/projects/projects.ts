// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Projects } from '@oxide/admin';
export type {
  Project,
  ProjectCreateParams,
  ProjectListParams,
  ProjectResidency,
  ProjectUpdateParams,
  ProjectsPage,
} from '@oxide/admin';
