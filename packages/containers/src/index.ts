export { Containers } from './containers.ts';
export { Content } from './files/content.ts';
export { Files } from './files.ts';
export type * from './generated/index.ts';
