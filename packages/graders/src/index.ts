export type * from './generated/index.ts';
export { GraderModels } from './grader-models.ts';
export { Graders } from './graders.ts';
