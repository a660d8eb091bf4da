import type { APIPromise, APIUserAbortError, OpenAIError } from '@oxide/core';
import { makeParseableTextFormat } from '@oxide/core/internal';
import {
  type ParsedResponse,
  type ParsedResponseFunctionToolCall,
  type Response,
  type ResponseCompletedEvent,
  ResponseStream,
  type ResponseStreamEvent,
  Responses,
} from '@oxide/responses';
import { expectTypeOf, it } from 'vitest';

const responses = new Responses();
const plain = { type: 'json_schema', name: 'x', schema: {} } as const;
const format = makeParseableTextFormat(plain, (): { n: number } => ({ n: 1 }));
const params = { model: 'gpt-5.4', input: 'Hi' };

it('infers what is parsed from the format', () => {
  expectTypeOf(responses.parse({ ...params, text: { format } })).toEqualTypeOf<
    APIPromise<ParsedResponse<{ n: number }>>
  >();
  expectTypeOf(responses.parse({ ...params, text: { format: plain } })).toEqualTypeOf<
    APIPromise<ParsedResponse<unknown>>
  >();
  expectTypeOf(responses.parse(params)).toEqualTypeOf<APIPromise<ParsedResponse<null>>>();
  expectTypeOf(responses.stream({ ...params, text: { format } })).toEqualTypeOf<
    ResponseStream<{ n: number }>
  >();
  expectTypeOf(
    responses.stream({ response_id: 'resp_1', starting_after: 3, text: { format } }),
  ).toEqualTypeOf<ResponseStream<{ n: number }>>();
});

it('infers it from `parseAs` before anything else', () => {
  const text = { format };
  expectTypeOf(
    responses.parse({ ...params, text }, { parseAs: null }).then((r) => r.output_parsed),
  ).toEqualTypeOf<Promise<null>>();
  expectTypeOf(responses.parse(params, { parseAs: format })).toEqualTypeOf<
    APIPromise<ParsedResponse<{ n: number }>>
  >();
  expectTypeOf(responses.parse({ ...params, text }, { timeout: 1 })).toEqualTypeOf<
    APIPromise<ParsedResponse<{ n: number }>>
  >();
  expectTypeOf(responses.stream(params, { parseAs: format, resume: false })).toEqualTypeOf<
    ResponseStream<{ n: number }>
  >();
});

it('types the output by its kind', () => {
  const parsed = {} as ParsedResponse<{ n: number }>;
  expectTypeOf(parsed).toExtend<Response>();
  expectTypeOf(parsed.output_parsed).toEqualTypeOf<{ n: number } | null>();
  for (const item of parsed.output) {
    if (item.type === 'function_call') expectTypeOf(item).toEqualTypeOf<ParsedResponseFunctionToolCall>();
    if (item.type !== 'message') continue;
    for (const part of item.content) {
      if (part.type === 'output_text') expectTypeOf(part.parsed).toEqualTypeOf<{ n: number } | null>();
      else expectTypeOf(part.refusal).toBeString();
    }
  }
});

it('types the events', () => {
  const stream = responses.stream(params);
  stream
    .on('response.output_text.delta', (event) => expectTypeOf(event.snapshot).toBeString())
    .once('response.function_call_arguments.delta', ({ snapshot }) => expectTypeOf(snapshot).toBeString())
    .on('response.completed', (event) => expectTypeOf(event).toEqualTypeOf<ResponseCompletedEvent>())
    .on('event', (event) => expectTypeOf(event).toEqualTypeOf<ResponseStreamEvent>())
    .on('error', (error) => expectTypeOf(error).toEqualTypeOf<OpenAIError>())
    .on('abort', (error) => expectTypeOf(error).toEqualTypeOf<APIUserAbortError>());
  expectTypeOf(stream.emitted('response.completed')).toEqualTypeOf<Promise<ResponseCompletedEvent>>();
  expectTypeOf(stream[Symbol.asyncIterator]()).toEqualTypeOf<AsyncIterator<ResponseStreamEvent>>();
  // @ts-expect-error no such event
  stream.on('response.output_text.detla', () => {});
  expectTypeOf(ResponseStream.fromReadableStream).returns.toEqualTypeOf<ResponseStream<null>>();
});

it('refuses parameters that can not be', () => {
  // @ts-expect-error a stream is always one
  void responses.stream({ ...params, stream: false });
  // @ts-expect-error a sequence number is one
  void responses.stream({ response_id: 'resp_1', starting_after: '3' });
});
