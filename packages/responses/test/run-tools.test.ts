import type { ResponseRunnerParams, ResponseStreamEvent } from '@oxide/responses';
import { describe, expect, it } from 'vitest';
import {
  call,
  callEvents,
  completed,
  created,
  message,
  numbered,
  textEvents,
} from './support/scripted-events.ts';
import { params, tool, useToolServer } from './support/tool-server.ts';

const at = useToolServer();

describe('a run', () => {
  it('runs what the model calls, tells it the results, and ends with its answer', async () => {
    at.calls(['lookup', { key: 1 }], ['lookup', { key: 2 }]);
    at.calls(['lookup', { key: 3 }]);
    const run = at.responses.runTools({ ...params, tools: [tool('lookup', (key) => ({ value: key * 10 }))] });
    const told: string[] = [];
    run.on('toolCall', (each) => told.push(`call ${each.name} ${JSON.stringify(each.arguments)}`));
    run.on('toolResult', ({ output }) => told.push(`result ${output}`));
    run.on('step', ({ step, results }) => told.push(`step ${step}: ${results.length}`));
    const final = await run.finalResponse();
    expect(final.output_text).toBe('The tool answered: {"value":30}');
    expect(told).toEqual([
      'call lookup {"key":1}',
      'call lookup {"key":2}',
      'result {"value":10}',
      'result {"value":20}',
      'step 1: 2',
      'call lookup {"key":3}',
      'result {"value":30}',
      'step 2: 1',
      'step 3: 0',
    ]);
    const [first, second, third] = at.bodies;
    const all = run.allResponses();
    expect(all).toHaveLength(3);
    expect(first).toEqual({
      ...params,
      stream: true,
      tools: [{ type: 'function', name: 'lookup', strict: true, parameters: { type: 'object' } }],
    });
    const idsOf = (index: number) => all[index]!.output.map((item) => 'call_id' in item && item.call_id);
    expect(second).toEqual({
      ...first,
      previous_response_id: all[0]!.id,
      input: [
        { type: 'function_call_output', call_id: idsOf(0)[0], output: '{"value":10}' },
        { type: 'function_call_output', call_id: idsOf(0)[1], output: '{"value":20}' },
      ],
    });
    expect(third).toMatchObject({
      previous_response_id: all[1]!.id,
      input: [{ call_id: idsOf(1)[0], output: '{"value":30}' }],
    });
  });

  it('sums what all steps used', async () => {
    at.calls(['lookup', { key: 1 }]);
    const run = at.responses.runTools({ ...params, tools: [tool('lookup', () => 'x')] });
    const usage = await run.totalUsage();
    const [first, second] = run.allResponses();
    expect(usage.total_tokens).toBe(first!.usage!.total_tokens + second!.usage!.total_tokens);
    expect(usage.input_tokens_details).toEqual({ cached_tokens: 0, cache_write_tokens: 0 });
    expect(usage).toEqual(run.usage);
  });

  it('gives the events of every step to its listeners and readers', async () => {
    at.calls(['lookup', { key: 1 }]);
    at.server.fault({ text: 'Iron rain' });
    const run = at.responses.runTools({ ...params, tools: [tool('lookup', () => 'x')] });
    const texts: string[] = [];
    run.on('response.output_text.delta', ({ delta }) => texts.push(delta));
    const types: string[] = [];
    for await (const { type } of run) types.push(type);
    expect(texts).toEqual(['Iron', ' rain']);
    expect(types.filter((type) => type === 'response.created' || type === 'response.completed')).toEqual([
      'response.created',
      'response.completed',
      'response.created',
      'response.completed',
    ]);
  });

  it('parses the last response', async () => {
    at.calls(['lookup', { key: 1 }]);
    at.server.fault({ text: '{"n":1}' });
    const text = { format: { type: 'json_schema', name: 'n', schema: {} } } as const;
    const run = at.responses.runTools({ ...params, text, tools: [tool('lookup', () => 'x')] });
    expect((await run.finalResponse()).output_parsed).toEqual({ n: 1 });
  });

  it('runs plain functions, custom tools and tools in namespaces, and leaves the rest to the API', async () => {
    at.server.fault({
      calls: [
        { name: 'plain', arguments: { key: 1 } },
        { name: 'parsed', arguments: { key: 2 } },
        { name: 'code', custom: true, arguments: 'ls' },
        { name: 'lookup', namespace: 'crm', arguments: { key: 3 } },
      ],
    });
    const base = { type: 'function', parameters: null, strict: false } as const;
    const run = at.responses.runTools({
      ...params,
      tools: [
        {
          type: 'function',
          name: 'plain',
          parameters: null,
          strict: false,
          function: (args) => args,
          effect: 'pure',
        },
        {
          type: 'function',
          name: 'parsed',
          parameters: null,
          strict: false,
          parse: (text): number => JSON.parse(text).key,
          function: (key) => `key ${key}`,
        },
        { type: 'custom', name: 'code', function: (input) => [{ type: 'input_text', text: input }] },
        { type: 'namespace', name: 'crm', description: 'x', tools: [tool('lookup', (key) => [key])] },
        { type: 'web_search' },
      ],
    });
    await run.done();
    const [first, second] = at.bodies;
    expect(first!.tools).toEqual([
      { ...base, name: 'plain' },
      { ...base, name: 'parsed' },
      { type: 'custom', name: 'code' },
      {
        type: 'namespace',
        name: 'crm',
        description: 'x',
        tools: [{ type: 'function', name: 'lookup', strict: true, parameters: { type: 'object' } }],
      },
      { type: 'web_search' },
    ]);
    expect(second!.input).toMatchObject([
      { type: 'function_call_output', output: '{"key":1}' },
      { type: 'function_call_output', output: 'key 2' },
      { type: 'custom_tool_call_output', output: [{ type: 'input_text', text: 'ls' }] },
      { type: 'function_call_output', output: '[3]' },
    ]);
  });

  it('relaxes a choice that forces a call after the first step', async () => {
    const choices = [
      'required',
      { type: 'function', name: 'lookup' },
      { type: 'allowed_tools', mode: 'required', tools: [{ type: 'function', name: 'lookup' }] },
      'none',
    ] satisfies ResponseRunnerParams['tool_choice'][];
    const sent: unknown[] = [];
    for (const tool_choice of choices) {
      at.server.reset();
      at.calls(['lookup', { key: 1 }]);
      await at.responses.runTools({ ...params, tool_choice, tools: [tool('lookup', () => 'x')] }).done();
      expect(at.bodies[0]!.tool_choice).toEqual(tool_choice);
      sent.push(at.bodies[1]!.tool_choice);
    }
    expect(sent).toEqual(['auto', 'auto', { ...(choices[2] as object), mode: 'auto' }, 'none']);
  });

  it('sends a key of its own with each request', async () => {
    at.calls(['lookup', { key: 1 }]);
    const run = at.responses.runTools(
      { ...params, tools: [tool('lookup', () => 'x')] },
      { idempotencyKey: 'key' },
    );
    await run.done();
    expect(at.server.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['key', 'key-2']);
  });
});

