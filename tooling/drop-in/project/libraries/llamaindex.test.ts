import assert from 'node:assert/strict';
import { tool } from '@llamaindex/core/tools';
import { OpenAI, OpenAIEmbedding } from '@llamaindex/openai';
import { z } from 'zod';
import { mockServer } from '../mock.js';

const server = mockServer();
const settings = () => ({ apiKey: 'sk-test', baseURL: server().url });
const messages = [{ role: 'user', content: 'Say hello' } as const];

describe('@llamaindex/openai', () => {
  it('chats, whole and streamed', async () => {
    const llm = new OpenAI({ ...settings(), model: 'gpt-4.1' });
    assert.equal((await llm.chat({ messages })).message.content, 'Hello!');
    let text = '';
    for await (const chunk of await llm.chat({ messages, stream: true })) text += chunk.delta;
    assert.equal(text, 'Hello!');
  });

  it('calls a tool and goes on with its result', async () => {
    const llm = new OpenAI({ ...settings(), model: 'gpt-4.1' });
    const weather = tool({
      name: 'get_weather',
      description: 'What the weather is like in a city',
      parameters: z.object({ city: z.string() }),
      execute: ({ city }) => `Rain in ${city}`,
    });
    const { newMessages, toolCalls } = await llm.exec({
      messages: [{ role: 'user', content: 'What is the weather in Lisbon?' }],
      tools: [weather],
    });
    assert.deepEqual(toolCalls[0]!.input, { city: 'Lisbon' });
    assert.match(JSON.stringify(newMessages), /Rain in Lisbon/);
  });

  it('gives structured output', async () => {
    const llm = new OpenAI({ ...settings(), model: 'gpt-4.1' });
    const recipe = z.object({ title: z.string(), minutes: z.number() });
    const { message } = await llm.chat({ messages, responseFormat: recipe });
    assert.ok(recipe.safeParse(JSON.parse(String(message.content))).success);
  });

  it('embeds', async () => {
    server().reply({
      body: {
        object: 'list',
        model: 'text-embedding-3-small',
        data: [{ object: 'embedding', index: 0, embedding: [0.5, -0.25] }],
        usage: { prompt_tokens: 2, total_tokens: 2 },
      },
    });
    const embedding = new OpenAIEmbedding({ ...settings(), model: 'text-embedding-3-small' });
    assert.deepEqual(await embedding.getTextEmbedding('a'), [0.5, -0.25]);
  });
});
