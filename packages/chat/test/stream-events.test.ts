import type { ChatCompletionStream, ChatCompletionStreamEvents } from '@oxide/chat';
import { LengthFinishReasonError } from '@oxide/core';
import { expect, it } from 'vitest';
import { callPiece, chunk, params, sse, useScriptedChat } from './support/scripted-chat.ts';

const scripted = useScriptedChat();

const schema = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
};
const response_format = {
  type: 'json_schema' as const,
  json_schema: { name: 'place', schema, strict: true },
};
const tools = ['strict', 'loose'].map((name) => ({
  type: 'function' as const,
  function: { name, parameters: schema, strict: name === 'strict' },
}));

/** Answers the next stream with these events. */
function script(...events: unknown[]): void {
  scripted.server.reply({ chunks: [sse(events)] });
}

/** The names of the events in the order they came, with `connect` and `end`. */
function order(stream: ChatCompletionStream<unknown>): string[] {
  const names: (keyof ChatCompletionStreamEvents)[] = [
    'connect',
    'chunk',
    'content',
    'content.delta',
    'content.done',
    'refusal.delta',
    'refusal.done',
    'tool_calls.function.arguments.delta',
    'tool_calls.function.arguments.done',
    'logprobs.content.delta',
    'logprobs.content.done',
    'chatCompletion',
    'message',
    'functionToolCall',
    'finalContent',
    'finalMessage',
    'finalChatCompletion',
    'finalFunctionToolCall',
    'totalUsage',
    'error',
    'abort',
    'end',
  ];
  const seen: string[] = [];
  for (const name of names) stream.on(name, () => seen.push(name));
  return seen;
}

it('tells each piece of the content, then the whole, then the results, then the end', async () => {
  const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
  script(
    chunk({ role: 'assistant', content: '' }),
    chunk({ content: 'Iron ' }),
    chunk({ content: 'rusts' }),
    chunk({}, 'stop'),
    { ...chunk({}), choices: [], usage },
  );
  const stream = scripted.chat.completions.stream(params);
  const seen = order(stream);
  const deltas: unknown[] = [];
  stream.on('content', (delta, snapshot) => deltas.push([delta, snapshot]));
  await stream.done();
  expect(deltas).toEqual([
    ['Iron ', 'Iron '],
    ['rusts', 'Iron rusts'],
  ]);
  expect(seen).toEqual([
    'connect',
    'chunk',
    ...['chunk', 'content', 'content.delta'],
    ...['chunk', 'content', 'content.delta'],
    ...['chunk', 'content.done'],
    'chunk',
    'chatCompletion',
    'message',
    'finalChatCompletion',
    'finalMessage',
    'finalContent',
    'totalUsage',
    'end',
  ]);
  expect(await stream.finalContent()).toBe('Iron rusts');
  expect(await stream.finalMessage()).toMatchObject({
    role: 'assistant',
    content: 'Iron rusts',
    parsed: null,
  });
  expect(await stream.finalChatCompletion()).toMatchObject({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    usage,
  });
  expect(await stream.totalUsage()).toEqual(usage);
  expect(await stream.finalFunctionToolCall()).toBeUndefined();
  expect(stream).toMatchObject({ ended: true, errored: false, aborted: false });
});

it('has streams of the server be streams, and asks for them', async () => {
  await scripted.chat.completions.stream(params, { headers: { 'x-trace': '1' } }).done();
  expect(scripted.server.requests[0]).toMatchObject({
    body: { ...params, stream: true },
    headers: { 'x-trace': '1' },
  });
});

it('gives the chunks by for await, and the snapshot meanwhile', async () => {
  script(chunk({ role: 'assistant', content: 'a' }), chunk({ content: 'b' }), chunk({}, 'stop'));
  const stream = scripted.chat.completions.stream(params);
  const pieces: unknown[] = [];
  for await (const { choices } of stream) pieces.push(choices[0]?.delta.content);
  expect(pieces).toEqual(['a', 'b', undefined]);
  expect(stream.currentChatCompletionSnapshot).toBeUndefined();
});

it('shows what has arrived in the snapshot', async () => {
  script(chunk({ role: 'assistant', content: 'a' }), chunk({ content: 'b' }), chunk({}, 'stop'));
  const stream = scripted.chat.completions.stream(params);
  const contents: unknown[] = [];
  stream.on('chunk', (_, snapshot) => {
    expect(snapshot).toBe(stream.currentChatCompletionSnapshot);
    contents.push(snapshot.choices[0]?.message.content);
  });
  await stream.done();
  expect(contents).toEqual(['a', 'ab', 'ab']);
});

