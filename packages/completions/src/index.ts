export { Completions } from './completions.ts';
export type * from './generated/index.ts';
