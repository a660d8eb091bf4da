import { IncompleteStreamError } from '@oxide/chat';
import { InvalidToolCallError, LengthFinishReasonError, OpenAIError } from '@oxide/core';
import { makeParseableTool } from '@oxide/core/internal';
import { describe, expect, it } from 'vitest';
import { callPiece, chunk, params, sse, useScriptedChat } from './support/scripted-chat.ts';

const scripted = useScriptedChat();

const weather = makeParseableTool<{ name: 'weather'; arguments: { city: string } }>(
  { type: 'function', function: { name: 'weather', strict: true, parameters: {} } },
  {
    parser: (text) => {
      const { city } = JSON.parse(text);
      if (typeof city !== 'string') throw new TypeError('`city` must be text');
      return { city };
    },
    callback: undefined,
  },
);
const tools = [weather];

const play = (chunks: readonly object[]) => {
  scripted.server.reply({ chunks: [sse(chunks)] });
  return scripted.chat.completions.streamToolCalls({ ...params, tools });
};

async function read<Call>(calls: AsyncIterable<Call>): Promise<Call[]> {
  const list: Call[] = [];
  for await (const each of calls) list.push(each);
  return list;
}

describe('the calls of a completion', () => {
  it('are told when the object of their arguments is closed, while the completion goes on', async () => {
    const received = Promise.withResolvers<void>();
    async function* events() {
      yield chunk({ role: 'assistant', content: 'Let me look.' });
      yield chunk(callPiece(0, '', { id: 'call_a', name: 'weather' }));
      yield chunk(callPiece(0, '{"city":'));
      yield chunk(callPiece(0, '"Rome"}'));
      await received.promise;
      yield chunk(callPiece(1, '{"city":"Oslo"}', { id: 'call_b', name: 'weather' }));
      yield chunk({}, 'tool_calls');
    }
    scripted.server.reply({ events: events() });
    const calls = scripted.chat.completions.streamToolCalls({ ...params, tools });
    const texts: string[] = [];
    calls.stream.on('content', (delta) => texts.push(delta));
    const list: unknown[] = [];
    for await (const each of calls) {
      list.push(each);
      received.resolve();
    }
    expect(list).toEqual([
      { name: 'weather', arguments: { city: 'Rome' }, call_id: 'call_a' },
      { name: 'weather', arguments: { city: 'Oslo' }, call_id: 'call_b' },
    ]);
    expect(texts).toEqual(['Let me look.']);
    const final = await calls.finalChatCompletion();
    expect(final.choices[0]?.message.tool_calls).toMatchObject([
      { id: 'call_a', function: { parsed_arguments: { city: 'Rome' } } },
      { id: 'call_b', function: { parsed_arguments: { city: 'Oslo' } } },
    ]);
    expect(scripted.server.requests[0]?.body).toMatchObject({ stream: true, tools: [{ type: 'function' }] });
  });

  it('are told apart when the server writes them in turns', async () => {
    const calls = await read(
      play([
        chunk(callPiece(0, '{"city"', { id: 'call_a', name: 'weather' })),
        chunk(callPiece(1, '{"city":"Os', { id: 'call_b', name: 'weather' })),
        chunk(callPiece(0, ':"Rome"}')),
        chunk(callPiece(1, 'lo"}')),
        chunk({}, 'tool_calls'),
      ]),
    );
    expect(calls).toMatchObject([{ arguments: { city: 'Rome' } }, { arguments: { city: 'Oslo' } }]);
  });

  it('that can not be run have an error in place of arguments', async () => {
    const stream = play([
      chunk(callPiece(0, '{"city":1}', { id: 'call_a', name: 'weather' })),
      chunk(callPiece(1, '{"city":', { id: 'call_b', name: 'weather' })),
      chunk(callPiece(2, '', { id: 'call_c', name: 'weather' })),
      chunk(callPiece(3, '{}', { id: 'call_d', name: '__proto__' })),
      chunk({}, 'tool_calls'),
    ]);
    const calls = await read(stream);
    expect(calls.every(({ error }) => error instanceof InvalidToolCallError)).toBe(true);
    expect(calls.map(({ call_id, error }) => [call_id, error?.message])).toEqual([
      ['call_a', 'The arguments of "weather" do not fit its parameters: `city` must be text'],
      ['call_d', 'There is no tool "__proto__". There are: "weather".'],
      ['call_b', 'The arguments of "weather" are not valid JSON.'],
      ['call_c', 'The arguments of "weather" are not valid JSON.'],
    ]);
    expect(calls.every((each) => !('arguments' in each))).toBe(true);
    const final = await stream.finalChatCompletion();
    expect(final.choices[0]?.message.tool_calls).toHaveLength(4);
  });

  it('are of custom tools too, and of tools without a schema', async () => {
    scripted.server.fault({
      calls: [
        { name: 'code', custom: true, arguments: '{"not": arguments' },
        { name: 'plain', arguments: '{"__proto__":1}' },
      ],
    });
    const calls = await read(
      scripted.chat.completions.streamToolCalls({
        ...params,
        tools: [
          { type: 'custom', custom: { name: 'code' } },
          { type: 'function', function: { name: 'plain' } },
        ],
      }),
    );
    // The end of a custom tool's input is told by the end of the choice alone.
    expect(calls.map(({ name }) => name)).toEqual(['plain', 'code']);
    expect(Object.keys(calls[0]?.arguments as object)).toEqual(['__proto__']);
    expect(calls[1]?.arguments).toBe('{"not": arguments');
  });

  it('have an id, which the final message has too, when the server leaves it out', async () => {
    const stream = play([
      chunk(callPiece(0, '{"city":"Rome"}', { name: 'weather' })),
      chunk({}, 'tool_calls'),
    ]);
    const [told] = await read(stream);
    expect(told?.call_id).toMatch(/^call_[0-9a-f]{24}$/);
    const final = await stream.finalChatCompletion();
    expect(final.choices[0]?.message.tool_calls?.[0]?.id).toBe(told?.call_id);
  });

  it('are there for a reader that comes late', async () => {
    const stream = play([
      chunk(callPiece(0, '{"city":"Rome"}', { id: 'call_a', name: 'weather' })),
      chunk({}, 'tool_calls'),
    ]);
    await stream.finalChatCompletion();
    expect(await read(stream)).toHaveLength(1);
  });
});

