export { _iterSSEMessages, type ServerSentEvent, Stream } from './core/streaming.ts';