it('gives the value of structured content while it arrives, and the whole at the end', async () => {
  const text = '{"city":"Lisbon"}';
  script(
    chunk({ role: 'assistant', content: '' }),
    ...[text.slice(0, 5), text.slice(5, 12), text.slice(12)].map((content) => chunk({ content })),
    chunk({}, 'stop'),
  );
  const stream = scripted.chat.completions.stream({ ...params, response_format });
  const parsed: unknown[] = [];
  stream.on('content.delta', (event) => parsed.push(event.parsed));
  const done = stream.emitted('content.done');
  expect((await stream.finalChatCompletion()).choices[0]?.message.parsed).toEqual({ city: 'Lisbon' });
  expect(parsed).toEqual([{}, { city: 'Lis' }, { city: 'Lisbon' }]);
  expect(await done).toEqual({ content: text, parsed: { city: 'Lisbon' } });
});

it('fails when structured content is no JSON, without repeating it', async () => {
  script(chunk({ role: 'assistant', content: 'secret words' }), chunk({}, 'stop'));
  const error = await scripted.chat.completions
    .stream({ ...params, response_format })
    .done()
    .catch((reason) => reason);
  expect(error.message).toMatch(/not valid JSON/);
  expect(error.message).not.toContain('secret');
});

it('fails as soon as structured content was cut off, and gives plain content that was', async () => {
  const cut = () => script(chunk({ role: 'assistant', content: '{"ci' }), chunk({}, 'length'));
  cut();
  const structured = scripted.chat.completions.stream({ ...params, response_format });
  await expect(structured.finalContent()).rejects.toThrow(LengthFinishReasonError);
  cut();
  const plain = scripted.chat.completions.stream(params);
  expect((await plain.finalChatCompletion()).choices[0]).toMatchObject({
    finish_reason: 'length',
    message: { content: '{"ci' },
  });
});

it('tells a refusal, and does not parse it', async () => {
  script(
    chunk({ role: 'assistant', content: null, refusal: '' }),
    chunk({ refusal: 'I will ' }),
    chunk({ refusal: 'not' }),
    chunk({}, 'stop'),
  );
  const stream = scripted.chat.completions.stream({ ...params, response_format });
  const seen = order(stream);
  const refusal = stream.emitted('refusal.done');
  expect(await stream.finalMessage()).toMatchObject({ content: null, refusal: 'I will not', parsed: null });
  expect(await refusal).toEqual({ refusal: 'I will not' });
  expect(seen.filter((name) => name.startsWith('refusal'))).toEqual([
    'refusal.delta',
    'refusal.delta',
    'refusal.done',
  ]);
});

it('tells the arguments of calls piece by piece, with their value for strict tools', async () => {
  script(
    chunk({ role: 'assistant', content: 'Let me see' }),
    chunk(callPiece(0, '', { id: 'call_a', name: 'strict' })),
    chunk(callPiece(0, '{"city":"Lis')),
    chunk(callPiece(0, 'bon"}')),
    chunk(callPiece(1, '', { id: 'call_b', name: 'loose' })),
    chunk(callPiece(1, '{"city":"Rome"}')),
    chunk({}, 'tool_calls'),
  );
  const stream = scripted.chat.completions.stream({ ...params, tools });
  const seen = order(stream);
  const deltas: unknown[] = [];
  const done: unknown[] = [];
  stream.on('tool_calls.function.arguments.delta', (event) => deltas.push(event));
  stream.on('tool_calls.function.arguments.done', (event) => done.push(event));
  const message = await stream.finalMessage();
  expect(deltas).toMatchObject([
    { name: 'strict', index: 0, arguments: '', arguments_delta: '' },
    { arguments: '{"city":"Lis', arguments_delta: '{"city":"Lis', parsed_arguments: { city: 'Lis' } },
    { arguments: '{"city":"Lisbon"}', arguments_delta: 'bon"}', parsed_arguments: { city: 'Lisbon' } },
    { name: 'loose', index: 1, arguments_delta: '' },
    { arguments_delta: '{"city":"Rome"}', parsed_arguments: undefined },
  ]);
  expect(done).toEqual([
    { name: 'strict', index: 0, arguments: '{"city":"Lisbon"}', parsed_arguments: { city: 'Lisbon' } },
    { name: 'loose', index: 1, arguments: '{"city":"Rome"}', parsed_arguments: null },
  ]);
  expect(seen.indexOf('content.done')).toBeLessThan(seen.indexOf('tool_calls.function.arguments.delta'));
  expect(message.tool_calls).toMatchObject([
    { id: 'call_a', function: { parsed_arguments: { city: 'Lisbon' } } },
    { id: 'call_b', function: { parsed_arguments: null } },
  ]);
  expect(await stream.finalFunctionToolCall()).toMatchObject({ name: 'loose' });
});

