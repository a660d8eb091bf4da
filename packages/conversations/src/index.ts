export { Conversations } from './conversations.ts';
export type * from './generated/index.ts';
export { Items } from './items.ts';