describe('the conversation', () => {
  const lookup = () => tool('lookup', (key) => key);

  it('is sent whole when the server is not to store it, with the encrypted reasoning', async () => {
    const reasoning = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'x', created_by: 'y' };
    const item = call('a', { arguments: '{"key":1}', status: 'completed' });
    at.server.reply({ events: numbered([created(), completed([reasoning, item])]) });
    const input = [{ role: 'user' as const, content: 'Look it up' }];
    const run = at.responses.runTools({ ...params, input, store: false, tools: [lookup()] });
    await run.finalResponse();
    const [first, second] = at.bodies;
    expect(first).toMatchObject({ input, store: false, include: ['reasoning.encrypted_content'] });
    const { created_by: _, ...told } = reasoning;
    const conversation = [
      ...input,
      told,
      item,
      { type: 'function_call_output', call_id: 'call_a', output: '1' },
    ];
    expect(second!.input).toEqual(conversation);
    expect(second).not.toHaveProperty('previous_response_id');
    expect(run.allItems().slice(0, 4)).toEqual(conversation);
    expect(run.allItems().at(-1)).toMatchObject({ type: 'message', role: 'assistant' });
    expect(Object.isFrozen(input[0])).toBe(false);
  });

  it('is sent whole when the option says so, and when the server gives no id', async () => {
    at.calls(['lookup', { key: 1 }]);
    await at.responses.runTools({ ...params, tools: [lookup()] }, { wholeContext: true }).done();
    expect(at.bodies[1]!.input).toMatchObject([{ role: 'user' }, { type: 'function_call' }, { output: '1' }]);
    expect(at.bodies[1]).not.toHaveProperty('include');
    at.server.reset();
    at.server.reply({
      events: [
        created({ id: undefined }),
        completed([call('a', { arguments: '{"key":1}' })], { id: undefined }),
      ],
    });
    await at.responses.runTools({ ...params, tools: [lookup()] }).done();
    expect(at.bodies[1]!.input).toHaveLength(3);
  });

  it('is sent whole after all when the server has lost the previous response', async () => {
    at.server.reply({
      events: numbered([created(), ...callEvents(0, 'a', ['{"key":1}']), completed(undefined)]),
    });
    const run = at.responses.runTools({ ...params, tools: [lookup()] });
    expect((await run.finalResponse()).output_text).toBe('The tool answered: 1');
    expect(at.server.requests.map(({ status }) => status)).toEqual([200, 400, 200]);
    expect(at.bodies[1]).toMatchObject({ previous_response_id: 'resp_1', input: [{ output: '1' }] });
    expect(at.bodies[2]!.input).toHaveLength(3);
    expect(at.bodies[2]).not.toHaveProperty('previous_response_id');
  });

  it('is left to the server when it is one of its own', async () => {
    at.calls(['lookup', { key: 1 }]);
    await at.responses.runTools({ ...params, conversation: 'conv_1', tools: [lookup()] }).done();
    expect(at.bodies[1]).not.toHaveProperty('previous_response_id');
    expect(at.bodies[1]).toMatchObject({ conversation: 'conv_1', input: [{ output: '1' }] });
  });
});

