export type * from './generated/index.ts';
export { InputItems } from './input-items.ts';
export { InputTokens } from './input-tokens.ts';
export { Responses } from './responses.ts';
