export { Batches } from './batches.ts';
export type * from './generated/index.ts';
