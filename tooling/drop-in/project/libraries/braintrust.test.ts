import assert from 'node:assert/strict';
import { initLogger, _exportsForTestingOnly as testing, wrapOpenAI } from 'braintrust';
import OpenAI from 'openai';
import { mockServer } from '../mock.js';

const server = mockServer();
const logged = testing.useTestBackgroundLogger();
beforeAll(async () => {
  await testing.simulateLoginForTests();
  initLogger({ projectName: 'drop-in', projectId: 'drop-in' });
});
afterAll(() => {
  testing.simulateLogoutForTests();
});

const client = () => wrapOpenAI(new OpenAI({ apiKey: 'sk-test', baseURL: server().url }));
const messages = [{ role: 'user', content: 'Say hello' } as const];
const outputs = async () => JSON.stringify(await logged.drain());

describe('braintrust', () => {
  it('logs a completion, whole and streamed', async () => {
    const completion = await client().chat.completions.create({ model: 'gpt-5.4', messages });
    assert.equal(completion.choices[0]!.message.content, 'Hello!');
    assert.match(await outputs(), /Hello!/);
    let text = '';
    const stream = await client().chat.completions.create({ model: 'gpt-5.4', messages, stream: true });
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello!');
    assert.match(await outputs(), /Hello!/);
  });

  it('logs a response, whole and streamed', async () => {
    const body = { model: 'gpt-5.4', input: 'Say hello' };
    assert.equal((await client().responses.create(body)).output_text, 'Hello!');
    assert.match(await outputs(), /Hello!/);
    for await (const _ of await client().responses.create({ ...body, stream: true }));
    assert.match(await outputs(), /Hello!/);
  });

  it('logs what a helper streams', async () => {
    const stream = client().chat.completions.stream({ model: 'gpt-5.4', messages });
    assert.equal(await stream.finalContent(), 'Hello!');
    assert.match(await outputs(), /Hello!/);
  });
});
