import assert from 'node:assert/strict';
import createInstructor from '@instructor-ai/instructor';
import OpenAI from 'openai';
import { z } from 'zod/v3';
import { mockServer } from '../mock.js';

const server = mockServer();
const Recipe = z.object({ title: z.string(), minutes: z.number() });
const messages = [{ role: 'user', content: 'A recipe for bread' } as const];
describe('@instructor-ai/instructor', () => {
  const instructor = () =>
    createInstructor({ client: new OpenAI({ apiKey: 'sk-test', baseURL: server().url }), mode: 'TOOLS' });
  const body = { model: 'gpt-5.4', messages, response_model: { schema: Recipe, name: 'Recipe' } };

  it('gives an object of the schema', async () => {
    const recipe = await instructor().chat.completions.create(body);
    assert.ok(Recipe.safeParse(recipe).success);
  });

  it('streams an object of the schema', async () => {
    let last: unknown;
    for await (const part of await instructor().chat.completions.create({ ...body, stream: true }))
      last = part;
    assert.ok(Recipe.safeParse({ ...(last as object), _meta: undefined }).success);
  });
});
