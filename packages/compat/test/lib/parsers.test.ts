import * as parser from '@oxide/compat/lib/parser';
import * as responses from '@oxide/compat/lib/ResponsesParser';
import { isRunnableFunctionWithParse } from '@oxide/compat/lib/RunnableFunction';
import type { ChatCompletion, ChatCompletionTool } from '@oxide/compat/resources/chat/completions';
import type { Response, ResponseFunctionToolCall, Tool } from '@oxide/compat/resources/responses/responses';
import { describe, expect, it } from 'vitest';

const format = { type: 'json_schema' as const, json_schema: { name: 'city', schema: {} } };
const lookup = (strict: boolean): ChatCompletionTool => ({
  type: 'function',
  function: { name: 'lookup', strict },
});
const messages = [{ role: 'user' as const, content: 'Where?' }];

function completion(finish_reason: ChatCompletion.Choice['finish_reason'] = 'stop'): ChatCompletion {
  const call = {
    id: 'call_1',
    type: 'function' as const,
    function: { name: 'lookup', arguments: '{"b":2}' },
  };
  const message = { role: 'assistant' as const, content: '{"a":1}', refusal: null, tool_calls: [call] };
  const choices = [{ index: 0, finish_reason, logprobs: null, message }];
  return { id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'gpt-5.4', choices };
}

describe('chat completions', () => {
  const params = { model: 'gpt-5.4', messages, response_format: format, tools: [lookup(true)] };

  it('are parsed by the format and the tools of their parameters', () => {
    const [choice] = parser.parseChatCompletion(completion(), params).choices;
    expect(choice?.message.parsed).toEqual({ a: 1 });
    expect(choice?.message.tool_calls?.[0]).toMatchObject({ function: { parsed_arguments: { b: 2 } } });
    expect(() => parser.parseChatCompletion(completion('length'), params)).toThrow('length');
  });

  it('are left alone where nothing asks for parsing, cut ones too', () => {
    for (const asked of [null, { model: 'gpt-5.4', messages, tools: [lookup(false)] }]) {
      const [choice] = parser.maybeParseChatCompletion(completion('length'), asked).choices;
      expect(choice?.message.parsed).toBeNull();
    }
    expect(() => parser.maybeParseChatCompletion(completion('length'), params)).toThrow('length');
  });

  it('tell whether anything is parsed, and which calls', () => {
    expect(parser.hasAutoParseableInput(params)).toBe(true);
    expect(parser.hasAutoParseableInput({ ...params, response_format: { type: 'text' } })).toBe(true);
    expect(parser.hasAutoParseableInput({ tools: [lookup(false)] })).toBe(false);
    const called = (name: string) =>
      parser.shouldParseToolCall(params, { type: 'function', function: { name } });
    expect([called('lookup'), called('other')]).toEqual([true, false]);
    expect(parser.shouldParseToolCall(params, { type: 'custom' })).toBe(false);
    expect(parser.shouldParseToolCall(null, { type: 'function' })).toBe(false);
  });

  it('take only tools and calls that can be parsed', () => {
    expect(() => parser.validateInputTools([lookup(false)])).toThrow('strict');
    parser.validateInputTools([lookup(true), { type: 'custom', custom: { name: 'x' } }]);
    const custom = { id: 'call_2', type: 'custom' as const, custom: { name: 'x', input: '' } };
    expect(() => parser.assertToolCallsAreChatCompletionFunctionToolCalls([custom])).toThrow('custom');
    parser.assertToolCallsAreChatCompletionFunctionToolCalls(completion().choices[0]?.message.tool_calls);
    expect(parser.isChatCompletionFunctionTool(lookup(false))).toBe(true);
    expect(parser.isChatCompletionFunctionTool({ type: 'custom', custom: { name: 'x' } })).toBe(false);
    expect(parser.isChatCompletionFunctionTool(undefined)).toBe(false);
  });
});

