import { OpenAIError } from '@oxide/core';
import { makeParseableResponseTool, makeParseableTextFormat } from '@oxide/core/internal';
import { expect, it } from 'vitest';
import { call, completed, created, message, numbered, response } from './support/scripted-events.ts';
import { useScriptedResponses } from './support/scripted-responses.ts';

const at = useScriptedResponses();

const schema = {
  type: 'object',
  properties: { n: { type: 'number' } },
  required: ['n'],
  additionalProperties: false,
};
const plain = { type: 'json_schema', name: 'count', strict: true, schema } as const;
const doubled = makeParseableTextFormat(plain, (text) => ({ twice: JSON.parse(text).n * 2 }));
const params = { model: 'gpt-5.4', input: 'Count' };

/** Both ways to a parsed response, which have to agree. */
const ways = [
  ['parse', (body: object, options?: object) => at.responses.parse(body, options)],
  ['stream', (body: object, options?: object) => at.responses.stream(body, options).finalResponse()],
] as const;

function reply(output: unknown, fields: object = {}): void {
  const type = `response.${(fields as { status?: string }).status ?? 'completed'}`;
  const last = { ...completed(output, fields), type };
  at.server.reply({
    respond: ({ body }) =>
      (body as { stream?: boolean }).stream
        ? { events: numbered([created(), last]) }
        : { body: response({ status: 'completed', output, ...fields }) },
  });
}

it.each(ways)('%s: parses each text by the format, which is sent without its parser', async (_, ask) => {
  reply([message('a', ['{"n":2}', '{"n":3}'])]);
  const parsed = await ask({ ...params, text: { format: doubled } });
  expect(parsed).toMatchObject({
    output_parsed: { twice: 4 },
    output_text: '{"n":2}{"n":3}',
    output: [{ content: [{ parsed: { twice: 4 } }, { parsed: { twice: 6 } }] }],
  });
  expect(at.server.requests.at(-1)!.body).toMatchObject({ text: { format: plain } });
  expect(Object.keys((at.server.requests.at(-1)!.body as { text: { format: object } }).text.format)).toEqual(
    Object.keys(plain),
  );
});

it.each(ways)('%s: reads a plain JSON schema as JSON, and nothing without a format', async (_, ask) => {
  reply([message('a', ['{"n":2}'])]);
  expect((await ask({ ...params, text: { format: plain } })).output_parsed).toEqual({ n: 2 });
  reply([message('a', ['{"n":2}'])]);
  expect(await ask(params)).toMatchObject({ output_parsed: null, output: [{ content: [{ parsed: null }] }] });
});

it.each(ways)('%s: gives null for a refusal', async (_, ask) => {
  const refusal = { type: 'refusal', refusal: 'No' };
  reply([message('a', [], { content: [refusal] })]);
  const parsed = await ask({ ...params, text: { format: doubled } });
  expect(parsed).toMatchObject({ output_parsed: null, output_text: '', output: [{ content: [refusal] }] });
});

it.each(ways)('%s: passes over commentary, and takes the first text that is parsed', async (_, ask) => {
  reply([
    message('a', ['Let me see'], { phase: 'commentary' }),
    message('b', ['{"n":1}'], { phase: 'final_answer' }),
  ]);
  const parsed = await ask({ ...params, text: { format: doubled } });
  expect(parsed.output_parsed).toEqual({ twice: 2 });
  expect(parsed.output[0]).toMatchObject({ content: [{ parsed: null }] });
});

it.each(ways)('%s: leaves a response that is not complete unparsed', async (_, ask) => {
  reply([message('a', ['{"n":']), call('c', { arguments: '{"n' })], { status: 'incomplete' });
  const tools = [{ type: 'function', name: 'lookup', strict: true, parameters: schema }];
  const parsed = await ask({ ...params, tools, text: { format: doubled } });
  expect(parsed).toMatchObject({
    output_parsed: null,
    output: [{ content: [{ parsed: null }] }, { parsed_arguments: null }],
  });
});

