export type * from './generated/index.ts';
export { Moderations } from './moderations.ts';
