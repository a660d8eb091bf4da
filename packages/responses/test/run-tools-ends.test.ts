import { APIUserAbortError, InvalidToolCallError, OpenAIError, ToolFailedError } from '@oxide/core';
import { makeParseableResponseTool } from '@oxide/core/internal';
import { StepLimitError } from '@oxide/responses';
import { describe, expect, it } from 'vitest';
import { added, call, completed, created, numbered } from './support/scripted-events.ts';
import { params, tool, useToolServer } from './support/tool-server.ts';

const at = useToolServer();

describe('what goes wrong', () => {
  it('in a call is told to the model, which may try again', async () => {
    at.calls(['lookup', { key: 'one' }], ['lookup', '{"key":'], ['missing', {}], ['__proto__', {}]);
    at.calls(['lookup', { key: 1 }]);
    const run = at.responses.runTools({ ...params, tools: [tool('lookup', (key) => key, 'pure')] });
    const errors: unknown[] = [];
    run.on('toolResult', ({ error }) => error && errors.push(error));
    expect((await run.finalResponse()).output_text).toBe('The tool answered: 1');
    expect(at.bodies[1]!.input).toMatchObject([
      { output: 'The arguments of "lookup" do not fit its parameters: `key` must be a number' },
      { output: 'The arguments of "lookup" are not valid JSON.' },
      { output: 'There is no tool "missing". There are: "lookup".' },
      { output: 'There is no tool "__proto__". There are: "lookup".' },
    ]);
    expect(errors).toHaveLength(4);
    expect(errors.every((error) => error instanceof InvalidToolCallError)).toBe(true);
  });

  it('in a tool is told to the model', async () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const tools = [
      tool('throws', () => {
        throw new Error('no such key');
      }),
      tool('rejects', () => Promise.reject('a text')),
      tool('circle', () => circle),
    ];
    at.calls(['throws', { key: 1 }], ['rejects', { key: 1 }], ['circle', { key: 1 }]);
    await at.responses.runTools({ ...params, tools }).done();
    expect(at.bodies[1]!.input).toMatchObject([
      { output: 'The tool "throws" failed: no such key' },
      { output: 'The tool "rejects" failed: a text' },
      { output: expect.stringContaining('The tool "circle" failed: Converting circular structure') },
    ]);
  });

  it('in a tool ends the run when that is asked for, and stops the others', async () => {
    let stopped: AbortSignal | undefined;
    const cause = new Error('no such key');
    const tools = [
      tool('waits', (_, { signal }) => {
        stopped = signal;
        return new Promise(() => {});
      }),
      tool('throws', () => {
        throw cause;
      }),
    ];
    at.calls(['waits', { key: 1 }], ['throws', { key: 1 }]);
    const run = at.responses.runTools({ ...params, tools }, { reportToolErrors: false });
    const error = await run.finalResponse().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ToolFailedError);
    expect(error).toMatchObject({ toolName: 'throws', cause });
    expect(stopped?.aborted).toBe(true);
    expect(at.bodies).toHaveLength(1);
  });

  it('with the number of steps ends the run before tools are run whose results nobody hears', async () => {
    const keys: number[] = [];
    at.calls(['lookup', { key: 1 }]);
    at.calls(['lookup', { key: 2 }]);
    const run = at.responses.runTools(
      { ...params, tools: [tool('lookup', (key) => keys.push(key), 'pure')] },
      { maxSteps: 2 },
    );
    const error = await run.finalResponse().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StepLimitError);
    expect(error).toMatchObject({ code: 'step_limit', snapshot: { id: run.allResponses()[1]!.id } });
    expect(keys).toEqual([1]);
    expect(run.usage.total_tokens).toBeGreaterThan(0);
  });

  it.each([
    ['cutAfterEvents', 'response_interrupted'],
    ['endAfterEvents', 'incomplete_stream'],
  ] as const)('with a stream that is cut (%s) fails with what had arrived', async (fault, code) => {
    at.server.reply({ events: numbered([created(), added(0, call('a')), created()]) });
    at.server.fault({ [fault]: 2 });
    const run = at.responses.runTools({ ...params, tools: [tool('lookup', () => 1)] });
    const error = await run.finalResponse().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ code, snapshot: { id: 'resp_1', output: [{ call_id: 'call_a' }] } });
  });

  it('with a stream of a conversation is not repaired by asking again', async () => {
    at.server.reply({ events: numbered([created()]) });
    const body = { ...params, conversation: 'conv_1', tools: [tool('lookup', () => 1)] };
    const run = at.responses.runTools(body, { maxRetries: 3 });
    await expect(run.finalResponse()).rejects.toMatchObject({ code: 'incomplete_stream' });
    expect(at.bodies).toHaveLength(1);
  });

  it('with an error event of the API fails the run', async () => {
    at.server.reply({
      events: numbered([created(), { type: 'error', code: 'server_error', message: 'Broken' }]),
    });
    const run = at.responses.runTools({ ...params, tools: [tool('lookup', () => 1)] });
    await expect(run.finalResponse()).rejects.toMatchObject({ code: 'server_error' });
  });

  it('in the options is told before anything is sent', () => {
    const lookup = tool('lookup', () => 1);
    const silent = makeParseableResponseTool<{ name: 'silent'; arguments: unknown }>(
      { type: 'function', name: 'silent', strict: true, parameters: {} },
      { parser: JSON.parse, callback: undefined },
    );
    const wire = { type: 'function', name: 'wire', strict: true, parameters: {} } as const;
    for (const [start, message] of [
      [
        () => at.responses.runTools({ ...params, tools: [silent] }),
        '`silent` given to `runTools` has no function',
      ],
      [
        () => at.responses.runTools({ ...params, tools: [wire as never] }),
        '`wire` given to `runTools` has no function',
      ],
      [
        () => at.responses.runTools({ ...params, tools: [{ type: 'custom', name: 'own' } as never] }),
        '`own` given to',
      ],
      [
        () => at.responses.runTools({ ...params, tools: [tool('a', () => 1, 'none' as never)] }),
        'The `effect` of',
      ],
      [() => at.responses.runTools({ ...params, tools: [lookup] }, { maxSteps: 0 }), '`maxSteps` must be'],
      [
        () => at.responses.runTools({ ...params, tools: [lookup] }, { toolConcurrency: 0.5 }),
        '`toolConcurrency`',
      ],
    ] as const) {
      expect(start).toThrow(OpenAIError);
      expect(start).toThrow(message);
    }
    expect(at.server.requests).toHaveLength(0);
  });
});

