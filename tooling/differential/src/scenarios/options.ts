import type { ClientOptions, Scenario } from '../scenario.ts';
import { apiError, json } from '../server/reply.ts';
import { MODEL } from './bodies.ts';
import { refused, settleAll } from './settle.ts';

const area = 'client options';
const server = () => json(MODEL);

const environment = (
  name: string,
  variables: Record<string, string>,
  options: ClientOptions = {},
): Scenario => ({
  area,
  name: `environment: ${name}`,
  server,
  run: async ({ OpenAI }, { url, origin }) => {
    process.env.OPENAI_BASE_URL = url;
    process.env.OPENAI_API_KEY = 'sk-environment';
    for (const [key, value] of Object.entries(variables))
      process.env[key] = value.replace('<server>', origin);
    const [outcome] = await settleAll(() => new OpenAI({ maxRetries: 0, ...options }).models.retrieve('m'));
    return outcome;
  },
});

export const optionScenarios: Scenario[] = [
  environment('the key and the address', {}),
  environment('white space around', { OPENAI_API_KEY: '  sk-spaces  ', OPENAI_BASE_URL: '  <server>/v2  ' }),
  environment('organization and project', { OPENAI_ORG_ID: 'org-1', OPENAI_PROJECT_ID: 'proj_1' }),
  environment('options go over it', { OPENAI_ORG_ID: 'org-1' }, { organization: null, apiKey: 'sk-option' }),
  environment('empty variables', { OPENAI_ORG_ID: '', OPENAI_PROJECT_ID: ' ' }),
  environment('no key', { OPENAI_API_KEY: '' }),
  environment('an admin key alone', { OPENAI_API_KEY: '', OPENAI_ADMIN_KEY: 'sk-admin' }),
  environment('headers', { OPENAI_CUSTOM_HEADERS: 'X-A: 1\nx-b:2\nnonsense\nX-C: a:b' }),
  environment(
    'headers under those of the client',
    { OPENAI_CUSTOM_HEADERS: 'X-A: 1' },
    { defaultHeaders: { 'x-a': '2' } },
  ),
  {
    area,
    name: 'api key: a function',
    server,
    run: async (_, { client }) => {
      let calls = 0;
      const one = client({ apiKey: async () => `sk-${++calls}` });
      await one.models.retrieve('a');
      await one.models.retrieve('b');
      return { calls };
    },
  },
  {
    area,
    name: 'api key: a function is asked again for a retry',
    server: [apiError(500, 'Odd', { headers: { 'retry-after-ms': '5' } }), json(MODEL)],
    run: async (_, { client }) => {
      let calls = 0;
      await client({ maxRetries: 1, apiKey: async () => `sk-${++calls}` }).models.retrieve('a');
      return { calls };
    },
  },
  {
    area,
    name: 'api key: a function that fails',
    server,
    run: (_, { client }) =>
      settleAll(
        () =>
          client({
            apiKey: async () => {
              throw new Error('No key today');
            },
          }).models.retrieve('a'),
        () => client({ apiKey: async () => '' }).models.retrieve('a'),
        () => client({ apiKey: async () => undefined as never }).models.retrieve('a'),
        () => client({ apiKey: (() => 'sk-plain') as never }).models.retrieve('a'),
      ),
  },
  {
    area,
    name: 'api key: changed later',
    server,
    run: async (_, { client }) => {
      const one = client();
      one.apiKey = 'sk-later';
      return one.models.retrieve('m');
    },
  },
  {
    area,
    name: 'api key: characters that no header may have',
    server,
    run: async (_, { client }) => refused(() => client({ apiKey: 'sk-\u20ac' }).models.retrieve('m')),
  },
  {
    area,
    name: 'options: what a client shows',
    server: [],
    run: async (_, { client }) => {
      const one = client({
        organization: 'org-1',
        project: 'proj_1',
        timeout: 5_000,
        maxRetries: 3,
        webhookSecret: 'w',
      });
      return {
        baseURL: one.baseURL,
        apiKey: one.apiKey,
        organization: one.organization,
        project: one.project,
        timeout: one.timeout,
        maxRetries: one.maxRetries,
        webhookSecret: one.webhookSecret,
        logLevel: one.logLevel,
      };
    },
  },
  {
    area,
    name: 'options: defaults',
    server: [],
    run: async ({ OpenAI }) => {
      const one = new OpenAI({ apiKey: 'sk' });
      return {
        baseURL: one.baseURL,
        timeout: one.timeout,
        maxRetries: one.maxRetries,
        organization: one.organization,
        project: one.project,
        logLevel: one.logLevel,
        webhookSecret: one.webhookSecret,
        adminAPIKey: one.adminAPIKey,
      };
    },
  },
  {
    area,
    name: 'options: withOptions',
    server,
    run: async (_, { client, url }) => {
      const one = client({ defaultHeaders: { 'x-a': '1' }, defaultQuery: { a: '1' }, organization: 'org-1' });
      const two = one.withOptions({ defaultHeaders: { 'x-b': '2' }, apiKey: 'sk-two', timeout: 7_000 });
      await two.models.retrieve('two');
      await one.models.retrieve('one');
      await two.withOptions({ baseURL: `${url}/deeper`, organization: null }).models.retrieve('three');
      return { timeout: [one.timeout, two.timeout], key: [one.apiKey, two.apiKey] };
    },
  },
  {
    area,
    name: 'options: withOptions keeps what was changed later',
    server,
    run: async (_, { client }) => {
      const one = client();
      one.apiKey = 'sk-later';
      one.organization = 'org-later';
      one.maxRetries = 7;
      const two = one.withOptions({});
      await settleAll(() => two.models.retrieve('m'));
      return { maxRetries: two.maxRetries, organization: two.organization };
    },
  },
  {
    area,
    name: 'options: withOptions keeps the class',
    server,
    run: async ({ OpenAI }, { url }) => {
      class Mine extends OpenAI {}
      const one = new Mine({ apiKey: 'sk', baseURL: url, maxRetries: 0 });
      return { same: one.withOptions({}) instanceof Mine, model: await one.models.retrieve('m') };
    },
  },
  {
    area,
    name: 'options: a fetch of the caller',
    server: [],
    run: async (_, { client }) => {
      const seen: unknown[] = [];
      const fetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
        seen.push([String(url), init?.method, typeof init?.body, init?.signal instanceof AbortSignal]);
        return Response.json({ id: 'mine' }, { headers: { 'x-request-id': 'req_1' } });
      };
      const reply = await client({ fetch: fetch as never }).post('/a', { body: { x: 1 } });
      return { seen, reply };
    },
  },
  {
    area,
    name: 'options: a fetch that fails',
    server: [],
    run: (_, { client }) =>
      client({
        fetch: (async () => {
          throw new TypeError('No network');
        }) as never,
      }).models.retrieve('m'),
  },
  {
    area,
    name: 'options: a client class of one’s own',
    server,
    run: ({ OpenAI }, { url }) => {
      class Mine extends OpenAI {
        protected override async prepareOptions(options: { path: string; headers?: unknown }): Promise<void> {
          options.headers = { 'x-prepared': options.path };
        }
      }
      return new Mine({ apiKey: 'sk', baseURL: url, maxRetries: 0 }).models.retrieve('m');
    },
  },
  {
    area,
    name: 'options: data residency',
    server: [],
    run: ({ OpenAI }) => {
      const make = (options: object) => () => new OpenAI({ apiKey: 'sk', ...options }).baseURL;
      return settleAll(
        make({ dataResidency: 'eu' }),
        make({ dataResidency: 'global' }),
        make({ dataResidency: null }),
        make({ dataResidency: 'moon' }),
        make({ dataResidency: 'eu', baseURL: 'https://example.com' }),
        () => new OpenAI({ apiKey: 'sk', dataResidency: 'us' }).withOptions({ timeout: 1 }).baseURL,
        () => new OpenAI({ apiKey: 'sk' }).withOptions({ dataResidency: 'jp' }).baseURL,
        () =>
          new OpenAI({ apiKey: 'sk', dataResidency: 'us' }).withOptions({ baseURL: 'https://x.example/v1' })
            .baseURL,
      );
    },
  },
];
