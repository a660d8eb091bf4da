import assert from 'node:assert/strict';
import { HumanMessage } from '@langchain/core/messages';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { tool } from '@langchain/core/tools';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';
import { mockServer } from '../mock.js';

const server = mockServer();
const settings = () => ({ model: 'gpt-5.4', apiKey: 'sk-test', configuration: { baseURL: server().url } });

describe('@langchain/openai', () => {
  it('runs a chain over chat completions', async () => {
    const prompt = ChatPromptTemplate.fromMessages([['user', 'Say {word}']]);
    const chain = prompt.pipe(new ChatOpenAI({ ...settings(), useResponsesApi: false }));
    const reply = await chain.invoke({ word: 'hello' });
    assert.equal(reply.text, 'Hello!');
    assert.ok(reply.usage_metadata!.total_tokens > 0);
    assert.equal(server().requests[0]!.path, '/v1/chat/completions');
  });

  it('streams a chain over chat completions', async () => {
    const chain = new ChatOpenAI({ ...settings(), useResponsesApi: false });
    const pieces: string[] = [];
    for await (const chunk of await chain.stream('Tell me a story of a crab')) pieces.push(chunk.text);
    assert.ok(pieces.length > 3);
    assert.match(pieces.join(''), /story of a crab/);
  });

  it('asks and streams by responses', async () => {
    const model = new ChatOpenAI({ ...settings(), useResponsesApi: true });
    assert.equal((await model.invoke('Say hello')).text, 'Hello!');
    let text = '';
    for await (const chunk of await model.stream([new HumanMessage('Say hello')])) text += chunk.text;
    assert.equal(text, 'Hello!');
    assert.deepEqual(
      server().requests.map(({ path }) => path),
      ['/v1/responses', '/v1/responses'],
    );
  });

  it('goes on from what responses gave', async () => {
    const model = new ChatOpenAI({ ...settings(), useResponsesApi: true });
    const question = new HumanMessage('Say hello');
    const reply = await model.invoke([question]);
    await model.invoke([question, reply, new HumanMessage('Say goodbye')]);
    const { input } = server().requests[1]!.body as { input: { role: string }[] };
    assert.deepEqual(
      input.map(({ role }) => role),
      ['user', 'assistant', 'user'],
    );
  });

  it('calls tools', async () => {
    const schema = z.object({ city: z.string() });
    const weather = tool(({ city }: z.infer<typeof schema>) => `Rain in ${city}`, {
      name: 'get_weather',
      description: 'What the weather is like in a city',
      schema,
    });
    for (const useResponsesApi of [false, true]) {
      const model = new ChatOpenAI({ ...settings(), useResponsesApi }).bindTools([weather]);
      const { tool_calls: calls } = await model.invoke('What is the weather in Lisbon?');
      assert.deepEqual(
        calls!.map(({ name, args }) => [name, args]),
        [['get_weather', { city: 'Lisbon' }]],
      );
    }
  });

  it('gives structured output, whole and streamed', async () => {
    const recipe = z.object({ title: z.string(), minutes: z.number() });
    for (const useResponsesApi of [false, true]) {
      const model = new ChatOpenAI({ ...settings(), useResponsesApi }).withStructuredOutput(recipe);
      assert.ok(recipe.safeParse(await model.invoke('A recipe for bread')).success);
      let last: unknown;
      for await (const part of await model.stream('A recipe for bread')) last = part;
      assert.ok(recipe.safeParse(last).success);
    }
  });

  it('embeds', async () => {
    const data = [0, 1].map((index) => ({ object: 'embedding', index, embedding: [0.5, -0.25 * index] }));
    server().reply({
      body: {
        object: 'list',
        model: 'text-embedding-3-small',
        data,
        usage: { prompt_tokens: 2, total_tokens: 2 },
      },
    });
    const embeddings = new OpenAIEmbeddings({ ...settings(), model: 'text-embedding-3-small' });
    assert.deepEqual(await embeddings.embedDocuments(['a', 'b']), [
      [0.5, 0],
      [0.5, -0.25],
    ]);
  });
});
