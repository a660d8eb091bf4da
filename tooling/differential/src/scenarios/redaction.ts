import { inspect } from 'node:util';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { apiError, json } from '../server/reply.ts';
import { MODEL } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'redaction';
type Client = ReturnType<ScenarioContext['client']>;

const HEADERS = [
  ...['authorization', 'proxy-authorization', 'cookie', 'api-key', 'x-api-key', 'x-goog-api-key'],
  ...['ocp-apim-subscription-key', 'x-auth-token', 'x-access-token', 'x-amz-security-token', 'x-csrf-token'],
  ...[
    'x-session-id',
    'x-client-secret',
    'x-signature',
    'x-user-password',
    'x-refresh-token',
    'private-token',
  ],
  ...['x-vault-token', 'x-functions-key', 'x-trace', 'x-request-name', 'x-key', 'openai-beta', 'x-author'],
];
const PARAMETERS = [
  ...['api_key', 'apikey', 'key', 'token', 'access_token', 'client_secret', 'password', 'sig', 'signature'],
  ...['code', 'session', 'auth', 'sas', 'jwt', 'limit', 'author', 'keyword', 'after', 'refresh_token', 'sid'],
  ...['client_assertion', 'code_verifier', 'device_code', 'passphrase', 'pwd', 'private_key', 'bearer'],
  ...['connection_string', 'account_key', 'limits', 'order', 'purpose', 'page_token', 'max_tokens'],
];
const markOf = (name: string): string => `value-of-${name}-end`;

/** Names whose values are in the log of a call. */
const shown = (
  name: string,
  names: readonly string[],
  call: (client: Client, values: Record<string, string>) => unknown,
): Scenario => ({
  area,
  name: `redaction: ${name}`,
  server: () => json(MODEL, { headers: { 'set-cookie': 'value-of-set-cookie-end' } }),
  run: async (_, { client }) => {
    const lines: string[] = [];
    const write = (...values: unknown[]) => {
      lines.push(values.map((value) => inspect(value, { depth: 9 })).join(' '));
    };
    const one = client({
      logLevel: 'debug',
      logger: { debug: write, info: write, warn: write, error: write },
    });
    await settleAll(() => call(one, Object.fromEntries(names.map((name) => [name, markOf(name)]))));
    return names.filter((name) => lines.some((line) => line.includes(markOf(name))));
  },
});

export const redactionScenarios: Scenario[] = [
  shown('headers of a request', HEADERS, (client, headers) => client.get('/a', { headers })),
  shown('headers of the client', HEADERS, (client, defaultHeaders) =>
    client.withOptions({ defaultHeaders }).get('/a'),
  ),
  shown('parameters of a query', PARAMETERS, (client, query) => client.get('/a', { query })),
  shown('parameters of a path', PARAMETERS, (client, query) =>
    client.get(`/a?${new URLSearchParams(query)}`),
  ),
  shown('parameters of the base URL', PARAMETERS, (client, query) =>
    client.withOptions({ baseURL: `${client.baseURL}?${new URLSearchParams(query)}` }).get('/a'),
  ),
  shown('a body', ['input', 'api_key'], (client, body) => client.post('/a', { body })),
  shown('a cookie of the reply', ['set-cookie'], (client) => client.get('/a')),
  {
    area,
    name: 'redaction: a server that repeats the key',
    server: () =>
      apiError(401, 'Incorrect API key provided: sk-differential', {
        headers: { 'x-echo': 'Bearer sk-differential' },
      }),
    run: async (_, { client }) => {
      const [outcome] = await settleAll(() => client().models.retrieve('m'));
      const { threw } = outcome as { threw: Error & { error: unknown; headers: Headers } };
      const told = [
        threw.message,
        JSON.stringify(threw.error),
        inspect(threw, { depth: 5 }),
        threw.headers.get('x-echo') ?? '',
      ];
      return told.map((text) => text.includes('sk-differential'));
    },
  },
  {
    area,
    name: 'redaction: a client that is printed',
    server: [],
    run: async (_, { client }) =>
      inspect(client({ adminAPIKey: 'sk-admin' }), { depth: 3 }).includes('sk-admin'),
  },
];
