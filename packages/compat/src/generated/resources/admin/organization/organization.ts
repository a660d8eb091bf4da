// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Organization } from '@oxide/admin';
