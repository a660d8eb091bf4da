import assert from 'node:assert/strict';
import { Agent, OpenAIProvider, Runner, tool } from '@openai/agents';
import OpenAI from 'openai';
import { z } from 'zod';
import { mockServer } from '../mock.js';

const server = mockServer();

const weather = tool({
  name: 'get_weather',
  description: 'What the weather is like in a city',
  parameters: z.object({ city: z.string() }),
  execute: async ({ city }) => `Rain in ${city}`,
});

for (const useResponses of [true, false]) {
  describe(`@openai/agents over ${useResponses ? 'responses' : 'chat completions'}`, () => {
    const runner = () => {
      const openAIClient = new OpenAI({ apiKey: 'sk-test', baseURL: server().url });
      return new Runner({
        modelProvider: new OpenAIProvider({ openAIClient, useResponses }),
        tracingDisabled: true,
      });
    };
    const settings = { name: 'Helper', instructions: 'Answer briefly', model: 'gpt-5.4' };

    it('runs an agent', async () => {
      const { finalOutput } = await runner().run(new Agent(settings), 'Say hello');
      assert.equal(finalOutput, 'Hello!');
    });

    it('runs an agent that calls a tool', async () => {
      const agent = new Agent({ ...settings, tools: [weather] });
      const { finalOutput, newItems } = await runner().run(agent, 'What is the weather in Lisbon?');
      assert.match(finalOutput!, /Rain in Lisbon/);
      assert.deepEqual(
        newItems.map(({ type }) => type).filter((type) => type.startsWith('tool')),
        ['tool_call_item', 'tool_call_output_item'],
      );
      assert.equal(server().requests.length, 2);
    });

    it('streams an agent that calls a tool', async () => {
      const agent = new Agent({ ...settings, tools: [weather] });
      const stream = await runner().run(agent, 'What is the weather in Lisbon?', { stream: true });
      const pieces: string[] = [];
      for await (const event of stream)
        if (event.type === 'raw_model_stream_event' && event.data.type === 'output_text_delta')
          pieces.push(event.data.delta);
      await stream.completed;
      assert.ok(pieces.length > 1);
      assert.equal(pieces.join(''), stream.finalOutput);
      assert.match(stream.finalOutput!, /Rain in Lisbon/);
    });

    it('gives an output of a schema', async () => {
      const outputType = z.object({ title: z.string(), minutes: z.number() });
      const { finalOutput } = await runner().run(
        new Agent({ ...settings, outputType }),
        'A recipe for bread',
      );
      assert.ok(outputType.safeParse(finalOutput).success);
    });
  });
}