describe('hooks', () => {
  it('change a request before it is sent, and see each step', async () => {
    at.calls(['lookup', { key: 1 }]);
    const seen: unknown[] = [];
    const run = at.responses.runTools(
      { ...params, tools: [tool('lookup', (key) => key)] },
      {
        beforeStep: async ({ step, params: { input } }) => {
          seen.push(['before', step, typeof input === 'string' ? input : input?.length]);
          return step === 2 ? { model: 'gpt-5.4-mini', tool_choice: 'none' } : undefined;
        },
        afterStep: ({ step, response: { id }, results, usage }) => {
          seen.push([
            'after',
            step,
            id.length > 0,
            results.map(({ output }) => output),
            usage.total_tokens > 0,
          ]);
        },
      },
    );
    await run.done();
    expect(seen).toEqual([
      ['before', 1, 'Look it up'],
      ['after', 1, true, ['1'], true],
      ['before', 2, 1],
      ['after', 2, true, [], true],
    ]);
    expect(at.bodies[1]).toMatchObject({ model: 'gpt-5.4-mini', tool_choice: 'none' });
  });

  it('that throw fail the run', async () => {
    for (const hook of ['beforeStep', 'afterStep'] as const) {
      const fail = () => {
        throw new Error('by the hook');
      };
      const run = at.responses.runTools({ ...params, tools: [tool('lookup', () => 1)] }, { [hook]: fail });
      await expect(run.finalResponse()).rejects.toThrow('by the hook');
    }
  });
});

it('runs over something else than HTTP, and leaves a source that goes on after the response', async () => {
  const sent: Record<string, unknown>[] = [];
  let left = 0;
  const over = {
    async *stream(body: object) {
      sent.push(body as Record<string, unknown>);
      const events =
        sent.length === 1
          ? [created(), ...callEvents(0, 'a', ['{"key":1}']), completed(undefined)]
          : [created(), ...textEvents(0, 'msg_1', ['Iron']), completed([message('msg_1', ['Iron'])])];
      try {
        yield* numbered(events) as unknown as ResponseStreamEvent[];
        await new Promise(() => {});
      } finally {
        left += 1;
      }
    },
  };
  const run = at.responses.runTools({ ...params, tools: [tool('lookup', (key) => key)] }, { over });
  expect((await run.finalResponse()).output_text).toBe('Iron');
  expect(sent[1]).toMatchObject({ previous_response_id: 'resp_1', input: [{ output: '1' }] });
  expect(left).toBe(2);
  expect(at.server.requests).toHaveLength(0);
});
