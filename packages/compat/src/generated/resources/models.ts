// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Models } from '@oxide/models';
export type { Model, ModelDeleted, ModelsPage } from '@oxide/models';
