import { ChatCompletionStream, IncompleteStreamError } from '@oxide/chat';
import { APIError, APIUserAbortError, OpenAIError, RateLimitError } from '@oxide/core';
import { expect, it } from 'vitest';
import { failure } from './support/failure.ts';
import { callPiece, chunk, params, sse, useScriptedChat } from './support/scripted-chat.ts';

const scripted = useScriptedChat();
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

it('is an error without a finish_reason, and carries what had arrived', async () => {
  const partial = [chunk({ role: 'assistant', content: 'Iron ' }), chunk({ content: 'ru' })];
  for (const done of [true, false]) {
    scripted.server.reply({ chunks: [sse(partial, { done })] });
    const stream = scripted.chat.completions.stream(params);
    const error = await failure(stream.finalContent());
    expect(error).toBeInstanceOf(IncompleteStreamError);
    expect(error).toMatchObject({ message: 'missing finish_reason for choice 0', code: 'incomplete_stream' });
    expect(error.snapshot.choices[0].message.content).toBe('Iron ru');
    expect(stream.currentChatCompletionSnapshot).toBe(error.snapshot);
    expect(Object.keys(error)).not.toContain('snapshot');
  }
});

it('is an error without any chunk', async () => {
  scripted.server.reply({ chunks: [sse([])] });
  const error = await failure(scripted.chat.completions.stream(params).done());
  expect(error).toBeInstanceOf(IncompleteStreamError);
  expect(error.message).toBe('request ended without sending any chunks');
});

it('carries what had arrived when the connection breaks in the middle', async () => {
  scripted.server.fault({ cutAfterEvents: 3 });
  const stream = scripted.chat.completions.stream(params);
  const error = await failure(stream.done());
  expect(error).toBeInstanceOf(APIError);
  expect(error.snapshot.choices[0].message.content).toBe('You said:');
});

it('tells an error in the stream', async () => {
  scripted.server.fault({ errorAfterEvents: 2 });
  const stream = scripted.chat.completions.stream(params);
  const told = stream.emitted('error');
  const error = await failure(stream.done());
  expect(error).toBeInstanceOf(APIError);
  expect(await told).toBe(error);
  expect(stream).toMatchObject({ ended: true, errored: true, aborted: false });
});

it('tells an error of the request to everybody who waits', async () => {
  scripted.server.reply({ status: 429, body: { error: { message: 'Slow down' } } });
  const stream = scripted.chat.completions.stream(params);
  const waiting = [stream.done(), stream.finalMessage(), stream.totalUsage(), stream.emitted('content')];
  for (const promise of waiting) expect(await failure(promise)).toBeInstanceOf(RateLimitError);
  const iterator = stream[Symbol.asyncIterator]();
  expect(await failure(iterator.next())).toBeInstanceOf(RateLimitError);
  expect(await iterator.next()).toEqual({ value: undefined, done: true });
});

it('stops by abort(), by its controller and by the signal of the options, with the reason', async () => {
  const reason = new Error('enough');
  const stops: ((stream: ChatCompletionStream<unknown>, external: AbortController) => void)[] = [
    (stream) => stream.abort(),
    (stream) => stream.controller.abort(reason),
    (_, external) => external.abort(reason),
  ];
  for (const [index, stop] of stops.entries()) {
    scripted.server.fault({ stallAfterEvents: 2 });
    const external = new AbortController();
    const stream = scripted.chat.completions.stream(params, { signal: external.signal });
    const aborted = stream.emitted('abort');
    stream.once('content', () => stop(stream, external));
    const error = await failure(stream.finalContent());
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(await aborted).toBe(error);
    if (index > 0) expect(error.cause).toBe(reason);
    expect(stream).toMatchObject({ aborted: true, errored: true, ended: true });
    expect(error.snapshot.choices[0].message.content).toBe('You');
  }
  await scripted.server.waitFor(() => scripted.server.openStreams === 0);
});

it('sends nothing when the signal is aborted already', async () => {
  const error = await failure(
    scripted.chat.completions.stream(params, { signal: AbortSignal.abort('no') }).done(),
  );
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(scripted.server.requests).toHaveLength(0);
});

it('gives the connection up when a loop over the chunks is left', async () => {
  scripted.server.fault({ stallAfterEvents: 2 });
  const stream = scripted.chat.completions.stream(params);
  for await (const _ of stream) break;
  await scripted.server.waitFor('client-closed');
  expect(await failure(stream.done())).toBeInstanceOf(APIUserAbortError);
});

