export { EventStream } from './event-stream.ts';
export type { BaseEvents, EmittedEventResult, EventListener, EventParameters } from './event-types.ts';
export { carrySnapshot, IncompleteStreamError } from './incomplete-stream-error.ts';
export { toStreamError } from './to-stream-error.ts';