describe('responses', () => {
  const call = { type: 'function_call', call_id: 'c', name: 'lookup', arguments: '{"b":2}' };
  const text = { type: 'output_text', text: '{"a":1}', annotations: [] };
  const output = [{ type: 'message', id: 'm', role: 'assistant', content: [text] }, call];
  const response = { id: 'resp_1', object: 'response', status: 'completed', output } as unknown as Response;
  const tool: Tool = { type: 'function', name: 'lookup', strict: true, parameters: {} };
  const textFormat = { type: 'json_schema' as const, name: 'city', schema: {} };
  const params = { model: 'gpt-5.4', input: 'Where?', text: { format: textFormat }, tools: [tool] };

  it('are parsed by the format and the tools of their parameters', () => {
    const parsed = responses.parseResponse(response, params);
    expect(parsed.output_parsed).toEqual({ a: 1 });
    expect(parsed.output[1]).toMatchObject({ parsed_arguments: { b: 2 } });
    expect(responses.parseResponse(response, params, null).output_parsed).toBeNull();
    expect(responses.maybeParseResponse(response, params).output_parsed).toEqual({ a: 1 });
    const plain = responses.maybeParseResponse(response, null);
    expect(plain.output_parsed).toBeNull();
    expect(plain.output[1]).toMatchObject({ parsed_arguments: null });
    expect(plain.output_text).toBe('{"a":1}');
  });

  it('tell whether anything is parsed, and which calls', () => {
    expect(responses.hasAutoParseableInput(params)).toBe(true);
    expect(responses.hasAutoParseableInput(params, null)).toBe(true);
    expect(responses.hasAutoParseableInput({ model: 'gpt-5.4', input: '' })).toBe(false);
    const namespace = { type: 'namespace', name: 'n', description: '', tools: [tool] } as Tool;
    expect(responses.hasAutoParseableInput({ tools: [namespace] })).toBe(true);
    const called = (name: string) =>
      responses.shouldParseToolCall(params, { ...call, name } as ResponseFunctionToolCall);
    expect([called('lookup'), called('other')]).toEqual([true, false]);
    expect(responses.shouldParseToolCall(null, call as ResponseFunctionToolCall)).toBe(false);
  });

  it('take the format of the request that was sent, and `parseAs` over it', () => {
    const asked = responses.resolveResponseParseOptions(params, { timeout: 7 });
    expect(asked.requestOptions).toEqual({ timeout: 7 });
    expect(asked.getTextFormat({ body: params })).toBe(textFormat);
    expect(asked.getTextFormat({ body: {} })).toBeNull();
    const parseAs = { ...textFormat, name: 'other' };
    const other = responses.resolveResponseParseOptions(params, { parseAs, timeout: 7 });
    expect(other.requestOptions).toEqual({ timeout: 7 });
    expect(other.getTextFormat({ body: params })).toBe(parseAs);
    expect(responses.resolveResponseParseOptions(params, { parseAs: null }).getTextFormat({})).toBeNull();
    const plain = { type: 'configuration_update' as const, text: { format: { type: 'text' as const } } };
    expect(() => responses.resolveResponseParseOptions({ input: [plain as never] }, { parseAs })).toThrow(
      'parseAs',
    );
  });

  it('take only strict functions as tools of chats, and join their text in place', () => {
    expect(() => responses.validateInputTools([lookup(false)])).toThrow('strict');
    expect(() => responses.validateInputTools([{ type: 'custom', custom: { name: 'x' } }])).toThrow('custom');
    const copy = { ...response };
    responses.addOutputText(copy);
    expect(copy.output_text).toBe('{"a":1}');
  });
});

it('knows functions that parse their arguments', () => {
  expect(isRunnableFunctionWithParse({ function: () => {}, parse: JSON.parse })).toBe(true);
  expect(isRunnableFunctionWithParse({ function: () => {} })).toBe(false);
});
