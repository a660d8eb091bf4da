import { type ChatCompletionRunner, IncompleteStreamError } from '@oxide/chat';
import { APIUserAbortError, LengthFinishReasonError } from '@oxide/core';
import { expect, it } from 'vitest';
import { failure } from './support/failure.ts';
import { call, callPiece, chunk, deferred, params, sse, useScriptedChat } from './support/scripted-chat.ts';
import { scriptedTurns } from './support/scripted-turns.ts';
import { ok, weatherTool } from './support/weather-tool.ts';

const scripted = useScriptedChat();
const { script, scriptStreams, requestBody } = scriptedTurns(scripted);

it('ends when the function that tool_choice names has run', async () => {
  script([call('call_a', 'weather', ok), call('call_b', 'weather', ok)]);
  const { tool, given } = weatherTool();
  const tool_choice = { type: 'function' as const, function: { name: 'weather' } };
  const runner = scripted.chat.completions.runTools({ ...params, tools: [tool], tool_choice });
  expect(await runner.finalFunctionToolCallResult()).toBe('{"weather":"rain in Rome"}');
  expect(given).toHaveLength(1);
  expect(scripted.server.requests).toHaveLength(1);
});

it('is what it was given in the turn of the call, whatever happens to that later', async () => {
  script([call('call_a', 'weather', ok)], 'Done.');
  const { tool, given } = weatherTool();
  const own = { ...params, tools: [tool] };
  const options = { maxChatCompletions: 5 };
  const runner = scripted.chat.completions.runTools(own, options);
  own.model = 'another';
  own.tools.length = 0;
  options.maxChatCompletions = 1;
  expect(await runner.finalContent()).toBe('Done.');
  expect(given).toHaveLength(1);
  expect(scripted.server.requests.map(({ body }) => (body as { model: string }).model)).toEqual([
    params.model,
    params.model,
  ]);
});

it('ends after maxChatCompletions, which are ten', async () => {
  const turns = Array.from({ length: 12 }, (_, index) => [call(`call_${index}`, 'weather', ok)]);
  const { tool } = weatherTool();
  for (const [options, requests] of [
    [{}, 10],
    [{ maxChatCompletions: 2 }, 2],
  ] as const) {
    scripted.server.reset();
    script(...turns);
    await scripted.chat.completions.runTools({ ...params, tools: [tool] }, options).done();
    expect(scripted.server.requests).toHaveLength(requests);
  }
});

it('calls afterCompletion after the tools of each turn; the messages may be changed there', async () => {
  script([call('call_a', 'weather', ok)], 'Done.');
  const lengths: number[] = [];
  const runner = scripted.chat.completions.runTools(
    { ...params, tools: [weatherTool().tool] },
    {
      afterCompletion: async (_, { messages }) => {
        lengths.push(messages.length);
        if (lengths.length === 1) messages.push({ role: 'user', content: 'And be brief.' });
      },
    },
  );
  await runner.done();
  expect(lengths).toEqual([3, 5]);
  expect(requestBody(1).messages.at(-1)).toEqual({ role: 'user', content: 'And be brief.' });
});

it('stops in afterCompletion by abort()', async () => {
  script([call('call_a', 'weather', ok)]);
  const runner = scripted.chat.completions.runTools(
    { ...params, tools: [weatherTool().tool] },
    { afterCompletion: (_, context) => context.abort() },
  );
  expect(await failure(runner.done())).toBeInstanceOf(APIUserAbortError);
  expect(scripted.server.requests).toHaveLength(1);
});

it('ends at once when it is stopped while a tool runs, and keeps the results that there are', async () => {
  for (const stream of [false, true] as const) {
    scripted.server.reset();
    if (stream) {
      scriptStreams([
        callPiece(0, '{"city":"A"}', { id: 'call_a', name: 'weather' }),
        callPiece(1, '{"city":"B"}', { id: 'call_b', name: 'weather' }),
      ]);
    } else script([call('call_a', 'weather', '{"city":"A"}'), call('call_b', 'weather', '{"city":"B"}')]);
    const running = deferred();
    const { tool } = weatherTool(({ city }) => {
      if (city === 'A') return 'dry';
      running.resolve();
      return new Promise(() => {});
    });
    const external = new AbortController();
    const options = { signal: external.signal, reportToolErrors: true };
    const runner = scripted.chat.completions.runTools(
      { ...params, tools: [tool], stream } as never,
      options,
    ) as ChatCompletionRunner;
    const error = failure(runner.done());
    await running.promise;
    external.abort(new Error('enough'));
    expect(await error).toBeInstanceOf(APIUserAbortError);
    expect(runner.aborted).toBe(true);
    expect(runner.messages.at(-1)).toMatchObject({ role: 'tool', tool_call_id: 'call_a', content: 'dry' });
  }
});

it('ends at once when it is stopped while arguments are parsed', async () => {
  script([call('call_a', 'weather', ok)]);
  const running = deferred();
  const { tool, given } = weatherTool();
  tool.function.parse = () => {
    running.resolve();
    return new Promise(() => {});
  };
  const runner = scripted.chat.completions.runTools({ ...params, tools: [tool] });
  const error = failure(runner.done());
  await running.promise;
  runner.abort();
  expect(await error).toBeInstanceOf(APIUserAbortError);
  expect(runner.messages.at(-1)?.role).toBe('assistant');
  expect(given).toEqual([]);
});

it('fails, and runs nothing, when the stream is cut in the middle of arguments', async () => {
  const { tool, given } = weatherTool();
  const events = [
    chunk(callPiece(0, '', { id: 'call_a', name: 'weather' })),
    chunk(callPiece(0, '{"city":"Ro')),
  ];
  const run = () => scripted.chat.completions.runTools({ ...params, stream: true, tools: [tool] });
  scripted.server.reply({ chunks: [sse(events)] });
  const error = await failure(run().done());
  expect(error).toBeInstanceOf(IncompleteStreamError);
  expect(error.snapshot.choices[0].message.tool_calls[0].function.arguments).toBe('{"city":"Ro');
  scripted.server.reply({ chunks: [sse([...events, chunk({}, 'length')])] });
  expect(await failure(run().done())).toBeInstanceOf(LengthFinishReasonError);
  expect(given).toEqual([]);
});
