import type { APIPromise, Stream, WithRequestID } from '@oxide/core';
import {
  type Response,
  type ResponseCreateParams,
  type ResponseStreamEvent,
  Responses,
} from '@oxide/responses';
import { expectTypeOf, it } from 'vitest';

const responses = new Responses();

it('gives a response, or a stream when one is asked for', () => {
  expectTypeOf(responses.create({ model: 'gpt-5.4', input: 'Hi' })).toEqualTypeOf<APIPromise<Response>>();
  expectTypeOf(responses.create({ input: 'Hi', stream: true })).toEqualTypeOf<
    APIPromise<Stream<ResponseStreamEvent>>
  >();
  const params = {} as ResponseCreateParams;
  expectTypeOf(responses.create(params)).toEqualTypeOf<APIPromise<Stream<ResponseStreamEvent> | Response>>();
  expectTypeOf(responses.retrieve('resp_1', { stream: true })).toEqualTypeOf<
    APIPromise<Stream<ResponseStreamEvent>>
  >();
});

it('resolves to a response with its text and the id of the request', () => {
  expectTypeOf<Awaited<APIPromise<Response>>>().toEqualTypeOf<WithRequestID<Response>>();
  expectTypeOf<WithRequestID<Response>['output_text']>().toBeString();
  expectTypeOf<WithRequestID<Response>['_request_id']>().toEqualTypeOf<string | null | undefined>();
});

it('takes models that it does not know, and no unknown parameter', () => {
  expectTypeOf<{ model: 'gpt-99'; input: 'Hi' }>().toExtend<ResponseCreateParams>();
  // @ts-expect-error a misspelt parameter
  void responses.create({ model: 'gpt-5.4', inptu: 'Hi' });
});

it('narrows events by their type', () => {
  const event = {} as ResponseStreamEvent;
  if (event.type === 'response.output_text.delta') expectTypeOf(event.delta).toBeString();
  if (event.type === 'response.completed') expectTypeOf(event.response).toEqualTypeOf<Response>();
});

it('gives a text, or an id, on the short paths', () => {
  const params = { model: 'gpt-5.4', input: 'Hi' };
  expectTypeOf(responses.createText(params)).toEqualTypeOf<APIPromise<string>>();
  expectTypeOf(responses.createStoredResponseId(params)).toEqualTypeOf<APIPromise<string>>();
  expectTypeOf(responses.createTextFollowup('resp_1', params)).toEqualTypeOf<APIPromise<string>>();
  // @ts-expect-error a text comes whole
  void responses.createText({ ...params, stream: true });
  // @ts-expect-error it is stored
  void responses.createStoredResponseId({ ...params, store: false });
  // @ts-expect-error the response to follow is named before
  void responses.createTextFollowup('resp_1', { ...params, previous_response_id: 'resp_2' });
});
