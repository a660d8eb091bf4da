import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { LengthFinishReasonError } from 'openai/error';
import { zodFunction, zodResponseFormat } from 'openai/helpers/zod';
import { ChatCompletionStream } from 'openai/lib/ChatCompletionStream';
import { z } from 'zod';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });
const model = 'gpt-5.4';
const ask = (content: string) => [{ role: 'user', content } as const];
const Recipe = z.object({ title: z.string(), minutes: z.number(), steps: z.array(z.string()) });
const City = z.object({ city: z.string() });

describe('parsed completions', () => {
  it('are typed by a zod schema', async () => {
    const completion = await open().chat.completions.parse({
      model,
      messages: ask('A recipe for bread'),
      response_format: zodResponseFormat(Recipe, 'recipe'),
    });
    const { parsed, refusal } = completion.choices[0]!.message;
    assert.equal(refusal, null);
    assert.equal(typeof parsed!.title, 'string');
    assert.ok(Array.isArray(parsed!.steps));
  });

  it('have typed arguments of their calls', async () => {
    const completion = await open().chat.completions.parse({
      model,
      messages: ask('What is the weather in Lisbon?'),
      tools: [zodFunction({ name: 'get_weather', parameters: City })],
    });
    const [call] = completion.choices[0]!.message.tool_calls!;
    assert.ok(call?.type === 'function');
    assert.deepEqual(call.function.parsed_arguments, { city: 'Lisbon' });
  });

  it('have a refusal in place of what was asked for', async () => {
    server().fault({ refusal: 'I will not' });
    const completion = await open().chat.completions.parse({
      model,
      messages: ask('A recipe for poison'),
      response_format: zodResponseFormat(Recipe, 'recipe'),
    });
    const { parsed, refusal } = completion.choices[0]!.message;
    assert.deepEqual([parsed, refusal], [null, 'I will not']);
  });

  it('fail when they were cut by a limit', async () => {
    const cut = async () =>
      open().chat.completions.parse({
        model,
        messages: ask('A recipe for bread'),
        max_completion_tokens: 2,
        response_format: zodResponseFormat(Recipe, 'recipe'),
      });
    await assert.rejects(cut, LengthFinishReasonError);
  });
});

describe('the stream of a completion', () => {
  it('tells events to listeners, and the whole at the end', async () => {
    const stream = open().chat.completions.stream({ model, messages: ask('Tell of a crab') });
    const seen: string[] = [];
    let snapshot = '';
    stream
      .on('connect', () => seen.push('connect'))
      .on('content', (_, text) => {
        snapshot = text;
      })
      .on('content.done', ({ content }) => seen.push(`done ${content === snapshot}`))
      .on('message', ({ role }) => seen.push(role))
      .on('end', () => seen.push('end'));
    const completion = await stream.finalChatCompletion();
    await stream.done();
    assert.equal(snapshot, completion.choices[0]!.message.content);
    assert.equal(snapshot, await stream.finalContent());
    assert.equal((await stream.finalMessage()).role, 'assistant');
    assert.deepEqual(seen, ['connect', 'done true', 'assistant', 'end']);
  });

  it('parses as it comes', async () => {
    server().fault({ streamDeltas: 8 });
    const stream = open().chat.completions.stream({
      model,
      messages: ask('A recipe for bread'),
      response_format: zodResponseFormat(Recipe, 'recipe'),
    });
    const partial: unknown[] = [];
    stream.on('content.delta', ({ parsed }) => partial.push(parsed));
    const { parsed } = (await stream.finalChatCompletion()).choices[0]!.message;
    assert.ok(Recipe.safeParse(parsed).success);
    assert.ok(partial.length > 1);
  });

  it('collects the arguments of calls', async () => {
    const stream = open().chat.completions.stream({
      model,
      messages: ask('What is the weather in Lisbon?'),
      tools: [zodFunction({ name: 'get_weather', parameters: City })],
    });
    const done: unknown[] = [];
    stream.on('tool_calls.function.arguments.done', ({ name, parsed_arguments }) =>
      done.push([name, parsed_arguments]),
    );
    await stream.done();
    assert.deepEqual(done, [['get_weather', { city: 'Lisbon' }]]);
  });

  it('crosses a web response', async () => {
    const stream = open().chat.completions.stream({ model, messages: ask('Say hello') });
    const response = new Response(stream.toReadableStream());
    const received = ChatCompletionStream.fromReadableStream(response.body!);
    assert.equal(await received.finalContent(), 'Hello!');
  });

  it('is stopped by abort', async () => {
    const stream = open().chat.completions.stream({ model, messages: ask('Tell of a crab') });
    stream.on('content', () => stream.abort());
    await assert.rejects(stream.finalContent(), OpenAI.APIUserAbortError);
  });
});

describe('runTools', () => {
  const calls: unknown[] = [];
  const tools = [
    zodFunction({
      name: 'get_weather',
      description: 'What the weather is like in a city',
      parameters: City,
      function: (args) => {
        calls.push(args);
        return `Rain in ${args.city}`;
      },
    }),
  ];

  it('runs functions until the model has an answer', async () => {
    const runner = open().chat.completions.runTools({
      model,
      messages: ask('What is the weather in Lisbon?'),
      tools,
    });
    const told: string[] = [];
    runner.on('message', ({ role }) => told.push(role));
    assert.match((await runner.finalContent())!, /Rain in Lisbon/);
    assert.deepEqual(told, ['assistant', 'tool', 'assistant']);
    assert.deepEqual(calls.splice(0), [{ city: 'Lisbon' }]);
    assert.equal((await runner.finalFunctionToolCall())!.name, 'get_weather');
    assert.equal((await runner.finalFunctionToolCallResult())!, 'Rain in Lisbon');
    assert.ok((await runner.totalUsage()).total_tokens > 0);
  });

  it('does so streaming', async () => {
    const runner = open().chat.completions.runTools({
      model,
      stream: true,
      messages: ask('What is the weather in Lisbon?'),
      tools,
    });
    let text = '';
    for await (const chunk of runner) text += chunk.choices[0]?.delta.content ?? '';
    assert.match(text, /Rain in Lisbon/);
    assert.equal(text, await runner.finalContent());
    assert.equal(calls.splice(0).length, 1);
  });

  it('takes plain functions with a parser and a JSON schema', async () => {
    const runner = open().chat.completions.runTools({
      model,
      messages: ask('What is the weather in Lisbon?'),
      tools: [
        {
          type: 'function',
          function: {
            name: 'get_weather',
            description: 'What the weather is like in a city',
            parameters: { type: 'object', properties: { city: { type: 'string' } } },
            parse: JSON.parse,
            function: async ({ city }: { city: string }) => ({ city, sky: 'grey' }),
          },
        },
      ],
    });
    assert.match((await runner.finalContent())!, /grey/);
  });
});
