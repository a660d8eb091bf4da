import { ParsingToolFunction } from '@oxide/chat';
import { makeParseableTool } from '@oxide/core/internal';
import { expect, it } from 'vitest';
import { call, callPiece, chunk, completion, params, sse, useScriptedChat } from './support/scripted-chat.ts';

const scripted = useScriptedChat();

interface Keyed {
  key: number;
}
type Effect = 'pure' | 'idempotent' | 'effect' | undefined;

/** A tool of the official form. */
const plain = (name: string, run: (key: number) => unknown, effect?: Effect) =>
  new ParsingToolFunction<Keyed>({
    name,
    description: 'A test',
    parameters: {},
    parse: JSON.parse,
    function: ({ key }) => run(key),
    ...(effect && { effect }),
  });

const begin = (index: number, name: string) =>
  chunk(callPiece(index, `{"key":${index}}`, { id: `call_${index}`, name }));
const answer = () => scripted.server.reply({ chunks: [sse([chunk({ content: 'Done' }, 'stop')])] });
const toldMessages = () => {
  const { messages } = scripted.server.requests[1]!.body as { messages: { role: string; content: string }[] };
  return messages.filter(({ role }) => role === 'tool').map(({ content }) => content);
};

it('starts functions without effects while a streamed completion goes on, the others when it is final', async () => {
  const started: string[] = [];
  const bothStarted = Promise.withResolvers<void>();
  const start = (name: string) => () => {
    started.push(name);
    if (started.length === 2) bothStarted.resolve();
    return name;
  };
  const put = makeParseableTool<{ name: 'put'; arguments: Keyed; function: (args: Keyed) => unknown }>(
    { type: 'function', function: { name: 'put', strict: true, parameters: {} } },
    { parser: JSON.parse, callback: start('put'), effect: 'idempotent' },
  );
  async function* events() {
    yield begin(0, 'write');
    yield begin(1, 'read');
    yield begin(2, 'put');
    yield begin(3, 'untold');
    await bothStarted.promise;
    started.push('the rest of the completion');
    yield chunk({}, 'tool_calls');
  }
  scripted.server.reply({ events: events() });
  answer();
  const runner = scripted.chat.completions.runTools({
    ...params,
    stream: true,
    tools: [
      plain('write', start('write'), 'effect'),
      plain('read', start('read'), 'pure'),
      put as never,
      plain('untold', start('untold')),
    ],
  });
  expect(await runner.finalContent()).toBe('Done');
  expect(started).toEqual(['read', 'put', 'the rest of the completion', 'write', 'untold']);
  expect(toldMessages()).toEqual(['write', 'read', 'put', 'untold']);
  const { tools } = scripted.server.requests[0]!.body as { tools: { function: object }[] };
  expect(tools.every(({ function: fn }) => !('effect' in fn))).toBe(true);
});

it('starts nothing early where functions run one after the other', async () => {
  const started: number[] = [];
  const finalChunk = Promise.withResolvers<void>();
  async function* events() {
    yield begin(0, 'read');
    yield begin(1, 'read');
    await finalChunk.promise;
    yield chunk({}, 'tool_calls');
  }
  scripted.server.reply({ events: events() });
  answer();
  const runner = scripted.chat.completions.runTools({
    ...params,
    stream: true,
    parallel_tool_calls: false,
    tools: [plain('read', (key) => started.push(key), 'pure')],
  });
  runner.on('chunk', (_, { choices }) => {
    if (choices[0]?.message.tool_calls?.length !== 2) return;
    expect(started).toEqual([]);
    finalChunk.resolve();
  });
  await runner.done();
  expect(started).toEqual([0, 1]);
});

it('runs a function anew when its final arguments are others', async () => {
  const texts: string[] = [];
  const read = {
    type: 'function',
    function: {
      name: 'read',
      description: 'A test',
      parameters: {},
      effect: 'pure',
      function: (text: string) => texts.push(text),
    },
  } as const;
  scripted.server.reply({
    chunks: [
      sse([
        begin(0, 'read'),
        chunk(callPiece(0, ' ')),
        begin(1, 'read'),
        chunk(callPiece(1, '{}')),
        chunk({}, 'tool_calls'),
      ]),
    ],
  });
  answer();
  await scripted.chat.completions.runTools({ ...params, stream: true, tools: [read] }).done();
  expect(texts).toEqual(['{"key":0}', '{"key":1}', '{"key":1}{}']);
});

it('tells functions that run when the stream breaks', async () => {
  const started = Promise.withResolvers<AbortSignal>();
  const read = makeParseableTool<{ name: 'read'; arguments: Keyed; function: (args: Keyed) => unknown }>(
    { type: 'function', function: { name: 'read', strict: true, parameters: {} } },
    {
      parser: JSON.parse,
      callback: (_, { signal }) => {
        started.resolve(signal);
        return new Promise(() => {});
      },
      effect: 'pure',
    },
  );
  scripted.server.reply({ chunks: [sse([begin(0, 'read')])] });
  const runner = scripted.chat.completions.runTools({ ...params, stream: true, tools: [read] });
  await expect(runner.done()).rejects.toThrow('finish_reason');
  expect((await started.promise).aborted).toBe(true);
});

it('runs no more functions at once than they may', async () => {
  let running = 0;
  let most = 0;
  const slow = plain('slow', async (key) => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return key;
  });
  const calls = Array.from({ length: 5 }, (_, key) => call(`call_${key}`, 'slow', `{"key":${key}}`));
  for (const [toolConcurrency, expected] of [
    [undefined, 5],
    [2, 2],
  ] as const) {
    scripted.server.reset();
    most = 0;
    scripted.server.reply(completion({ tool_calls: calls }, 'tool_calls'));
    scripted.server.reply(completion({ content: 'Done' }));
    const options = toolConcurrency === undefined ? {} : { toolConcurrency };
    await scripted.chat.completions.runTools({ ...params, tools: [slow] }, options).done();
    expect(most).toBe(expected);
    expect(toldMessages()).toEqual(['0', '1', '2', '3', '4']);
  }
});

it('fails for an effect and for a limit that make no sense', async () => {
  const wrong = plain('a', () => 1, 'none' as never);
  await expect(scripted.chat.completions.runTools({ ...params, tools: [wrong] }).done()).rejects.toThrow(
    'The `effect` of the tool `a` must be',
  );
  const limited = scripted.chat.completions.runTools(
    { ...params, tools: [plain('a', () => 1)] },
    { toolConcurrency: 0 },
  );
  await expect(limited.done()).rejects.toThrow('`toolConcurrency` must be');
  expect(scripted.server.requests).toHaveLength(0);
});
