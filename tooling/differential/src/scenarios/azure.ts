import type { AzureOpenAI } from 'openai';
import type { AzureClientOptions } from 'openai/azure';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { apiError, json, sse } from '../server/reply.ts';
import { startScriptedServer } from '../server/scripted-server.ts';
import { COMPLETION } from './bodies.ts';
import { settleAll } from './settle.ts';
import { watchToEnd } from './watch-events.ts';

const area = 'Azure';
const server = () => json(COMPLETION);
const messages = [{ role: 'user' as const, content: 'Hi' }];
const settings = { apiVersion: '2025-01-01', apiKey: 'key-azure', maxRetries: 0 };

type Run = (
  make: (options?: AzureClientOptions) => AzureOpenAI,
  context: ScenarioContext,
) => Promise<unknown>;

/** A program with a client on the scripted server. */
const azure = (name: string, run: Run, script: Scenario['server'] = server): Scenario => ({
  area,
  name: `Azure: ${name}`,
  server: script,
  run: async ({ AzureOpenAI }, context) =>
    run((options) => new AzureOpenAI({ ...settings, endpoint: context.origin, ...options }), context),
});

/** Construction alone: what is refused, or where the client points to. */
const made = (
  name: string,
  options: AzureClientOptions,
  variables: Record<string, string> = {},
): Scenario => ({
  area,
  name: `Azure client: ${name}`,
  server: [],
  run: async ({ AzureOpenAI }) => {
    Object.assign(process.env, variables);
    const [outcome] = await settleAll(() => {
      const { baseURL, apiKey, apiVersion, deploymentName } = new AzureOpenAI(options);
      return { baseURL, apiKey, apiVersion, deploymentName };
    });
    for (const name of Object.keys(variables)) delete process.env[name];
    return outcome;
  },
});
const chat = (client: AzureOpenAI, model = 'gpt-5.4') => client.chat.completions.create({ model, messages });

