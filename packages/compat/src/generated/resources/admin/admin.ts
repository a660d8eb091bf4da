// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Admin } from '@oxide/admin';