it.each(ways)('%s: parses the arguments of strict tools and of those that bring a parser', async (_, ask) => {
  const lookup = { type: 'function', name: 'lookup', strict: true, parameters: schema } as const;
  const own = makeParseableResponseTool(
    { ...lookup, name: 'own' },
    { parser: (text) => text.length, callback: undefined },
  );
  const tools = [
    own,
    { ...lookup, name: 'loose', strict: false },
    { ...lookup, name: 'later', defer_loading: true },
    { type: 'namespace', name: 'maps', description: '', tools: [{ ...lookup, name: 'own' }] },
    { type: 'namespace', name: 'loose', description: '', tools: [] },
    lookup,
  ];
  const args = '{"n":1}';
  reply([
    call('1', { arguments: args }),
    call('2', { arguments: args, name: 'own' }),
    call('3', { arguments: args, name: 'loose' }),
    call('4', { arguments: args, name: 'own', namespace: 'maps' }),
    call('5', { arguments: args, name: 'later', namespace: 'later' }),
    call('6', { arguments: args, name: 'loose', namespace: 'loose' }),
    call('7', { arguments: args, name: 'unknown' }),
    call('8', { arguments: args, name: 'lookup', namespace: 'unknown' }),
  ]);
  const { output } = await ask({ ...params, tools });
  const n = { n: 1 };
  expect(output.map((item) => (item as { parsed_arguments?: unknown }).parsed_arguments)).toEqual([
    n,
    7,
    null,
    n,
    n,
    null,
    null,
    null,
  ]);
});

it.each(ways)('%s: takes `parseAs` for the format, and does not send it', async (_, ask) => {
  reply([message('a', ['{"n":2}'])]);
  expect((await ask(params, { parseAs: doubled })).output_parsed).toEqual({ twice: 4 });
  expect(at.server.requests.at(-1)!.body).not.toHaveProperty('text');
  reply([message('a', ['no JSON'])]);
  expect((await ask({ ...params, text: { format: doubled } }, { parseAs: null })).output_parsed).toBeNull();
});

it.each(ways)(
  '%s: follows the format that the input sets last, and what `extraBody` says',
  async (_, ask) => {
    const update = (format: object) => ({ type: 'configuration_update', text: { format } });
    const input = [update(plain), update(doubled), { type: 'configuration_update', reasoning: {} }];
    reply([message('a', ['{"n":2}'])]);
    expect((await ask({ ...params, input, text: { format: plain } })).output_parsed).toEqual({ twice: 4 });
    reply([message('a', ['{"n":2}'])]);
    expect((await ask(params, { extraBody: { text: { format: doubled } } })).output_parsed).toEqual({
      twice: 4,
    });
    const back = { ...params, input: [update({ type: 'text' })] };
    const sent = at.server.requests.length;
    expect(() => ask(back, { parseAs: doubled })).toThrow(OpenAIError);
    expect(at.server.requests).toHaveLength(sent);
  },
);

it('fails with what the schema threw, the response beside it when it was streamed', async () => {
  const failure = new RangeError('does not fit');
  const format = makeParseableTextFormat(plain, () => {
    throw failure;
  });
  reply([message('a', ['{}'])]);
  await expect(at.responses.parse({ ...params, text: { format } })).rejects.toBe(failure);
  reply([message('a', ['{}'])]);
  const error = await at.responses
    .stream({ ...params, text: { format } })
    .finalResponse()
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).toMatchObject({ cause: failure, snapshot: { output_text: '{}' } });
});

it('tells that JSON is invalid without repeating it', async () => {
  reply([message('a', ['secret of a user'])]);
  const error = await at.responses
    .parse({ ...params, text: { format: plain } })
    .catch((thrown: unknown) => thrown as Error);
  expect(error).toBeInstanceOf(SyntaxError);
  expect(String(error)).not.toContain('secret');
});

it('parses a reply without output, as servers that resemble the API send it', async () => {
  at.server.reply({ body: { id: 'resp_1', object: 'response' } });
  expect(await at.responses.parse(params)).toMatchObject({
    id: 'resp_1',
    output: [],
    output_text: '',
    output_parsed: null,
  });
});

it('gives the id of the request and the web response', async () => {
  const { data, request_id } = await at.responses.parse(params).withResponse();
  expect(data._request_id).toBe(request_id);
  expect(request_id).toMatch(/^req_/);
});

it('refuses to stream', () => {
  expect(() => at.responses.parse({ ...params, stream: true })).toThrow('stream()');
});