export const azureScenarios: Scenario[] = [
  azure('a chat completion', (make) => chat(make())),
  azure('a deployment of the client', async (make) => {
    await chat(make({ deployment: 'mine' }));
    await chat(make({ deployment: 'with space/ä?' }));
  }),
  azure('paths of every kind', async (make) => {
    const one = make();
    const file = new File(['a'], 'a.wav');
    return settleAll(
      () => one.completions.create({ model: 'm', prompt: 'a' }).then(() => 1),
      () => one.embeddings.create({ model: 'm', input: 'a', encoding_format: 'float' }).then(() => 1),
      () => one.audio.speech.create({ model: 'm', input: 'a', voice: 'alloy' }).then(() => 1),
      () => one.audio.transcriptions.create({ model: 'm', file }).then(() => 1),
      () => one.audio.translations.create({ model: 'm', file }).then(() => 1),
      () => one.images.generate({ model: 'm', prompt: 'a' }).then(() => 1),
      () => one.images.edit({ model: 'm', prompt: 'a', image: file }).then(() => 1),
      () => one.images.createVariation({ model: 'm', image: file }).then(() => 1),
      () => one.responses.create({ model: 'm', input: 'a' }).then(() => 1),
      () => one.models.retrieve('m').then(() => 1),
      () => one.files.list().then(() => 1),
      () =>
        one.batches
          .create({ completion_window: '24h', endpoint: '/v1/responses', input_file_id: 'f' })
          .then(() => 1),
      () => one.beta.assistants.create({ model: 'm' }).then(() => 1),
      () => one.vectorStores.list().then(() => 1),
      () => one.moderations.create({ model: 'm', input: 'a' }).then(() => 1),
    );
  }),
  azure('paths with a deployment of the client', async (make) => {
    const one = make({ deployment: 'mine' });
    return settleAll(
      () =>
        one.batches
          .create({ completion_window: '24h', endpoint: '/v1/responses', input_file_id: 'f' })
          .then(() => 1),
      () => one.images.generate({ model: 'm', prompt: 'a' }).then(() => 1),
      () => one.responses.create({ model: 'm', input: 'a' }).then(() => 1),
    );
  }),
  azure('a model with characters to encode', (make) => chat(make(), 'a b/c?d#é')),
  azure('a model that would change the path', async (make) =>
    (await settleAll(() => chat(make(), '..'))).map((outcome) => Object.keys(outcome as object)),
  ),
  azure('no model', (make) => make().post('/chat/completions', { body: { messages } })),
  azure('a body that is no object', async (make) =>
    (await settleAll(() => make().post('/chat/completions', { body: 'text' as never }))).map((outcome) =>
      Object.keys(outcome as object),
    ),
  ),
  azure('a base URL', (make, { origin }) =>
    chat(make({ baseURL: `${origin}/openai`, endpoint: undefined as never })),
  ),
  azure('a base URL with a deployment', (make, { origin }) =>
    chat(make({ baseURL: `${origin}/openai/deployments/fixed`, endpoint: undefined as never })),
  ),
  azure('a base URL that only resembles one with a deployment', (make, { origin }) =>
    chat(make({ baseURL: `${origin}/deployments-proxy/openai`, endpoint: undefined as never })),
  ),
  azure('the v1 endpoint', async (make, { origin }) => {
    const one = make({ baseURL: `${origin}/openai/v1/`, endpoint: undefined as never });
    await one.responses.create({ model: 'm', input: 'a' });
    await chat(one);
  }),
  azure('slashes after the endpoint', (make, { origin }) => chat(make({ endpoint: `${origin}///` }))),
  azure('a query and headers of the client', (make) =>
    chat(make({ defaultQuery: { a: '1' }, defaultHeaders: { 'x-a': '1' } })),
  ),
  azure('a query that names another version', (make) =>
    make().post('/chat/completions', { body: { model: 'm' }, query: { 'api-version': 'other' } }),
  ),
  azure('a token provider', async (make) => {
    let calls = 0;
    const one = make({ apiKey: undefined as never, azureADTokenProvider: async () => `token-${++calls}` });
    await chat(one);
    await chat(one);
    return { calls, key: one.apiKey };
  }),
  azure(
    'a token provider is asked again for a retry',
    async (make) => {
      let calls = 0;
      const one = make({
        apiKey: undefined as never,
        maxRetries: 1,
        azureADTokenProvider: async () => `token-${++calls}`,
      });
      await chat(one);
      return calls;
    },
    [apiError(500, 'Odd', { headers: { 'retry-after-ms': '5' } }), json(COMPLETION)],
  ),
  azure('a token provider that fails', (make) =>
    settleAll(
      () =>
        chat(
          make({
            apiKey: undefined as never,
            azureADTokenProvider: async () => {
              throw new Error('No token');
            },
          }),
        ),
      () => chat(make({ apiKey: undefined as never, azureADTokenProvider: async () => '' })),
    ),
  ),
  azure('a retry keeps the path', (make) => chat(make({ maxRetries: 2 })), [
    apiError(500, 'Odd', { headers: { 'retry-after-ms': '5' } }),
    json(COMPLETION),
  ]),
  azure('an error of the service', (make) => chat(make()), [
    { status: 404, json: { error: { code: 'DeploymentNotFound', message: 'No such deployment' } } },
  ]),
  azure(
    'a stream',
    async (make) => {
      const chunks: unknown[] = [];
      const stream = await make().chat.completions.create({ model: 'm', messages, stream: true });
      for await (const chunk of stream) chunks.push(chunk);
      return chunks;
    },
    [
      sse(
        { id: '', choices: [], prompt_filter_results: [] },
        {
          id: 'c',
          choices: [{ index: 0, delta: { content: 'a' }, finish_reason: 'stop', content_filter_results: {} }],
        },
        '[DONE]',
      ),
    ],
  ),
  azure(
    'a helper stream that begins with a chunk of its filters',
    (make) => {
      const stream = make().chat.completions.stream({ model: 'm', messages });
      return watchToEnd(stream, ['content', 'finalChatCompletion', 'error'], () =>
        stream.finalChatCompletion(),
      );
    },
    [
      sse(
        { id: '', object: '', created: 0, model: '', choices: [], prompt_filter_results: [{ a: 1 }] },
        {
          id: 'c',
          object: 'chat.completion.chunk',
          created: 1,
          model: 'm',
          choices: [{ index: 0, delta: { role: 'assistant', content: 'a' }, finish_reason: null }],
        },
        {
          id: 'c',
          object: 'chat.completion.chunk',
          created: 1,
          model: 'm',
          choices: [{ index: 0, delta: {}, finish_reason: 'stop' }],
        },
        '[DONE]',
      ),
    ],
  ),
  azure('withOptions', async (make, { origin }) => {
    const one = make({ deployment: 'mine' });
    const two = one.withOptions({ deployment: 'other', apiVersion: 'v2' } as never) as AzureOpenAI;
    await chat(two);
    await chat(one.withOptions({ timeout: 5_000 }) as AzureOpenAI);
    await chat(one.withOptions({ endpoint: `${origin}/elsewhere` } as never) as AzureOpenAI);
    await chat(one.withOptions({ apiKey: 'key-two' }) as AzureOpenAI);
    return [two.deploymentName, two.apiVersion, two instanceof one.constructor];
  }),
  azure('a key that is changed later', async (make) => {
    const one = make();
    one.apiKey = 'key-later';
    await chat(one);
  }),
  azure('a key of the call in place of the client’s', (make) =>
    make().chat.completions.create({ model: 'm', messages }, { headers: { 'api-key': 'key-call' } }),
  ),
  azure('the key taken away', (make) =>
    make().chat.completions.create(
      { model: 'm', messages },
      { headers: { 'api-key': null, authorization: 'Bearer mine' } },
    ),
  ),
  azure(
    'a polling helper and pages',
    async (make) => {
      const page = await make().files.list();
      return { data: page.data };
    },
    () => json({ data: [{ id: 'a' }], has_more: false }),
  ),
  azure(
    'a redirect to the same origin',
    async (make) =>
      (await settleAll(() => chat(make()))).map(
        (outcome) => (outcome as { threw?: { status?: number } }).threw?.status ?? 'done',
      ),
    (_, index) => (index === 0 ? { status: 307, headers: { location: '/elsewhere' } } : json(COMPLETION)),
  ),
  {
    area,
    name: 'Azure: no key goes to another origin',
    server: [],
    run: async ({ AzureOpenAI }) => {
      const other = await startScriptedServer(() => json(COMPLETION));
      const first = await startScriptedServer(() => ({
        status: 307,
        headers: { location: `${other.origin}/taken` },
      }));
      const attempt = (options: AzureClientOptions) => () =>
        chat(new AzureOpenAI({ ...settings, endpoint: first.origin, ...options }));
      await settleAll(
        attempt({}),
        attempt({ apiKey: undefined as never, azureADTokenProvider: async () => 'token' }),
      );
      const seen = other.requests.map(({ headers }) => [headers['api-key'], headers.authorization]);
      await first.close();
      await other.close();
      return { told: seen.flat().some((value) => value !== undefined) };
    },
  },
  made('a key and an endpoint', { apiVersion: 'v', apiKey: 'k', endpoint: 'https://a.openai.azure.com/' }),
  made('a base URL', { apiVersion: 'v', apiKey: 'k', baseURL: 'https://a.openai.azure.com/openai/v1/' }),
  made('a deployment', { apiVersion: 'v', apiKey: 'k', endpoint: 'https://a.example', deployment: 'd' }),
  made(
    'the environment',
    {},
    { OPENAI_API_VERSION: 'v', AZURE_OPENAI_API_KEY: 'k', AZURE_OPENAI_ENDPOINT: 'https://a.example' },
  ),
  made(
    'the base URL of the environment',
    {},
    { OPENAI_API_VERSION: 'v', AZURE_OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://b.example/openai' },
  ),
  made(
    'the base URL of the environment and an endpoint',
    { endpoint: 'https://a.example' },
    { OPENAI_API_VERSION: 'v', AZURE_OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://b.example/openai' },
  ),
  made(
    'the key of OpenAI is not taken',
    { apiVersion: 'v', endpoint: 'https://a.example' },
    { OPENAI_API_KEY: 'k' },
  ),
  made('no version', { apiKey: 'k', endpoint: 'https://a.example' }),
  made('no key', { apiVersion: 'v', endpoint: 'https://a.example' }),
  made('no endpoint', { apiVersion: 'v', apiKey: 'k' }),
  made('a key and a token provider', {
    apiVersion: 'v',
    apiKey: 'k',
    endpoint: 'https://a.example',
    azureADTokenProvider: async () => 't',
  }),
  made('an endpoint and a base URL', {
    apiVersion: 'v',
    apiKey: 'k',
    endpoint: 'https://a.example',
    baseURL: 'https://b.example',
  }),
  made('a key as a function', {
    apiVersion: 'v',
    apiKey: (async () => 'k') as never,
    endpoint: 'https://a.example',
  }),
];
