import {
  Chat,
  type ChatCompletion,
  type ChatCompletionChunk,
  type ChatCompletionMessageParam,
  type ChatCompletionRunner,
  type ChatCompletionStream,
  type ChatCompletionStreamingRunner,
  type ChatCompletionToolCallStream,
  type ParsedChatCompletion,
  ParsingToolFunction,
  type RunnableToolFunction,
} from '@oxide/chat';
import type {
  APIPromise,
  APIUserAbortError,
  InvalidToolCall,
  InvalidToolCallError,
  OpenAIError,
  ToolCall,
} from '@oxide/core';
import { type AutoParseableTool, makeParseableResponseFormat, makeParseableTool } from '@oxide/core/internal';
import { expectTypeOf, it } from 'vitest';

interface Place {
  city: string;
}

const { completions } = new Chat();
const messages: ChatCompletionMessageParam[] = [];
const params = { model: 'gpt-5.4', messages };
const jsonSchema = { type: 'json_schema' as const, json_schema: { name: 'place', schema: {} } };
const placeFormat = makeParseableResponseFormat(jsonSchema, (text): Place => JSON.parse(text));

it('infers what is parsed from the format', () => {
  expectTypeOf(completions.parse({ ...params, response_format: placeFormat })).toEqualTypeOf<
    APIPromise<ParsedChatCompletion<Place>>
  >();
  expectTypeOf(completions.parse({ ...params, response_format: jsonSchema })).toEqualTypeOf<
    APIPromise<ParsedChatCompletion<unknown>>
  >();
  expectTypeOf(completions.parse(params)).toEqualTypeOf<APIPromise<ParsedChatCompletion<null>>>();
  expectTypeOf(completions.stream({ ...params, response_format: placeFormat })).toEqualTypeOf<
    ChatCompletionStream<Place>
  >();
  expectTypeOf(completions.stream(params)).toEqualTypeOf<ChatCompletionStream<null>>();
});

it('takes no parameters of a streamed call for parse', () => {
  // @ts-expect-error a stream is not parsed at once
  completions.parse({ ...params, stream: true });
});

it('knows what every event tells', () => {
  const stream = completions.stream({ ...params, response_format: placeFormat });
  stream
    .on('content', (delta, snapshot) => expectTypeOf([delta, snapshot]).toEqualTypeOf<string[]>())
    .on('content.done', ({ parsed }) => expectTypeOf(parsed).toEqualTypeOf<Place | null>())
    .on('chunk', (chunk) => expectTypeOf(chunk).toEqualTypeOf<ChatCompletionChunk>())
    .on('chatCompletion', (completion) => expectTypeOf(completion).toEqualTypeOf<ChatCompletion>())
    .once('error', (error) => expectTypeOf(error).toEqualTypeOf<OpenAIError>())
    .once('abort', (error) => expectTypeOf(error).toEqualTypeOf<APIUserAbortError>())
    // @ts-expect-error no such event
    .on('contents', () => {});
  expectTypeOf(stream.emitted('content')).toEqualTypeOf<Promise<[string, string]>>();
  expectTypeOf(stream.emitted('end')).toEqualTypeOf<Promise<undefined>>();
  expectTypeOf(stream.emitted('message')).toEqualTypeOf<Promise<ChatCompletionMessageParam>>();
  expectTypeOf(stream.finalChatCompletion()).toEqualTypeOf<Promise<ParsedChatCompletion<Place>>>();
  expectTypeOf<
    ReturnType<typeof stream.events<'content'>> extends AsyncIterable<infer Item> ? Item : never
  >().toEqualTypeOf<[contentDelta: string, contentSnapshot: string]>();
});

it('tells a streamed run from one that is not', () => {
  const tools: RunnableToolFunction<Place>[] = [];
  expectTypeOf(completions.runTools({ ...params, tools })).toEqualTypeOf<ChatCompletionRunner<null>>();
  expectTypeOf(completions.runTools({ ...params, stream: true, tools })).toEqualTypeOf<
    ChatCompletionStreamingRunner<null>
  >();
  expectTypeOf(completions.runTools({ ...params, tools, response_format: placeFormat })).toEqualTypeOf<
    ChatCompletionRunner<Place>
  >();
});

it('ties the arguments of a function to its parser, and the context to the tools', () => {
  const tool = new ParsingToolFunction({
    name: 'weather',
    description: '',
    parameters: {},
    parse: (text): Place => JSON.parse(text),
    function: (place) => {
      expectTypeOf(place).toEqualTypeOf<Place>();
    },
  });
  completions.runTools({ ...params, tools: [tool] });
  completions.runTools({
    ...params,
    toolContext: { user: 'u1' },
    tools: [
      {
        type: 'function',
        function: {
          description: '',
          parameters: {},
          function: (_args: string, runner, { user }) => {
            runner.abort();
            expectTypeOf(user).toEqualTypeOf<string>();
          },
        },
      },
    ],
  });
});

it('takes only parseable tools that have a function', () => {
  const wire = { type: 'function' as const, function: { name: 'weather' } };
  const parser = (text: string): Place => JSON.parse(text);
  type Runnable = { name: 'weather'; arguments: Place; function: (place: Place) => string };
  const runnable = makeParseableTool<Runnable>(wire, { parser, callback: () => '' });
  completions.runTools({ ...params, tools: [runnable] });
  const parsedOnly = makeParseableTool<{ name: 'weather'; arguments: Place }>(wire, {
    parser,
    callback: undefined,
  });
  // @ts-expect-error nothing to run
  completions.runTools({ ...params, tools: [parsedOnly] });
  completions.parse({ ...params, tools: [parsedOnly] });
});

it('types the calls of a stream by the names of their tools', async () => {
  const weather = {} as AutoParseableTool<{ name: 'weather'; arguments: Place }>;
  const calls = completions.streamToolCalls({
    ...params,
    response_format: placeFormat,
    tools: [
      weather,
      { type: 'function', function: { name: 'plain' } },
      { type: 'custom', custom: { name: 'code' } },
    ],
  });
  expectTypeOf(calls).toEqualTypeOf<
    ChatCompletionToolCallStream<
      ToolCall<'weather', Place> | ToolCall<'plain', unknown> | ToolCall<'code', string> | InvalidToolCall,
      Place
    >
  >();
  for await (const call of calls) {
    if (call.error) expectTypeOf(call.error).toEqualTypeOf<InvalidToolCallError>();
    else if (call.name === 'weather') expectTypeOf(call.arguments).toEqualTypeOf<Place>();
    else if (call.name === 'code') expectTypeOf(call.arguments).toEqualTypeOf<string>();
  }
  expectTypeOf(await calls.finalChatCompletion()).toEqualTypeOf<ParsedChatCompletion<Place>>();
});
