export { type BaseEvents, EventStream } from '@oxide/core/internal';
