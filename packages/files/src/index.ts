export { Files } from './files.ts';
export type * from './generated/index.ts';
export type { WaitForProcessingOptions } from './wait-options.ts';
