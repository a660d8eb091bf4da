// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Methods } from '@oxide/fine-tuning';
export type {
  DpoHyperparameters,
  DpoMethod,
  ReinforcementHyperparameters,
  ReinforcementMethod,
  SupervisedHyperparameters,
  SupervisedMethod,
} from '@oxide/fine-tuning';
