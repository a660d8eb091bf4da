export type * from './generated/index.ts';
export { Images } from './images.ts';