describe('stopping', () => {
  it.each(['beforeStep', 'afterStep'] as const)('in a %s that never comes to its end', async (hook) => {
    at.calls(['lookup', { key: 1 }]);
    const reached = Promise.withResolvers<void>();
    const controller = new AbortController();
    const run = at.responses.runTools(
      { ...params, tools: [tool('lookup', (key) => key)] },
      {
        signal: controller.signal,
        [hook]: () => {
          reached.resolve();
          return new Promise(() => {});
        },
      },
    );
    const ended = run.done().catch((thrown: unknown) => thrown);
    await reached.promise;
    controller.abort();
    expect(await ended).toBeInstanceOf(APIUserAbortError);
  });

  it.each(['abort', 'signal'] as const)(
    'a run by its %s reaches the tools and ends it at once',
    async (how) => {
      const controller = new AbortController();
      const started = Promise.withResolvers<AbortSignal>();
      const waits = tool('waits', (_, { signal }) => {
        started.resolve(signal);
        return new Promise(() => {});
      });
      at.calls(['waits', { key: 1 }]);
      const run = at.responses.runTools({ ...params, tools: [waits] }, { signal: controller.signal });
      const ended = run.finalResponse().catch((thrown: unknown) => thrown);
      const signal = await started.promise;
      if (how === 'abort') run.abort();
      else controller.abort();
      expect(await ended).toMatchObject({ code: 'aborted' });
      expect(signal.aborted).toBe(true);
      expect(run.aborted).toBe(true);
    },
  );

  it('by leaving the loop over its events ends the request', async () => {
    async function* events() {
      yield created();
      await new Promise(() => {});
    }
    at.server.reply({ events: events() });
    const closed = at.server.waitFor('client-closed');
    const run = at.responses.runTools({ ...params, tools: [tool('lookup', () => 1)] });
    for await (const event of run) {
      expect(event.type).toBe('response.created');
      break;
    }
    await closed;
  });
});

it('ends with what waits for something else than tools, without running any', async () => {
  const item = call('a', { arguments: '{"key":1}', status: 'completed' });
  for (const other of [
    { type: 'mcp_approval_request', id: 'mcpr_1', arguments: '', name: 'x', server_label: 'y' },
    { type: 'computer_call', id: 'cu_1', call_id: 'call_x', status: 'completed', pending_safety_checks: [] },
  ]) {
    at.server.reply({ events: numbered([created(), completed([item, other])]) });
    const run = at.responses.runTools({ ...params, tools: [tool('lookup', () => expect.fail('was run'))] });
    expect((await run.finalResponse()).output).toHaveLength(2);
  }
  const answered = [
    item,
    { type: 'shell_call', id: 'sh_1', call_id: 'call_x', status: 'completed' },
    { type: 'shell_call_output', id: 'so_1', call_id: 'call_x', output: [] },
  ];
  at.server.reply({ events: numbered([created(), completed(answered)]) });
  const run = at.responses.runTools(
    { ...params, tools: [tool('lookup', (key) => key)] },
    { wholeContext: true },
  );
  await run.done();
  expect(at.bodies.at(-1)!.input).toMatchObject([{}, {}, {}, {}, { output: '1' }]);
});
