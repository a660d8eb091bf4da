import { ContentFilterFinishReasonError, LengthFinishReasonError, OpenAIError } from '@oxide/core';
import { makeParseableResponseFormat, makeParseableTool } from '@oxide/core/internal';
import { expect, it } from 'vitest';
import { call, completion, params, useScriptedChat } from './support/scripted-chat.ts';

const scripted = useScriptedChat();

const schema = { type: 'object', properties: { city: { type: 'string' } } };
const response_format = {
  type: 'json_schema' as const,
  json_schema: { name: 'place', schema, strict: true },
};
const strictTool = {
  type: 'function' as const,
  function: { name: 'look', parameters: schema, strict: true },
};

it('parses content by its schema, and keeps the id of the request', async () => {
  scripted.server.reply(completion({ content: '{"city":"Lisbon"}' }));
  const reply = await scripted.chat.completions.parse({ ...params, response_format });
  expect(reply.choices[0]?.message.parsed).toEqual({ city: 'Lisbon' });
  expect(reply._request_id).toMatch(/^req_/);
  expect(scripted.server.requests[0]?.body).toEqual({ ...params, response_format });
});

it('parses content by the parser of its format, whose error is told', async () => {
  const format = makeParseableResponseFormat(response_format, (text) => {
    const { city } = JSON.parse(text);
    if (city === 'Nowhere') throw new RangeError('no such city');
    return city.length as number;
  });
  scripted.server.reply(completion({ content: '{"city":"Lisbon"}' }));
  const reply = await scripted.chat.completions.parse({ ...params, response_format: format });
  expect(reply.choices[0]?.message.parsed).toBe(6);
  scripted.server.reply(completion({ content: '{"city":"Nowhere"}' }));
  await expect(scripted.chat.completions.parse({ ...params, response_format: format })).rejects.toThrow(
    'no such city',
  );
  expect(scripted.server.requests[0]?.body).toEqual({ ...params, response_format });
});

it('parses the arguments of strict tools and of tools with a parser, and leaves custom calls', async () => {
  const own = makeParseableTool(
    { type: 'function', function: { name: 'count', parameters: schema, strict: true } },
    { parser: (text) => text.length, callback: undefined },
  );
  const custom = { id: 'c', type: 'custom', custom: { name: 'write', input: 'free {' } };
  const tool_calls = [call('a', 'look', '{"city":"Rome"}'), call('b', 'count', '{}'), custom];
  scripted.server.reply(completion({ tool_calls }, 'tool_calls'));
  const tools = [strictTool, own, { type: 'custom' as const, custom: { name: 'write' } }];
  const { choices } = await scripted.chat.completions.parse({ ...params, tools, response_format });
  expect(choices[0]?.message).toMatchObject({
    parsed: null,
    tool_calls: [
      { function: { parsed_arguments: { city: 'Rome' } } },
      { function: { parsed_arguments: 2 } },
      custom,
    ],
  });
});

it('takes calls without a type for calls of functions, and refuses types that it does not know', async () => {
  const untyped = { id: 'a', function: { name: 'look', arguments: '{"city":"Rome"}' } };
  scripted.server.reply(completion({ tool_calls: [untyped] }, 'tool_calls'));
  const { choices } = await scripted.chat.completions.parse({ ...params, tools: [strictTool] });
  expect(choices[0]?.message.tool_calls).toMatchObject([
    { type: 'function', function: { parsed_arguments: { city: 'Rome' } } },
  ]);
  scripted.server.reply(completion({ tool_calls: [{ ...untyped, type: 'oracle' }] }, 'tool_calls'));
  await expect(scripted.chat.completions.parse({ ...params, tools: [strictTool] })).rejects.toThrow(
    /`oracle`/,
  );
});

it('refuses arguments that are no JSON', async () => {
  scripted.server.reply(completion({ tool_calls: [call('a', 'look', '{"city":')] }, 'tool_calls'));
  await expect(scripted.chat.completions.parse({ ...params, tools: [strictTool] })).rejects.toThrow(
    SyntaxError,
  );
});

it('gives a refusal unparsed, and empty content beside calls as none', async () => {
  scripted.server.reply(completion({ content: '', refusal: 'I will not' }));
  const refused = await scripted.chat.completions.parse({ ...params, response_format });
  expect(refused.choices[0]?.message).toMatchObject({ refusal: 'I will not', parsed: null });
  scripted.server.reply(completion({ content: '', tool_calls: [call('a', 'look', '{}')] }, 'tool_calls'));
  const called = await scripted.chat.completions.parse({ ...params, response_format, tools: [strictTool] });
  expect(called.choices[0]?.message.parsed).toBeNull();
});

it('says when the reply was cut off or withheld', async () => {
  scripted.server.reply(completion({ content: '{"ci' }, 'length'));
  await expect(scripted.chat.completions.parse({ ...params, response_format })).rejects.toThrow(
    LengthFinishReasonError,
  );
  scripted.server.reply(completion({ content: '' }, 'content_filter'));
  await expect(scripted.chat.completions.parse(params)).rejects.toThrow(ContentFilterFinishReasonError);
});

it('refuses tools that cannot be parsed, before anything is sent', () => {
  const loose = { type: 'function' as const, function: { name: 'loose', parameters: schema } };
  expect(() => scripted.chat.completions.parse({ ...params, tools: [loose] })).toThrow(
    /`loose` is not marked with `strict: true`/,
  );
  const unknown = { type: 'oracle' } as never;
  expect(() => scripted.chat.completions.parse({ ...params, tools: [unknown] })).toThrow(OpenAIError);
  expect(scripted.server.requests).toHaveLength(0);
});

it('refuses to stream, before anything is sent', () => {
  const streaming = { ...params, stream: true } as never;
  expect(() => scripted.chat.completions.parse(streaming)).toThrow(/use `stream\(\)`/);
  expect(scripted.server.requests).toHaveLength(0);
});
