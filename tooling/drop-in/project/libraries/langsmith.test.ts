import assert from 'node:assert/strict';
import { Client } from 'langsmith';
import { wrapOpenAI } from 'langsmith/wrappers';
import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { mockServer } from '../mock.js';

const server = mockServer();
const runs: { name: string; outputs: unknown }[] = [];

/** Keeps runs in place of sending them. */
class Runs extends Client {
  override async createRun(): Promise<void> {}
  override async updateRun(_id: string, run: { name?: string; outputs?: unknown }): Promise<void> {
    runs.push({ name: run.name ?? '', outputs: run.outputs });
  }
}

const tracer = new Runs({ apiKey: 'ls-test', apiUrl: 'http://127.0.0.1:9', autoBatchTracing: false });
const client = () =>
  wrapOpenAI(new OpenAI({ apiKey: 'sk-test', baseURL: server().url }), {
    client: tracer,
    tracingEnabled: true,
  });
const messages = [{ role: 'user', content: 'Say hello' } as const];
const outputs = async () => {
  await tracer.awaitPendingTraceBatches();
  return JSON.stringify(runs.splice(0).map((run) => run.outputs));
};

describe('langsmith', () => {
  it('traces a completion, whole and streamed', async () => {
    const completion = await client().chat.completions.create({ model: 'gpt-5.4', messages });
    assert.equal(completion.choices[0]!.message.content, 'Hello!');
    assert.match(await outputs(), /Hello!/);
    let text = '';
    const stream = await client().chat.completions.create({ model: 'gpt-5.4', messages, stream: true });
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello!');
    assert.match(await outputs(), /Hello!/);
  });

  it('traces a response, whole and streamed', async () => {
    const body = { model: 'gpt-5.4', input: 'Say hello' };
    assert.equal((await client().responses.create(body)).output_text, 'Hello!');
    assert.match(await outputs(), /Hello!/);
    const types: string[] = [];
    for await (const event of await client().responses.create({ ...body, stream: true }))
      types.push(event.type);
    assert.equal(types.at(-1), 'response.completed');
    assert.match(await outputs(), /Hello!/);
  });

  it('traces a parsed completion', async () => {
    const recipe = z.object({ title: z.string(), minutes: z.number() });
    const completion = await client().chat.completions.parse({
      model: 'gpt-5.4',
      messages,
      response_format: zodResponseFormat(recipe, 'recipe'),
    });
    assert.ok(recipe.safeParse(completion.choices[0]!.message.parsed).success);
    assert.match(await outputs(), /title/);
  });
});
