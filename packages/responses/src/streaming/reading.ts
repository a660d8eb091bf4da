// What a stream of a response is read by, loaded with the first.
export { Stream } from '@oxide/core';
export { CallCollector } from '../tools/call-collector.ts';
export { toAPIError } from './event-error.ts';
export { ResponseAccumulator } from './response-accumulator.ts';
export { asEvent } from './wire-event.ts';
