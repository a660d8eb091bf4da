import { z } from 'zod';
import type { Scenario, Sdk } from '../scenario.ts';
import { json } from '../server/reply.ts';
import {
  completed,
  created,
  eventsOf,
  message,
  RESPONSE_EVENTS,
  response,
  textPart,
  wholeText,
} from './response-events.ts';
import { settleAll } from './settle.ts';
import { watchToEnd } from './watch-events.ts';

const area = 'response parse';
const Answer = z.object({ answer: z.string(), sure: z.boolean() });
const whole = '{"answer":"forty","sure":true}';
const done = (...content: object[]) =>
  response({ status: 'completed', output: [message(content, 'completed')] });
const called = (args: string, more: object = {}) =>
  response({
    status: 'completed',
    output: [{ type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'f', arguments: args, ...more }],
  });

type Params = object | ((sdk: Sdk) => Promise<object>);
const zodFormat = async ({ load }: Sdk): Promise<object> => ({
  text: { format: (await load('helpers/zod')).zodTextFormat(Answer, 'answer') },
});
const zodTool = async ({ load }: Sdk): Promise<object> => ({
  tools: [
    (await load('helpers/zod')).zodResponsesFunction({ name: 'f', parameters: z.object({ a: z.number() }) }),
  ],
});
const plainFormat = { text: { format: { type: 'json_schema', name: 'a', schema: { type: 'object' } } } };
const strictTool = (strict: boolean) => ({
  tools: [{ type: 'function', name: 'f', parameters: { type: 'object' }, strict }],
});

const parsed = (name: string, params: Params, reply: unknown, options?: object): Scenario => ({
  area,
  name: `parse a response: ${name}`,
  server: () => json(reply),
  run: async (sdk, { client }) => {
    const given = typeof params === 'function' ? await params(sdk) : params;
    const value = await client().responses.parse({ model: 'm', input: 'Hi', ...given }, options);
    return { value, parsed: value.output_parsed, text: value.output_text };
  },
});
const streamed = (name: string, params: Params, ...events: Record<string, unknown>[]): Scenario => ({
  area,
  name: `parse a streamed response: ${name}`,
  server: () => eventsOf(...events),
  run: async (sdk, { client }) => {
    const given = typeof params === 'function' ? await params(sdk) : params;
    const stream = client().responses.stream({ model: 'm', input: 'Hi', ...given });
    return watchToEnd(
      stream,
      RESPONSE_EVENTS.filter((name) => name !== 'event'),
      () => stream.finalResponse(),
    );
  },
});

