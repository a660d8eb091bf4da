// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Graders } from '@oxide/fine-tuning';
export type {
  GraderRunParams,
  GraderRunResponse,
  GraderValidateParams,
  GraderValidateResponse,
} from '@oxide/fine-tuning';
