export type { ParsedResponseStreamEvent, ResponseStreamEvents } from '@oxide/responses';