export const responseParseScenarios: Scenario[] = [
  parsed('a schema of zod', zodFormat, done(textPart(whole))),
  parsed('a plain schema', plainFormat, done(textPart('{"a":[1]}'))),
  parsed('no format', {}, done(textPart('{"a":1}'))),
  parsed(
    'a JSON object without a schema',
    { text: { format: { type: 'json_object' } } },
    done(textPart('{"a":1}')),
  ),
  parsed('a refusal', zodFormat, done({ type: 'refusal', refusal: 'No' })),
  parsed('a refusal without a format', {}, done({ type: 'refusal', refusal: 'No' })),
  parsed('two texts', zodFormat, done(textPart(whole), textPart(whole.replace('forty', 'two')))),
  parsed('no output', zodFormat, response({ status: 'completed', output: [] })),
  parsed(
    'a response that is incomplete',
    zodFormat,
    response({
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      output: [message([textPart('{"a')], 'incomplete')],
    }),
  ),
  parsed(
    'a response that failed',
    zodFormat,
    response({ status: 'failed', error: { code: 'c', message: 'Broke' }, output: [] }),
  ),
  parsed(
    'a response without a status',
    zodFormat,
    response({ status: undefined, output: [message([textPart(whole)])] }),
  ),
  parsed('a queued response', zodFormat, response({ status: 'queued' })),
  parsed('JSON that does not fit the schema', zodFormat, done(textPart('{"answer":5}'))),
  parsed('text that is no JSON', zodFormat, done(textPart('Sorry'))),
  parsed('text that is no JSON, with a plain schema', plainFormat, done(textPart('Sorry'))),
  parsed('text that is empty', plainFormat, done(textPart(''))),
  parsed(
    'commentary and an answer',
    zodFormat,
    response({
      status: 'completed',
      output: [
        { ...message([textPart('Let me see')]), phase: 'commentary' },
        { ...message([textPart(whole)]), id: 'msg_2', phase: 'final_answer' },
      ],
    }),
  ),
  parsed('a tool of zod', zodTool, called('{"a":1}')),
  parsed('a tool of zod and arguments that do not fit', zodTool, called('{"a":"x"}')),
  parsed('a strict tool', strictTool(true), called('{"a":1}')),
  parsed('a strict tool and arguments that are no JSON', strictTool(true), called('{"a"')),
  parsed('a tool that is not strict', strictTool(false), called('{"a"')),
  parsed('a call of a tool that was not given', strictTool(true), called('{"a":1}', { name: 'g' })),
  parsed(
    'a tool in a namespace',
    {
      tools: [
        {
          type: 'namespace',
          name: 'n',
          tools: [{ type: 'function', name: 'f', parameters: {}, strict: true }],
        },
      ],
    },
    called('{"a":1}', { namespace: 'n' }),
  ),
  parsed('a call in a namespace that was not given', strictTool(true), called('{"a":1}', { namespace: 'n' })),
  parsed(
    'reasoning and searches between',
    zodFormat,
    response({
      status: 'completed',
      output: [
        { type: 'reasoning', id: 'rs_1', summary: [] },
        { type: 'web_search_call', id: 'ws_1', status: 'completed' },
        message([textPart(whole)]),
      ],
    }),
  ),
  parsed('parseAs', {}, done(textPart('{"a":1}')), {
    parseAs: { type: 'json_schema', name: 'x', schema: {} },
  }),
  parsed('parseAs that is null', plainFormat, done(textPart('{"a":1}')), { parseAs: null }),
  parsed(
    'parseAs and an input that sets plain text',
    { input: [{ type: 'configuration_update', text: { format: { type: 'text' } } }] },
    done(textPart('{"a":1}')),
    { parseAs: { type: 'json_schema', name: 'x', schema: {} } },
  ),
  parsed(
    'a format that the input sets',
    {
      input: [
        { type: 'configuration_update', text: { format: { type: 'json_schema', name: 'x', schema: {} } } },
      ],
    },
    done(textPart('{"a":1}')),
  ),
  parsed('output_text that is there already', {}, { ...done(textPart('a')), output_text: 'given' }),
  parsed('no output at all', zodFormat, { id: 'resp_1', object: 'response', status: 'completed' }),
  parsed(
    'an output that is null',
    {},
    { id: 'resp_1', object: 'response', status: 'completed', output: null },
  ),
  {
    area,
    name: 'parse a response: a stream is asked for',
    server: () => eventsOf(created()),
    run: (_, { client }) =>
      settleAll(() => client().responses.parse({ model: 'm', input: 'a', stream: true } as never)).then(
        (outcomes) => outcomes.map((outcome) => Object.keys(outcome as object)),
      ),
  },
  {
    area,
    name: 'parse a response: withResponse',
    server: () => json(done(textPart('{"a":1}')), { headers: { 'x-request-id': 'req_1' } }),
    run: async (_, { client }) => {
      const { data, request_id } = await client()
        .responses.parse({ model: 'm', input: 'a', ...(plainFormat as object) })
        .withResponse();
      return { parsed: data.output_parsed, request_id };
    },
  },
  {
    area,
    name: 'parse a response: sent back as input',
    server: () => json(done(textPart('{"a":1}'))),
    run: async (_, { client }) => {
      const one = await client().responses.parse({ model: 'm', input: 'a', ...(plainFormat as object) });
      await client().responses.create({ model: 'm', input: one.output as never });
    },
  },
  streamed('a schema of zod', zodFormat, ...wholeText('{"answer":"for', 'ty","sure":true}')),
  streamed('JSON that does not fit the schema', zodFormat, ...wholeText('{"answer":5}')),
  streamed('text that is no JSON', plainFormat, ...wholeText('Sorry')),
  streamed('no format', {}, ...wholeText('{"a":1}')),
  streamed('a response that is incomplete', zodFormat, created(), {
    type: 'response.incomplete',
    response: response({ status: 'incomplete', output: [message([textPart('{"a')])] }),
  }),
  streamed('a tool of zod', zodTool, created(), completed(called('{"a":1}').output)),
  streamed(
    'a tool of zod and arguments that do not fit',
    zodTool,
    created(),
    completed(called('{"a":"x"}').output),
  ),
  streamed('a refusal', zodFormat, created(), completed([message([{ type: 'refusal', refusal: 'No' }])])),
];
