import { ChatCompletionStreamingRunner } from '@oxide/chat';
import { OpenAIError } from '@oxide/core';
import { makeParseableTool } from '@oxide/core/internal';
import { describe, expect, it } from 'vitest';
import { failure } from './support/failure.ts';
import { call, callPiece, completion, deferred, params, useScriptedChat } from './support/scripted-chat.ts';
import { scriptedTurns } from './support/scripted-turns.ts';
import { ok, type Place, parameters, parsePlace, weatherTool } from './support/weather-tool.ts';

const scripted = useScriptedChat();
const { script, scriptStreams, requestBody } = scriptedTurns(scripted);

it('runs what the model calls, tells it the result, and gives its answer', async () => {
  script([call('call_a', 'weather', ok)], 'It rains.');
  const { tool, given } = weatherTool();
  const runner = scripted.chat.completions.runTools({ ...params, tools: [tool] });
  const seen: string[] = [];
  runner
    .on('functionToolCall', ({ name }) => seen.push(`call ${name}`))
    .on('functionToolCallResult', (content) => seen.push(`result ${content}`))
    .on('content', (content) => seen.push(`content ${content}`))
    .on('finalFunctionToolCallResult', () => seen.push('final result'))
    .on('end', () => seen.push('end'));
  expect(await runner.finalContent()).toBe('It rains.');
  expect(given).toEqual([{ city: 'Rome' }]);
  const result = '{"weather":"rain in Rome"}';
  expect(seen).toEqual(['call weather', `result ${result}`, 'content It rains.', 'final result', 'end']);
  expect(requestBody(0).tools).toEqual([
    { type: 'function', function: { name: 'weather', description: 'The weather of a city', parameters } },
  ]);
  expect(requestBody(1).messages).toEqual([
    ...params.messages,
    { role: 'assistant', content: null, tool_calls: [call('call_a', 'weather', ok)] },
    { role: 'tool', tool_call_id: 'call_a', content: result },
  ]);
  expect(runner.messages).toHaveLength(4);
  expect(runner.allChatCompletions()).toHaveLength(2);
  expect(await runner.totalUsage()).toEqual({ prompt_tokens: 2, completion_tokens: 4, total_tokens: 6 });
  expect(await runner.finalFunctionToolCall()).toMatchObject({ name: 'weather', arguments: ok });
  expect(await runner.finalFunctionToolCallResult()).toBe(result);
});

it('runs streamed: every chunk of every turn is told', async () => {
  scriptStreams(
    [callPiece(0, '{"city":', { id: 'call_a', name: 'weather' }), callPiece(0, '"Rome"}')],
    'It rains.',
  );
  const { tool, given } = weatherTool();
  const runner = scripted.chat.completions.runTools({ ...params, stream: true, tools: [tool] });
  const ids: string[] = [];
  for await (const { id } of runner) ids.push(id);
  expect(ids).toEqual(['c0', 'c0', 'c0', 'c1', 'c1']);
  expect(given).toEqual([{ city: 'Rome' }]);
  expect(await runner.finalContent()).toBe('It rains.');
});

it('goes over a ReadableStream with the results of the tools', async () => {
  scriptStreams([callPiece(0, ok, { name: 'weather' })], 'It rains.');
  const runner = scripted.chat.completions.runTools({ ...params, stream: true, tools: [weatherTool().tool] });
  const received = ChatCompletionStreamingRunner.fromReadableStream(runner.toReadableStream());
  const results: string[] = [];
  received.on('functionToolCallResult', (content) => results.push(content));
  expect(await received.finalContent()).toBe('It rains.');
  expect(results).toEqual(['{"weather":"rain in Rome"}']);
  // The id of the call was made up here, and refers to the same call over there.
  expect(received.messages).toEqual(runner.messages.slice(1));
});

