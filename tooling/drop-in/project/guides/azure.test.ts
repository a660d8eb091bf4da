import assert from 'node:assert/strict';
import OpenAI, { AzureOpenAI } from 'openai';
import { mockServer } from '../mock.js';

const server = mockServer();
const endpoint = () => new URL(server().url).origin;
const messages = [{ role: 'user', content: 'Say hello' } as const];
const sent = () => server().requests.at(-1)!;
// An address for all clients and an endpoint of Azure exclude each other.
const { OPENAI_BASE_URL } = process.env;
delete process.env.OPENAI_BASE_URL;
afterAll(() => {
  Object.assign(process.env, { OPENAI_BASE_URL });
});

describe('AzureOpenAI', () => {
  it('sends the deployment in the path, and the key in its own header', async () => {
    const client = new AzureOpenAI({ endpoint: endpoint(), apiKey: 'azure-key', apiVersion: '2024-10-21' });
    assert.ok(client instanceof OpenAI);
    server().reply({ respond: ({ body }) => ({ status: 200, body: { choices: [], echoed: body } }) });
    await client.chat.completions.create({ model: 'my-deployment', messages });
    assert.equal(sent().path, '/openai/deployments/my-deployment/chat/completions');
    assert.deepEqual({ ...sent().query }, { 'api-version': '2024-10-21' });
    assert.deepEqual([sent().headers['api-key'], sent().headers.authorization], ['azure-key', undefined]);
  });

  it('takes a token of a provider, and a deployment for all calls', async () => {
    let asked = 0;
    const client = new AzureOpenAI({
      endpoint: endpoint(),
      apiVersion: '2024-10-21',
      deployment: 'main',
      azureADTokenProvider: async () => `token-${++asked}`,
    });
    const completion = await client.chat.completions.create({ model: 'gpt-5.4', messages });
    assert.equal(completion.choices[0]!.message.content, 'Hello!');
    assert.equal(sent().path, '/openai/deployments/main/chat/completions');
    assert.equal(sent().headers.authorization, 'Bearer token-1');
  });

  it('streams', async () => {
    const client = new AzureOpenAI({
      endpoint: endpoint(),
      apiVersion: '2024-10-21',
      azureADTokenProvider: async () => 't',
    });
    let text = '';
    for await (const chunk of await client.chat.completions.create({
      model: 'gpt-5.4',
      messages,
      stream: true,
    }))
      text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello!');
  });

  it('reads its settings from the environment', async () => {
    const settings = {
      AZURE_OPENAI_ENDPOINT: endpoint(),
      AZURE_OPENAI_API_KEY: 'azure-key',
      OPENAI_API_VERSION: '2025-01-01',
    };
    Object.assign(process.env, settings);
    const client = new AzureOpenAI();
    for (const name of Object.keys(settings)) delete process.env[name];
    server().reply({ status: 200, body: { choices: [] } });
    await client.chat.completions.create({ model: 'my-deployment', messages });
    assert.equal(sent().query['api-version'], '2025-01-01');
    assert.equal(sent().headers['api-key'], 'azure-key');
  });

  it('knows the v1 address', async () => {
    const client = new OpenAI({ baseURL: `${endpoint()}/openai/v1/`, apiKey: async () => 'token' });
    assert.equal(
      (await client.responses.create({ model: 'gpt-5.4', input: 'Say hello' })).output_text,
      'Hello!',
    );
    assert.equal(sent().path, '/openai/v1/responses');
  });
});
