import assert from 'node:assert/strict';
import OpenAI from 'openai';
import type {
  ChatCompletionContentPart,
  ChatCompletionMessageParam,
  ChatCompletionTool,
} from 'openai/resources/chat/completions';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });
const model = 'gpt-5.4';
const messages: ChatCompletionMessageParam[] = [
  { role: 'developer', content: 'Be brief' },
  { role: 'user', content: 'Say hello' },
];

describe('chat completions', () => {
  it('give a message', async () => {
    const completion = await open().chat.completions.create({ model, messages });
    assert.equal(completion.choices[0]!.message.content, 'Hello!');
    assert.equal(completion.choices[0]!.finish_reason, 'stop');
    assert.ok(completion.usage!.total_tokens > 0);
    assert.deepEqual(server().requests[0]!.body, { model, messages });
  });

  it('come in chunks, with the usage at the end', async () => {
    const stream = await open().chat.completions.create({
      model,
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    let text = '';
    let usage: OpenAI.CompletionUsage | null | undefined;
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta?.content ?? '';
      usage = chunk.usage ?? usage;
    }
    assert.equal(text, 'Hello!');
    assert.ok(usage!.completion_tokens > 0);
  });

  it('can be streamed twice by a tee, and turned into a web stream and back', async () => {
    const create = () => open().chat.completions.create({ model, messages, stream: true });
    const [left, right] = (await create()).tee();
    const texts = [];
    for (const side of [left, right]) {
      let text = '';
      for await (const chunk of side) text += chunk.choices[0]?.delta.content ?? '';
      texts.push(text);
    }
    assert.deepEqual(texts, ['Hello!', 'Hello!']);
    const lines = await new Response((await create()).toReadableStream()).text();
    const chunks = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as OpenAI.ChatCompletionChunk);
    assert.equal(chunks.map(({ choices }) => choices[0]?.delta.content ?? '').join(''), 'Hello!');
  });

  it('look at images', async () => {
    const content: ChatCompletionContentPart[] = [
      { type: 'text', text: 'What is in this picture?' },
      { type: 'image_url', image_url: { url: 'https://images.example/crab.png', detail: 'low' } },
    ];
    const completion = await open().chat.completions.create({ model, messages: [{ role: 'user', content }] });
    assert.notEqual(completion.choices[0]!.message.content, '');
  });

  it('call functions, whose results go back', async () => {
    const client = open();
    const tools: ChatCompletionTool[] = [
      {
        type: 'function',
        function: {
          name: 'get_weather',
          description: 'What the weather is like in a city',
          parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
        },
      },
    ];
    const history: ChatCompletionMessageParam[] = [
      { role: 'user', content: 'What is the weather in Lisbon?' },
    ];
    const first = await client.chat.completions.create({ model, messages: history, tools });
    const { message } = first.choices[0]!;
    history.push(message);
    for (const call of message.tool_calls ?? []) {
      assert.ok(call.type === 'function');
      assert.deepEqual(JSON.parse(call.function.arguments), { city: 'Lisbon' });
      history.push({ role: 'tool', tool_call_id: call.id, content: 'Rain from noon' });
    }
    const second = await client.chat.completions.create({ model, messages: history, tools });
    assert.match(second.choices[0]!.message.content!, /Rain from noon/);
  });

  it('are kept: read, listed, changed and deleted', async () => {
    const client = open();
    const { id } = await client.chat.completions.create({ model, messages, store: true });
    assert.equal((await client.chat.completions.retrieve(id)).id, id);
    const changed = await client.chat.completions.update(id, { metadata: { kind: 'test' } });
    assert.deepEqual(changed.metadata, { kind: 'test' });
    const ids = [];
    for await (const completion of client.chat.completions.list()) ids.push(completion.id);
    assert.deepEqual(ids, [id]);
    const roles = [];
    for await (const message of client.chat.completions.messages.list(id)) roles.push(message.role);
    assert.ok(roles.length > 0);
    assert.ok((await client.chat.completions.delete(id)).deleted);
  });
});
