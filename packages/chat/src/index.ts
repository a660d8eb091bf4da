export { Chat } from './chat.ts';
export { Completions } from './completions.ts';
export type * from './generated/index.ts';
export { Messages } from './messages.ts';
