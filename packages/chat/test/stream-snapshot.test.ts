import { Chat } from '@oxide/chat';
import { Client, OpenAIError } from '@oxide/core';
import { describe, expect, it } from 'vitest';
import { failure } from './support/failure.ts';
import { Random } from './support/random.ts';
import { callPiece, chunk, params, sse } from './support/scripted-chat.ts';

/** A resource whose every stream has this body, in pieces of these bytes. */
function answering(
  body: string,
  pieces: (bytes: Uint8Array) => Iterable<Uint8Array> = (bytes) => [bytes],
): Chat {
  const fetch = async () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const piece of pieces(new TextEncoder().encode(body))) controller.enqueue(piece);
          controller.close();
        },
      }),
      { headers: { 'content-type': 'text/event-stream' } },
    );
  return new Chat(new Client({ apiKey: 'sk-test-key', fetch, maxRetries: 0 }));
}

const complete = (...events: unknown[]) =>
  answering(sse(events)).completions.stream(params).finalChatCompletion();

describe('replies of other servers', () => {
  it('takes chunks without choices, role, type, logprobs, object or created', async () => {
    const completion = await complete(
      { id: 'x' },
      { id: 'x', choices: null },
      { choices: [{ delta: { content: 'a' } }] },
      { choices: [{ delta: { tool_calls: [{ id: 'c', function: { name: 'look', arguments: '{}' } }] } }] },
      { choices: [{ finish_reason: 'tool_calls' }] },
    );
    expect(completion).toMatchObject({
      id: 'x',
      object: 'chat.completion',
      choices: [
        {
          index: 0,
          logprobs: null,
          message: { role: 'assistant', content: 'a', tool_calls: [{ id: 'c', type: 'function' }] },
        },
      ],
    });
  });

  it('has chunks say that they are not the last', async () => {
    const chat = answering(sse([{ choices: [{ delta: { content: 'a' } }] }, chunk({}, 'stop')]));
    const reasons: unknown[] = [];
    for await (const { choices } of chat.completions.stream(params)) reasons.push(choices[0]?.finish_reason);
    expect(reasons).toEqual([null, 'stop']);
  });

  it('takes a whole message in place of deltas, and leaves one that comes after them', async () => {
    const message = { role: 'assistant', content: 'Iron' };
    const whole = { ...chunk({}), choices: [{ index: 0, message, finish_reason: 'stop' }] };
    for (const events of [[whole], [chunk({ content: '' }), whole], [chunk({ content: 'Iron' }), whole]]) {
      const { choices } = await complete(...events);
      expect(choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'Iron' } });
    }
  });

  it('keeps log probabilities as they were told', async () => {
    const told = (logprobs: object) => chunk({ content: 'a' }, null, { logprobs });
    const { choices } = await complete(told({ content: [] }), told({}), chunk({}, 'stop'));
    expect(choices[0]?.logprobs).toEqual({ content: [] });
  });

  it('tells calls without an index apart by their ids', async () => {
    const piece = (id: string | undefined, name: string | undefined, text: string) =>
      chunk({ tool_calls: [{ id, function: { name, arguments: text } }] });
    const { choices } = await complete(
      piece('a', 'one', '{"x"'),
      piece(undefined, undefined, ':1}'),
      piece('b', 'two', '{'),
      piece('a', undefined, ' '),
      piece('b', undefined, '}'),
      chunk({}, 'tool_calls'),
    );
    expect(choices[0]?.message.tool_calls).toMatchObject([
      { id: 'a', function: { name: 'one', arguments: '{"x":1} ' } },
      { id: 'b', function: { name: 'two', arguments: '{}' } },
    ]);
  });

  it('gives calls without an id one of their own', async () => {
    const { choices } = await complete(
      chunk({ tool_calls: [{ index: 0, id: '', type: 'function', function: { name: 'a', arguments: '' } }] }),
      chunk({ tool_calls: [{ index: 1, type: 'function', function: { name: 'b', arguments: '' } }] }),
      chunk({}, 'tool_calls'),
    );
    const ids = choices[0]?.message.tool_calls?.map(({ id }) => id) ?? [];
    for (const id of ids) expect(id).toMatch(/^call_[0-9a-f]{24}$/);
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps what it does not know, and joins the thoughts that come in pieces', async () => {
    const { choices, ...rest } = await complete(
      { ...chunk({ reasoning_content: 'Hm' }), system_fingerprint: 'fp', x_groq: { id: 'g' } },
      chunk({ reasoning_content: ', so' }, null, { content_filter_results: { hate: false } }),
      chunk({ reasoning_content: null, content: 'Yes' }),
      chunk({}, 'stop'),
    );
    expect(rest).toMatchObject({ system_fingerprint: 'fp', x_groq: { id: 'g' } });
    expect(choices[0]).toMatchObject({
      content_filter_results: { hate: false },
      message: { reasoning_content: 'Hm, so', content: 'Yes' },
    });
  });

  it('keeps the id, the model and the usage when a later chunk has them empty', async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
    const completion = await complete(
      { ...chunk({ content: 'a' }), usage },
      { id: '', model: '', created: 0, object: '', choices: [], usage: null, prompt_filter_results: [] },
      chunk({}, 'stop'),
    );
    expect(completion).toMatchObject({ id: 'chatcmpl-1', model: 'gpt-5.4', created: 1, usage });
  });

  it('leaves no gap where an index was left out', async () => {
    const { choices } = await complete(
      chunk(callPiece(2, '{}', { id: 'c', name: 'look' })),
      chunk({}, 'tool_calls'),
    );
    expect(choices[0]?.message.tool_calls).toHaveLength(1);
  });

  it('joins the older function_call', async () => {
    const { choices } = await complete(
      chunk({ function_call: { name: 'look', arguments: '' } }),
      chunk({ function_call: { arguments: '{"a"' } }),
      chunk({ function_call: { arguments: ':1}' } }),
      chunk({}, 'function_call'),
    );
    expect(choices[0]?.message).toMatchObject({
      content: null,
      function_call: { name: 'look', arguments: '{"a":1}' },
    });
  });
});

