export { Content } from './content.ts';
export type * from './generated/index.ts';
export { Skills } from './skills.ts';
export { Content as VersionContent } from './versions/content.ts';
export { Versions } from './versions.ts';