it('runs tools that carry their own parser', async () => {
  script([call('call_a', 'weather', ok)], 'Done.');
  const tool = makeParseableTool<{ name: 'weather'; arguments: Place; function: (place: Place) => string }>(
    { type: 'function', function: { name: 'weather', parameters, strict: true } },
    { parser: parsePlace, callback: ({ city }) => `rain in ${city}` },
  );
  await scripted.chat.completions.runTools({ ...params, tools: [tool] }).done();
  expect(requestBody(0).tools).toMatchObject([{ function: { name: 'weather', strict: true } }]);
  expect(requestBody(1).messages.at(-1)).toMatchObject({ role: 'tool', content: 'rain in Rome' });
});

it('refuses a tool with nothing to run', async () => {
  const parsedOnly = makeParseableTool(
    { type: 'function', function: { name: 'weather', parameters, strict: true } },
    { parser: parsePlace, callback: undefined },
  );
  const runner = scripted.chat.completions.runTools({ ...params, tools: [parsedOnly as never] });
  expect((await failure(runner.done())).message).toMatch(/`weather` .* no function to run/);
  expect(scripted.server.requests).toHaveLength(0);
});

it('gives a tool its arguments as text without a parser, the runner and the context', async () => {
  script([call('call_a', 'raw', '{"any')], 'Done.');
  const given: unknown[] = [];
  const runner = scripted.chat.completions.runTools({
    ...params,
    toolContext: { user: 'u1' },
    tools: [
      {
        type: 'function',
        function: {
          name: 'raw',
          description: '',
          parameters,
          function: (...all: unknown[]) => {
            given.push(...all);
          },
        },
      },
    ],
  });
  await runner.done();
  expect(given).toEqual(['{"any', runner, { user: 'u1' }]);
  expect(requestBody(0)).not.toHaveProperty('toolContext');
  expect(requestBody(1).messages.at(-1)).toMatchObject({ content: 'undefined' });
});

describe('what the model does wrong is told to it', () => {
  it('arguments that do not fit, which never become an empty object', async () => {
    for (const strict of [false, true]) {
      scripted.server.reset();
      script(
        [call('call_a', 'weather', '{"city":')],
        [call('call_b', 'weather', '{}')],
        [call('call_c', 'weather', ok)],
        'Done.',
      );
      const { tool, given } = weatherTool();
      tool.function.strict = strict;
      const runner = scripted.chat.completions.runTools({ ...params, tools: [tool] });
      expect(await runner.finalContent()).toBe('Done.');
      expect(given).toEqual([{ city: 'Rome' }]);
      const results = runner.messages.filter(({ role }) => role === 'tool').map(({ content }) => content);
      expect(results).toEqual([
        expect.stringMatching(/JSON/),
        'city is missing',
        '{"weather":"rain in Rome"}',
      ]);
    }
  });

  it('arguments that do not fit, streamed to a strict tool', async () => {
    scriptStreams([callPiece(0, '{"city":', { id: 'call_a', name: 'weather' })], 'Done.');
    const { tool, given } = weatherTool();
    tool.function.strict = true;
    const runner = scripted.chat.completions.runTools({ ...params, stream: true, tools: [tool] });
    const done = runner.emitted('tool_calls.function.arguments.done');
    expect(await runner.finalContent()).toBe('Done.');
    expect(await done).toMatchObject({ arguments: '{"city":', parsed_arguments: null });
    expect(given).toEqual([]);
  });

  it('a name that no tool has, also one that every object has', async () => {
    script(
      [call('call_a', 'wether', ok), call('call_b', '__proto__', ok), call('call_c', 'toString', ok)],
      'Done.',
    );
    const { tool, given } = weatherTool();
    await scripted.chat.completions.runTools({ ...params, tools: [tool] }).done();
    expect(given).toEqual([]);
    const results = requestBody(1).messages.slice(-3);
    for (const { content } of results) {
      expect(content).toMatch(
        /^Invalid tool_call: ".*". Available options are: "weather". Please try again$/,
      );
    }
  });
});

