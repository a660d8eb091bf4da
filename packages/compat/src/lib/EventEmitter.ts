export { type EmittedEventResult, EventEmitter, type EventParameters } from '@oxide/core/internal';
