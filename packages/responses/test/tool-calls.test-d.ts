import type { InvalidToolCall, InvalidToolCallError, ToolCall } from '@oxide/core';
import type { AutoParseableResponseTool, AutoParseableTextFormat } from '@oxide/core/internal';
import {
  type ParsedResponse,
  type ResponseStep,
  type ResponseStreamEvent,
  Responses,
  type ResponseToolCallStream,
  type ResponseToolRunner,
  type ResponseUsage,
} from '@oxide/responses';
import { expectTypeOf, it } from 'vitest';

declare const weather: AutoParseableResponseTool<{ name: 'weather'; arguments: { city: string } }>;
declare const clock: AutoParseableResponseTool<{ name: 'clock'; arguments: { zone: number } }>;

const responses = new Responses();
const params = { model: 'gpt-5.4', input: 'Hi' };

it('types the arguments of a call by the name of its tool', async () => {
  const calls = responses.streamToolCalls({
    ...params,
    tools: [
      weather,
      clock,
      { type: 'function', name: 'plain', parameters: null, strict: false },
      { type: 'custom', name: 'code' },
      { type: 'web_search' },
    ],
  });
  for await (const call of calls) {
    expectTypeOf(call.call_id).toBeString();
    if (call.error) {
      expectTypeOf(call).toEqualTypeOf<InvalidToolCall>();
      expectTypeOf(call.error).toEqualTypeOf<InvalidToolCallError>();
      continue;
    }
    expectTypeOf(call.name).toEqualTypeOf<'weather' | 'clock' | 'plain' | 'code'>();
    if (call.name === 'weather') expectTypeOf(call.arguments).toEqualTypeOf<{ city: string }>();
    if (call.name === 'clock') expectTypeOf(call.arguments).toEqualTypeOf<{ zone: number }>();
    if (call.name === 'plain') expectTypeOf(call.arguments).toEqualTypeOf<unknown>();
    if (call.name === 'code') expectTypeOf(call.arguments).toEqualTypeOf<string>();
  }
});

it('keeps the types of tools in a list and in a namespace', () => {
  const tools = [weather, clock];
  const listed = responses.streamToolCalls({ ...params, tools });
  expectTypeOf(listed).toEqualTypeOf<
    ResponseToolCallStream<
      ToolCall<'weather', { city: string }> | ToolCall<'clock', { zone: number }> | InvalidToolCall,
      null
    >
  >();
  const inside = responses.streamToolCalls({
    ...params,
    input: [{ role: 'user', content: [{ type: 'input_text', text: 'Hi' }] }],
    include: ['reasoning.encrypted_content'],
    tools: [{ type: 'namespace', name: 'crm', description: 'x', tools: [weather] }],
  });
  expectTypeOf(inside).toEqualTypeOf<
    ResponseToolCallStream<ToolCall<'weather', { city: string }> | InvalidToolCall, null>
  >();
});

it('types a run of tools: its calls by their names, its events and its results', async () => {
  const run = responses.runTools(
    {
      ...params,
      tools: [
        weather,
        {
          type: 'function',
          name: 'plain',
          parameters: null,
          strict: true,
          parse: (text): { days: number } => JSON.parse(text),
          function: ({ days }, { signal }) => (signal.aborted ? 0 : days),
          effect: 'pure',
        },
        { type: 'custom', name: 'code', function: (input) => expectTypeOf(input).toBeString() },
      ],
    },
    {
      maxSteps: 3,
      beforeStep: ({ step, params: { model } }) => ({ model: `${model}-${step}` }),
      afterStep: (step) => expectTypeOf(step).toEqualTypeOf<ResponseStep>(),
    },
  );
  expectTypeOf(run).toEqualTypeOf<
    ResponseToolRunner<
      | ToolCall<'weather', { city: string }>
      | ToolCall<'plain', { days: number }>
      | ToolCall<'code', string>
      | InvalidToolCall,
      null
    >
  >();
  run.on('toolCall', (call) => {
    if (!call.error && call.name === 'weather') expectTypeOf(call.arguments.city).toBeString();
  });
  run.on('response.output_text.delta', ({ delta }) => expectTypeOf(delta).toBeString());
  for await (const event of run) expectTypeOf(event).toEqualTypeOf<ResponseStreamEvent>();
  expectTypeOf(await run.finalResponse()).toEqualTypeOf<ParsedResponse<null>>();
  expectTypeOf(await run.totalUsage()).toEqualTypeOf<ResponseUsage>();
  // @ts-expect-error nothing to run
  responses.runTools({ ...params, tools: [{ type: 'custom', name: 'a' }] });
  const wrong = { type: 'custom', name: 'a', function: () => 1, effect: 'none' } as const;
  // @ts-expect-error there is no such effect
  responses.runTools({ ...params, tools: [wrong] });
});

it('parses the last response of a run by its format', () => {
  const format = {} as AutoParseableTextFormat<{ n: number }>;
  const run = responses.runTools({ ...params, tools: [weather], text: { format } });
  expectTypeOf(run.finalResponse).returns.resolves.toEqualTypeOf<ParsedResponse<{ n: number }>>();
  const other = responses.runTools({ ...params, tools: [weather] }, { parseAs: format });
  expectTypeOf(other.finalResponse).returns.resolves.toEqualTypeOf<ParsedResponse<{ n: number }>>();
});
