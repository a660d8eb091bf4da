export { Graders } from './alpha/graders.ts';
export { Alpha } from './alpha.ts';
export { type PermissionRetrieveParams, Permissions } from './checkpoints/permissions.ts';
export { Checkpoints } from './checkpoints.ts';
export { FineTuning } from './fine-tuning.ts';
export type * from './generated/index.ts';
export { Checkpoints as JobCheckpoints } from './jobs/checkpoints.ts';
export { Jobs } from './jobs.ts';
export { Methods } from './methods.ts';