describe('hostile streams', () => {
  const hostile: [string, object][] = [
    ['a negative choice', { ...chunk({}), choices: [{ index: -1, delta: { content: 'x' } }] }],
    ['a huge choice', { ...chunk({}), choices: [{ index: 4_294_967_295, delta: { content: 'x' } }] }],
    ['a choice named __proto__', { ...chunk({}), choices: [{ index: '__proto__', delta: {} }] }],
    ['a negative call', chunk(callPiece(-1, '{}'))],
    ['a huge call', chunk(callPiece(2 ** 53, '{}'))],
    ['a broken index', chunk({ tool_calls: [{ index: 0.5, function: {} }] })],
    ['content that is no text', chunk({ content: { toString: 'x' } })],
    ['content that is a number', chunk({ content: 5 })],
    ['a refusal that is no text', chunk({ refusal: [] })],
    ['arguments that are no text', chunk({ tool_calls: [{ index: 0, function: { arguments: {} } }] })],
    ['a name that is no text', chunk({ tool_calls: [{ index: 0, function: { name: 1 } }] })],
    ['calls that are no list', chunk({ tool_calls: 'many' })],
    ['choices that are no list', { ...chunk({}), choices: 'many' }],
  ];
  for (const [name, event] of hostile) {
    it(`refuses ${name}`, async () => {
      const error = await failure(complete(chunk({ content: 'a' }), event, chunk({}, 'stop')));
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toMatch(/stream contains/);
      expect(error.message.length).toBeLessThan(150);
    });
  }

  it('takes no more choices than were asked for', async () => {
    const second = { ...chunk({}), choices: [{ index: 1, delta: { content: 'x' } }] };
    const stream = answering(sse([second])).completions.stream({ ...params, n: 1 });
    expect((await failure(stream.done())).message).toMatch(/invalid choice index: 1/);
  });

  it('refuses a call that is given to another tool when its arguments have begun to be parsed', async () => {
    const strict = { type: 'function' as const, function: { name: 'look', strict: true, parameters: {} } };
    const events = [callPiece(0, '{', { id: 'c', name: 'look' }), callPiece(0, '}', { name: 'delete' })];
    const chat = answering(sse([...events.map((delta) => chunk(delta)), chunk({}, 'tool_calls')]));
    const stream = chat.completions.stream({ ...params, tools: [strict] });
    expect((await failure(stream.done())).message).toMatch(/a call whose tool changes/);
  });

  it('changes no prototype by a member named __proto__', async () => {
    const evil = '{"polluted":true}';
    const events = [
      `{"id":"a","__proto__":${evil},"choices":[{"index":0,"__proto__":${evil},"logprobs":{"content":[],"__proto__":${evil}},"delta":{"content":"a","__proto__":${evil},"audio":{"__proto__":${evil}},"tool_calls":[{"index":0,"__proto__":${evil},"type":"function","function":{"name":"__proto__","arguments":"","__proto__":${evil}}}]}}]}`,
      '{"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}],"usage":{"completion_tokens_details":{"__proto__":5}}}',
    ];
    const stream = answering(events.map((event) => `data: ${event}\n\n`).join('')).completions.stream(params);
    const completion = await stream.finalChatCompletion();
    const usage = await stream.totalUsage();
    const objects: unknown[] = [completion, usage, usage.completion_tokens_details];
    for (const object of objects) {
      if (typeof object !== 'object' || object === null) continue;
      if (!Array.isArray(object)) expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
      objects.push(
        ...Object.entries(object).flatMap(([name, value]) => (name === '__proto__' ? [] : [value])),
      );
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('ends each random stream, well or with an error of the SDK, and changes no prototype', async () => {
    const values: unknown[] = [
      ...[null, 0, -1, 1, 200, 1e300, '', 'x', '{', true, [], {}, [null], [[]]],
      ...['stop', 'length', 'tool_calls', 'assistant', 'function', 'custom', 'call_1'],
      JSON.parse('{"__proto__":{"polluted":1},"content":"a"}'),
    ];
    const names = [
      ...['id', 'index', 'type', 'role', 'content', 'refusal', 'name', 'arguments', 'input', 'audio', 'data'],
      ...[
        'function',
        'custom',
        'tool_calls',
        'function_call',
        'logprobs',
        'delta',
        'message',
        'finish_reason',
      ],
      ...['parsed', 'parsed_arguments', 'constructor', 'toString', '__proto__', 'expires_at'],
    ];
    for (let seed = 0; seed < 400; seed++) {
      const random = new Random(seed);
      const value = (depth: number): unknown => {
        if (depth === 0 || random.chance(30)) return random.pick(values);
        if (random.chance(30)) return Array.from({ length: random.below(3) }, () => value(depth - 1));
        const object = {};
        for (let count = random.below(5); count > 0; count--) {
          const entry = { value: value(depth - 1), enumerable: true, configurable: true, writable: true };
          Object.defineProperty(object, random.pick(names), entry);
        }
        return object;
      };
      const events = Array.from({ length: 1 + random.below(6) }, () =>
        random.chance(50)
          ? chunk(Object(value(3)))
          : {
              ...chunk({}),
              choices: [{ index: 0, delta: Object(value(4)), finish_reason: value(0) }, value(4)],
            },
      );
      const schema = { type: 'json_schema' as const, json_schema: { name: 'x', schema: {} } };
      const tools = [{ type: 'function' as const, function: { name: 'x', strict: true } }];
      const chat = answering(sse([...events, chunk({}, 'stop')]));
      const stream = chat.completions.stream(
        random.chance(50) ? { ...params, response_format: schema, tools } : params,
      );
      let parsed: unknown;
      stream.on('content.delta', (event) => {
        parsed = event.parsed;
      });
      stream.on('tool_calls.function.arguments.done', (event) => {
        parsed = event.parsed_arguments;
      });
      const error = await failure(stream.finalChatCompletion());
      expect(error === undefined || error instanceof OpenAIError, `seed ${seed}: ${error?.stack}`).toBe(true);
      expect(error?.cause instanceof TypeError, `seed ${seed}: ${error?.cause?.stack}`).toBe(false);
      expect(({} as { polluted?: boolean }).polluted, `seed ${seed}`).toBeUndefined();
      void parsed;
    }
  });
});

describe('the same reply however it is cut', () => {
  it('joins deltas of any length, in bodies cut anywhere, to the same completion', async () => {
    const content = 'Grüße — 鉄と雨 🦀 "quoted" \\ {"a": [1, 2.5]}';
    const text = JSON.stringify({ city: content, list: [1, true, null] });
    for (let seed = 0; seed < 60; seed++) {
      const random = new Random(seed);
      const events = [
        chunk({ role: 'assistant' }),
        ...random.cut(content, 9).map((piece) => chunk({ content: piece })),
        chunk(callPiece(0, '', { id: 'call_a', name: 'look' })),
        ...random.cut(text, 9).map((piece) => chunk(callPiece(0, piece))),
        chunk({}, 'tool_calls'),
      ];
      const chat = answering(sse(events), function* (bytes) {
        for (let start = 0; start < bytes.length; ) {
          const end = start + 1 + random.below(200);
          yield bytes.slice(start, end);
          start = end;
        }
      });
      const tools = [{ type: 'function' as const, function: { name: 'look', strict: true } }];
      const { choices } = await chat.completions.stream({ ...params, tools }).finalChatCompletion();
      expect(choices[0]?.message, `seed ${seed}`).toMatchObject({
        content,
        tool_calls: [{ function: { arguments: text, parsed_arguments: JSON.parse(text) } }],
      });
    }
  });
});