it('tells a call that comes whole beside the finish_reason: its delta, then that it is done', async () => {
  script(chunk({ role: 'assistant', ...callPiece(0, '{}', { id: 'call_a', name: 'loose' }) }, 'tool_calls'));
  const stream = scripted.chat.completions.stream({ ...params, tools });
  const seen = order(stream);
  await stream.done();
  expect(seen.filter((name) => name.startsWith('tool_calls'))).toEqual([
    'tool_calls.function.arguments.delta',
    'tool_calls.function.arguments.done',
  ]);
});

it('tells that a call is done once, and whole, when calls are written in turns', async () => {
  script(
    chunk({ role: 'assistant', ...callPiece(0, '{"city":', { id: 'call_a', name: 'strict' }) }),
    chunk(callPiece(1, '{"city":"Rome"', { id: 'call_b', name: 'strict' })),
    chunk(callPiece(0, '"Lisbon"}')),
    chunk(callPiece(1, '}')),
    chunk({}, 'tool_calls'),
  );
  const stream = scripted.chat.completions.stream({ ...params, tools });
  const done: unknown[] = [];
  stream.on('tool_calls.function.arguments.done', ({ parsed_arguments }) => done.push(parsed_arguments));
  await stream.done();
  expect(done).toEqual([{ city: 'Lisbon' }, { city: 'Rome' }]);
});

it('tells log probabilities as they come, and all of them', async () => {
  const token = (text: string) => ({ token: text, logprob: -1, bytes: null, top_logprobs: [] });
  const withLogprobs = (text: string) =>
    chunk({ content: text }, null, { logprobs: { content: [token(text)], refusal: null } });
  script(chunk({ role: 'assistant' }), withLogprobs('a'), withLogprobs('b'), chunk({}, 'stop'));
  const stream = scripted.chat.completions.stream(params);
  const snapshots: number[] = [];
  stream.on('logprobs.content.delta', ({ snapshot }) => snapshots.push(snapshot.length));
  const done = stream.emitted('logprobs.content.done');
  const { choices } = await stream.finalChatCompletion();
  expect(snapshots).toEqual([1, 2]);
  expect(await done).toEqual({ content: [token('a'), token('b')] });
  expect(choices[0]?.logprobs).toEqual({ content: [token('a'), token('b')], refusal: null });
});

it('joins spoken audio, which ends without a finish_reason', async () => {
  script(
    chunk({ role: 'assistant', audio: { id: 'audio_1', transcript: 'Iron ' } }),
    chunk({ audio: { data: 'AAAA', transcript: 'rusts' } }),
    chunk({ audio: { data: 'BBBB' } }),
    chunk({ audio: { expires_at: 9 } }),
  );
  const { choices } = await scripted.chat.completions.stream(params).finalChatCompletion();
  expect(choices[0]).toMatchObject({
    finish_reason: 'stop',
    message: { audio: { id: 'audio_1', data: 'AAAABBBB', transcript: 'Iron rusts', expires_at: 9 } },
  });
});

it('keeps several choices apart', async () => {
  const both = (delta: object, finish: 'stop' | null = null) => ({
    ...chunk({}),
    choices: [0, 1].map((index) => ({ index, delta, finish_reason: finish })),
  });
  script(both({ role: 'assistant' }), both({ content: 'x' }), both({ content: 'y' }), both({}, 'stop'));
  const { choices } = await scripted.chat.completions.stream({ ...params, n: 2 }).finalChatCompletion();
  expect(choices.map(({ index, message }) => [index, message.content])).toEqual([
    [0, 'xy'],
    [1, 'xy'],
  ]);
});
