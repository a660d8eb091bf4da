import { z } from 'zod';
import type { Scenario, Sdk } from '../scenario.ts';
import { json, sse } from '../server/reply.ts';
import { COMPLETION } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'chat parse';
const Answer = z.object({ answer: z.string(), sure: z.boolean() });

/** A completion whose one message has these members. */
export const replying = (message: object, choice: object = {}): object => ({
  ...COMPLETION,
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: null, refusal: null, ...message },
      logprobs: null,
      finish_reason: 'stop',
      ...choice,
    },
  ],
});
export const calling = (...calls: (readonly [name: string, args: string])[]): object =>
  replying(
    {
      tool_calls: calls.map(([name, args], index) => ({
        id: `call_${index + 1}`,
        type: 'function',
        function: { name, arguments: args },
      })),
    },
    { finish_reason: 'tool_calls' },
  );

const plainFormat = {
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'a', schema: { type: 'object' }, strict: true },
  },
};
const zodFormat = async ({ load }: Sdk): Promise<object> => ({
  response_format: (await load('helpers/zod')).zodResponseFormat(Answer, 'answer'),
});
const zodTool = async ({ load }: Sdk): Promise<object> => ({
  tools: [(await load('helpers/zod')).zodFunction({ name: 'f', parameters: z.object({ a: z.number() }) })],
});
const strictTool = (strict?: boolean): object => ({
  tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' }, strict } }],
});

type Params = object | ((sdk: Sdk) => Promise<object>);

const parsed = (name: string, params: Params, reply: object): Scenario => ({
  area,
  name: `parse: ${name}`,
  server: () => json(reply),
  run: async (sdk, { client }) => {
    const given = typeof params === 'function' ? await params(sdk) : params;
    return client().chat.completions.parse({ model: 'm', messages: [], ...given });
  },
});

export const chatParseScenarios: Scenario[] = [
  parsed('a schema of zod', zodFormat, replying({ content: '{"answer":"forty","sure":true}' })),
  parsed('a plain schema', plainFormat, replying({ content: '{"a":[1,{"b":null}]}' })),
  parsed('no format', {}, replying({ content: '{"a":1}' })),
  parsed(
    'a JSON object without a schema',
    { response_format: { type: 'json_object' } },
    replying({ content: '{"a":1}' }),
  ),
  parsed('plain text', { response_format: { type: 'text' } }, replying({ content: 'a' })),
  parsed('a refusal', zodFormat, replying({ refusal: 'I can not' })),
  parsed('a refusal with content', zodFormat, replying({ refusal: 'I can not', content: '{"a"' })),
  parsed('a length stop', zodFormat, replying({ content: '{"answer":' }, { finish_reason: 'length' })),
  parsed('a length stop without a format', {}, replying({ content: 'abc' }, { finish_reason: 'length' })),
  parsed(
    'a content filter',
    zodFormat,
    replying({ content: '{"answer":' }, { finish_reason: 'content_filter' }),
  ),
  parsed('JSON that does not fit the schema', zodFormat, replying({ content: '{"answer":5,"sure":true}' })),
  parsed('content that is no JSON', zodFormat, replying({ content: 'Sorry' })),
  parsed('content that is no JSON, with a plain schema', plainFormat, replying({ content: 'Sorry' })),
  parsed('content that is null', zodFormat, replying({ content: null })),
  parsed('content that is empty', plainFormat, replying({ content: '' })),
  parsed('content that is a list', plainFormat, replying({ content: [{ type: 'text', text: '{}' }] })),
  parsed('__proto__ in the JSON', plainFormat, replying({ content: '{"__proto__":{"x":1},"a":1}' })),
  parsed(
    'members that are too many',
    zodFormat,
    replying({ content: '{"answer":"a","sure":true,"more":1}' }),
  ),
  parsed('a tool of zod', zodTool, calling(['f', '{"a":1}'])),
  parsed('a tool of zod and arguments that do not fit', zodTool, calling(['f', '{"a":"x"}'])),
  parsed('a strict tool', strictTool(true), calling(['f', '{"a":1}'])),
  parsed('a strict tool and arguments that are no JSON', strictTool(true), calling(['f', '{"a"'])),
  parsed(
    'a strict tool and a length stop',
    strictTool(true),
    replying({ content: 'a' }, { finish_reason: 'length' }),
  ),
  parsed('a call of a tool that was not given', strictTool(true), calling(['g', '{"a":1}'])),
  parsed(
    'a call of a custom tool',
    zodTool,
    replying({ tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'x', input: 'y' } }] }),
  ),
  parsed('tool calls that are empty', zodTool, replying({ content: 'a', tool_calls: [] })),
  parsed('a tool that is not strict', strictTool(), calling(['f', '{}'])),
  parsed(
    'a tool that is not of a function',
    { tools: [{ type: 'custom', custom: { name: 'x' } }] },
    calling(['f', '{}']),
  ),
  parsed('several choices', zodFormat, {
    ...COMPLETION,
    choices: ['a', 'b'].map((answer, index) => ({
      index,
      finish_reason: 'stop',
      message: { role: 'assistant', content: JSON.stringify({ answer, sure: true }), refusal: null },
    })),
  }),
  parsed('no choices', zodFormat, { ...COMPLETION, choices: [] }),
  parsed('choices that are missing', zodFormat, { id: 'c', object: 'chat.completion' }),
  parsed('a choice without a message', zodFormat, {
    ...COMPLETION,
    choices: [{ index: 0, finish_reason: 'stop' }],
  }),
  {
    area,
    name: 'parse: withResponse and asResponse',
    server: () =>
      json(replying({ content: '{"answer":"a","sure":true}' }), { headers: { 'x-request-id': 'req_1' } }),
    run: async (sdk, { client }) => {
      const params = { model: 'm', messages: [], ...(await zodFormat(sdk)) };
      const { data, response, request_id } = await client().chat.completions.parse(params).withResponse();
      const raw = await client().chat.completions.parse(params).asResponse();
      return {
        data,
        status: response.status,
        request_id,
        hidden: (data as { _request_id?: string })._request_id,
        raw: raw.status,
      };
    },
  },
  {
    area,
    name: 'parse: a stream is asked for',
    server: () => sse({ id: 'c', choices: [] }, '[DONE]'),
    run: (_, { client }) =>
      settleAll(() => client().chat.completions.parse({ model: 'm', messages: [], stream: true } as never)),
  },
  {
    area,
    name: 'parse: the request that is sent',
    server: () => json(replying({ content: '{"answer":"a","sure":true}' })),
    run: async (sdk, { client }) => {
      await client().chat.completions.parse(
        { model: 'm', messages: [], ...(await zodFormat(sdk)), ...(await zodTool(sdk)) },
        { headers: { 'x-a': '1' }, query: { q: '1' } },
      );
    },
  },
  {
    area,
    name: 'parse: a parsed message is sent back',
    server: () => json(replying({ content: '{"answer":"a","sure":true}' })),
    run: async (sdk, { client }) => {
      const format = await zodFormat(sdk);
      const one = await client().chat.completions.parse({ model: 'm', messages: [], ...format });
      const message = one.choices[0]?.message;
      await client().chat.completions.create({ model: 'm', messages: [message as never] });
    },
  },
];