it('fails when a listener throws, and gives the connection up', async () => {
  scripted.server.fault({ stallAfterEvents: 3 });
  const stream = scripted.chat.completions.stream(params);
  const cause = new TypeError('no such thing');
  stream.on('content', () => {
    throw cause;
  });
  const error = await failure(stream.done());
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).toMatchObject({ message: 'no such thing', cause });
  await scripted.server.waitFor('client-closed');
});

it('reads no faster than a loop over the chunks does', async () => {
  const events = Array.from({ length: 2_000 }, () => chunk({ content: 'x' }));
  scripted.server.reply({ chunks: [sse([...events, chunk({}, 'stop')])] });
  const stream = scripted.chat.completions.stream(params);
  let told = 0;
  stream.on('chunk', () => {
    told++;
  });
  let read = 0;
  for await (const _ of stream) {
    read++;
    await nextTurn();
    expect(told - read).toBeLessThanOrEqual(256);
  }
  expect(read).toBe(2_001);
});

it('reads on for whoever awaits the result, also when nobody reads the iterator', async () => {
  const events = [
    chunk({ role: 'assistant' }),
    ...Array.from({ length: 2_000 }, () => chunk({ content: 'x' })),
  ];
  scripted.server.reply({ chunks: [sse([...events, chunk({}, 'stop')])] });
  const stream = scripted.chat.completions.stream(params);
  const iterator = stream[Symbol.asyncIterator]();
  await iterator.next();
  await nextTurn();
  expect(await stream.finalContent()).toHaveLength(2_000);
  let count = 1;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) count++;
  expect(count).toBe(2_002);
});

it('fails before an iterator that nobody reads fills the memory', async () => {
  const events = Array.from({ length: 6_000 }, () => chunk({ content: 'x' }));
  scripted.server.reply({ chunks: [sse([...events, chunk({}, 'stop')])] });
  const stream = scripted.chat.completions.stream(params);
  stream[Symbol.asyncIterator]();
  expect((await failure(stream.finalContent())).message).toMatch(/4096 events that are not read/);
});

it('goes over a ReadableStream to another process, and back', async () => {
  scripted.server.reply({
    chunks: [
      sse([
        chunk({ role: 'assistant', content: 'Iron' }),
        chunk(callPiece(0, '{}', { id: 'call_a', name: 'look' })),
        chunk({}, 'tool_calls'),
      ]),
    ],
  });
  const sent = scripted.chat.completions.stream(params);
  const received = ChatCompletionStream.fromReadableStream(sent.toReadableStream());
  const contents: string[] = [];
  received.on('content', (delta) => contents.push(delta));
  expect(await received.finalChatCompletion()).toEqual(await sent.finalChatCompletion());
  expect(contents).toEqual(['Iron']);
});

it('is an error too when the ReadableStream was cut', async () => {
  const line = `${JSON.stringify(chunk({ role: 'assistant', content: 'Iron' }))}\n`;
  const error = await failure(ChatCompletionStream.fromReadableStream(new Blob([line]).stream()).done());
  expect(error).toBeInstanceOf(IncompleteStreamError);
  const none = await failure(ChatCompletionStream.fromReadableStream(new Blob([]).stream()).done());
  expect(none.message).toBe('request ended without sending any chunks');
});

it('takes chunks of another id for another completion', async () => {
  const turn = (id: string) => [chunk({ content: id }), chunk({}, 'stop')].map((event) => ({ ...event, id }));
  const lines = [...turn('one'), ...turn('two')].map((event) => JSON.stringify(event)).join('\n');
  const stream = ChatCompletionStream.fromReadableStream(new Blob([lines]).stream());
  expect(await stream.finalContent()).toBe('two');
  expect(stream.allChatCompletions().map(({ id }) => id)).toEqual(['one', 'two']);
});

it('passes an error on that the other process wrote', async () => {
  const line = JSON.stringify({ error: { message: 'The key is gone', code: 'gone' } });
  const error = await failure(ChatCompletionStream.fromReadableStream(new Blob([line]).stream()).done());
  expect(error).toBeInstanceOf(APIError);
  expect(error).toMatchObject({ code: 'gone' });
});

it('ends the ReadableStream with the error of the stream', async () => {
  scripted.server.reply({ chunks: [sse([chunk({ role: 'assistant', content: 'Iron' })])] });
  const reader = scripted.chat.completions.stream(params).toReadableStream().getReader();
  expect((await reader.read()).done).toBe(false);
  expect(await failure(reader.read())).toBeInstanceOf(IncompleteStreamError);
});
