export { type BaseEvents, type EventParameters, EventStream } from '@oxide/core/internal';
