import type { ParsedResponseStreamEvent } from '@oxide/responses';

export type { ParsedResponseStreamEvent, ResponseStreamEvents } from '@oxide/responses';

/** A piece of a call's arguments, and the arguments so far. */
export type ResponseFunctionCallArgumentsDeltaEvent = Extract<
  ParsedResponseStreamEvent,
  { type: 'response.function_call_arguments.delta' }
>;

/** A piece of a text, and the text so far. */
export type ResponseTextDeltaEvent = Extract<
  ParsedResponseStreamEvent,
  { type: 'response.output_text.delta' }
>;
