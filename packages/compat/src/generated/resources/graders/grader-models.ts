// Written by `pnpm codegen` from the API manifest. Do not edit.

export { GraderModels } from '@oxide/graders';
export type {
  GraderInputs,
  LabelModelGrader,
  MultiGrader,
  PythonGrader,
  ScoreModelGrader,
  StringCheckGrader,
  TextSimilarityGrader,
} from '@oxide/graders';
