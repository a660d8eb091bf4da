import type { InvalidToolCall, InvalidToolCallError, ToolCall } from '@oxide/core';
import type { AutoParseableResponseTool } from '@oxide/core/internal';
import { Responses, type ResponseToolCallStream } from '@oxide/responses';
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