describe('an end too early', () => {
  it('of the stream fails with what had arrived', async () => {
    const stream = play([chunk(callPiece(0, '{"city":', { id: 'call_a', name: 'weather' }))]);
    const failure = await read(stream).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(IncompleteStreamError);
    expect(failure).toMatchObject({
      snapshot: { choices: [{ message: { tool_calls: [{ id: 'call_a' }] } }] },
    });
    await expect(stream.finalChatCompletion()).rejects.toBe(failure);
  });

  it('of the reply fails, after the calls that were complete', async () => {
    const stream = play([
      chunk(callPiece(0, '{"city":"Rome"}', { id: 'call_a', name: 'weather' })),
      chunk(callPiece(1, '{"city":', { id: 'call_b', name: 'weather' })),
      chunk({}, 'length'),
    ]);
    const list: unknown[] = [];
    const reading = (async () => {
      for await (const { call_id } of stream) list.push(call_id);
    })();
    await expect(reading).rejects.toBeInstanceOf(LengthFinishReasonError);
    expect(list).toEqual(['call_a']);
  });

  it('by the reader stops the request', async () => {
    async function* events() {
      yield chunk(callPiece(0, '{"city":"Rome"}', { id: 'call_a', name: 'weather' }));
      await new Promise(() => {});
    }
    scripted.server.reply({ events: events() });
    const closed = scripted.server.waitFor('client-closed');
    for await (const each of scripted.chat.completions.streamToolCalls({ ...params, tools })) {
      expect(each.call_id).toBe('call_a');
      break;
    }
    await closed;
  });
});

it('refuses several choices before anything is sent', () => {
  const start = () => scripted.chat.completions.streamToolCalls({ ...params, tools, n: 2 });
  expect(start).toThrow(OpenAIError);
  expect(start).toThrow('no `n` above 1');
});