it('fails when a tool throws, or tells the model if that is wanted', async () => {
  const cause = new RangeError('no such city');
  const { tool } = weatherTool(() => {
    throw cause;
  });
  script([call('call_a', 'weather', ok)]);
  const error = await failure(scripted.chat.completions.runTools({ ...params, tools: [tool] }).done());
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).toMatchObject({ message: 'no such city', cause });

  scripted.server.reset();
  script([call('call_a', 'weather', ok)], 'Then not.');
  const told = scripted.chat.completions.runTools({ ...params, tools: [tool] }, { reportToolErrors: true });
  expect(await told.finalContent()).toBe('Then not.');
  expect(requestBody(1).messages.at(-1)).toMatchObject({ role: 'tool', content: 'no such city' });
});

it('runs calls side by side, and tells their results in the order of the calls', async () => {
  script([call('call_a', 'weather', '{"city":"A"}'), call('call_b', 'weather', '{"city":"B"}')], 'Done.');
  const second = deferred();
  const { tool } = weatherTool(async ({ city }) => {
    if (city === 'A') await second.promise;
    else second.resolve();
    return city;
  });
  await scripted.chat.completions.runTools({ ...params, tools: [tool] }).done();
  expect(
    requestBody(1)
      .messages.slice(-2)
      .map(({ content }) => content),
  ).toEqual(['A', 'B']);
});

it('runs calls one after the other with parallel_tool_calls: false', async () => {
  script([call('call_a', 'weather', '{"city":"A"}'), call('call_b', 'weather', '{"city":"B"}')], 'Done.');
  const log: string[] = [];
  const { tool } = weatherTool(async ({ city }) => {
    log.push(`start ${city}`);
    await Promise.resolve();
    log.push(`end ${city}`);
  });
  await scripted.chat.completions.runTools({ ...params, tools: [tool], parallel_tool_calls: false }).done();
  expect(log).toEqual(['start A', 'end A', 'start B', 'end B']);
});

it('adds up what all turns used, details too, as far as they were told', async () => {
  const details = [
    { reasoning_tokens: 1, audio_tokens: null },
    { reasoning_tokens: 2, text_tokens: 4 },
    undefined,
  ];
  for (const [index, completion_tokens_details] of details.entries()) {
    const last = index === details.length - 1;
    const reply = last
      ? completion({ content: 'Done.' })
      : completion({ tool_calls: [call('call_a', 'weather', ok)] }, 'tool_calls');
    const usage = last ? { total_tokens: 5 } : { prompt_tokens: 1, completion_tokens_details };
    scripted.server.reply({ body: { ...reply.body, usage } });
  }
  const runner = scripted.chat.completions.runTools({ ...params, tools: [weatherTool().tool] });
  expect(await runner.totalUsage()).toEqual({
    prompt_tokens: 2,
    completion_tokens: 0,
    total_tokens: 5,
    completion_tokens_details: { reasoning_tokens: 3, text_tokens: 4 },
  });
});

it('takes only the result of a call for one', async () => {
  script('Done.');
  const stray = { role: 'tool' as const, tool_call_id: 'call_z', content: 'stray' };
  const messages = [...params.messages, stray];
  const runner = scripted.chat.completions.runTools({ ...params, messages, tools: [weatherTool().tool] });
  expect(await runner.finalFunctionToolCallResult()).toBeUndefined();
  expect(await runner.finalFunctionToolCall()).toBeUndefined();
});

it('numbers the idempotency key of the requests after the first', async () => {
  script([call('call_a', 'weather', ok)], 'Done.');
  const { tool } = weatherTool();
  await scripted.chat.completions.runTools({ ...params, tools: [tool] }, { idempotencyKey: 'run' }).done();
  const keys = scripted.server.requests.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual(['run', 'run-2']);
});

it('refuses several choices, before anything is sent', async () => {
  const runner = scripted.chat.completions.runTools({ ...params, n: 2, tools: [weatherTool().tool] });
  expect((await failure(runner.done())).message).toMatch(/no `n` above 1/);
  expect(scripted.server.requests).toHaveLength(0);
});
