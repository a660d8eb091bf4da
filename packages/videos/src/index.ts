export type * from './generated/index.ts';
export { Videos } from './videos.ts';
