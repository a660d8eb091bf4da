export type * from './generated/index.ts';
export { Models } from './models.ts';
