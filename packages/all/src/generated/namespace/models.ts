// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as ModelsAPI from '@oxide/models';

type Model = ModelsAPI.Model;
type ModelDeleted = ModelsAPI.ModelDeleted;
type ModelsPage = ModelsAPI.ModelsPage;

export type Models = ModelsAPI.Models;
export declare namespace Models {
  export {
    Model,
    ModelDeleted,
    ModelsPage,
  };
}
