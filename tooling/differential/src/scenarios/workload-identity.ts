import type { ClientOptions, Scenario, ScenarioContext, Sdk } from '../scenario.ts';
import { apiError, json, type Reply } from '../server/reply.ts';
import { MODEL } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'workload identity';
const TOKEN_HOST = 'https://auth.openai.com';
type Client = InstanceType<Sdk['OpenAI']>;

/** A token for the exchanges, and a model for everything else. */
const granting =
  (...tokens: Reply[]): Scenario['server'] =>
  ({ path }, index) =>
    path === '/oauth/token' ? (tokens[Math.min(index, tokens.length - 1)] as Reply) : json(MODEL);
const token = (name: string, more: object = {}) =>
  json({
    access_token: name,
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 3_600,
    ...more,
  });

function identity(
  getToken: () => Promise<string>,
  more: object = {},
): NonNullable<ClientOptions['workloadIdentity']> {
  return {
    identityProviderId: 'idp_1',
    serviceAccountId: 'sa_1',
    provider: { tokenType: 'jwt', getToken },
    ...more,
  };
}

/** The token service is the scripted server too. */
function open({ OpenAI }: Sdk, { origin, url }: ScenarioContext, options: ClientOptions = {}): Client {
  const send = (target: unknown, init?: RequestInit) =>
    fetch(String(target).replace(TOKEN_HOST, origin), init);
  return new OpenAI({ baseURL: url, maxRetries: 0, fetch: send as never, ...options });
}

const federated = (
  name: string,
  server: Scenario['server'],
  run: (client: Client, calls: () => number) => unknown,
  more: object = {},
  options: ClientOptions = {},
): Scenario => ({
  area,
  name: `identity: ${name}`,
  server,
  run: async (sdk, context) => {
    let calls = 0;
    const getToken = async () => `subject-${++calls}`;
    const client = open(sdk, context, { workloadIdentity: identity(getToken, more), ...options });
    return settleAll(() => run(client, () => calls));
  },
});
const get = (client: Client) => client.models.retrieve('m');
/** What an exchange that gives this makes of a call. */
const exchanged = (name: string, reply: Reply): Scenario =>
  federated(`a token service that answers with ${name}`, granting(reply), get);

export const workloadIdentityScenarios: Scenario[] = [
  federated('one exchange for many calls', granting(token('t1')), async (client, calls) => {
    await get(client);
    await get(client);
    return calls();
  }),
  federated('calls at once share an exchange', granting(token('t1')), async (client, calls) => {
    await client.get('/a').then(() => client.get('/b'));
    return calls();
  }),
  federated('an id token and a client id', granting(token('t1')), get, {
    clientId: 'client-1',
    provider: { tokenType: 'id', getToken: async () => 'subject' },
  }),
  federated('a token without an expiry', granting(token('t1', { expires_in: undefined })), get),
  federated(
    'a token that lasts a short time',
    granting(token('t1', { expires_in: 30 })),
    async (client, calls) => {
      await get(client);
      await get(client);
      return calls();
    },
  ),
  federated(
    'a token that is refused is replaced once',
    (request, index) =>
      request.path === '/oauth/token'
        ? token(`t${index}`)
        : index === 1
          ? apiError(401, 'Expired')
          : json(MODEL),
    async (client, calls) => {
      await get(client);
      return calls();
    },
  ),
  federated(
    'a token that is always refused',
    (request, index) => (request.path === '/oauth/token' ? token(`t${index}`) : apiError(401, 'No')),
    get,
  ),
  federated('a provider that fails', granting(token('t1')), get, {
    provider: {
      tokenType: 'jwt',
      getToken: async () => {
        throw new Error('No metadata');
      },
    },
  }),
  federated(
    'organization and project',
    granting(token('t1')),
    get,
    {},
    { organization: 'org-1', project: 'proj_1' },
  ),
  federated('a header of the caller', granting(token('t1')), (client) =>
    client.models.retrieve('m', { headers: { authorization: 'Bearer mine' } }),
  ),
  federated('withOptions', granting(token('t1')), async (client, calls) => {
    await get(client);
    await get(client.withOptions({ timeout: 5_000 }));
    return calls();
  }),
  federated(
    'a stream',
    (request) =>
      request.path === '/oauth/token'
        ? token('t1')
        : { headers: { 'content-type': 'text/event-stream' }, text: 'data: {"a":1}\n\ndata: [DONE]\n\n' },
    async (client) => {
      const items: unknown[] = [];
      for await (const item of await client.chat.completions.create({
        model: 'm',
        messages: [],
        stream: true,
      }))
        items.push(item);
      return items;
    },
  ),
  exchanged('400', { status: 400, json: { error: 'invalid_grant', error_description: 'Too old' } }),
  exchanged('401', { status: 401, json: { error: 'invalid_client' } }),
  exchanged('403 without JSON', { status: 403, text: 'Forbidden' }),
  exchanged('500', { status: 500, json: { error: { message: 'Down' } } }),
  exchanged('no token', json({ token_type: 'Bearer' })),
  exchanged('an empty token', token('  ')),
  exchanged('a token that no header can hold', token('a\nb')),
  exchanged('a token that is a number', json({ access_token: 5 })),
  exchanged('an expiry of zero', token('t', { expires_in: 0 })),
  exchanged('an expiry that is a text', token('t', { expires_in: '60' })),
  exchanged('no JSON', { headers: { 'content-type': 'application/json' }, text: '{"a' }),
  exchanged('null', json(null)),
  exchanged('a redirect', { status: 302, headers: { location: '/elsewhere' } }),
  {
    area,
    name: 'identity: options that do not go together',
    server: [],
    run: (sdk, context) =>
      settleAll(
        () =>
          open(sdk, context, { apiKey: 'sk', workloadIdentity: identity(async () => 's') }).baseURL !== '',
        () => open(sdk, context, { workloadIdentity: identity(async () => 's') }).apiKey,
      ),
  },
  {
    area,
    name: 'identity: the token of a service account in Kubernetes',
    server: [],
    run: async ({ load }) => {
      const { k8sServiceAccountTokenProvider } = await load('auth');
      const provider = k8sServiceAccountTokenProvider('/nowhere/at/all');
      const [outcome] = await settleAll(() => provider.getToken());
      const { threw } = outcome as { threw: Error };
      return { type: provider.tokenType, error: threw.constructor.name, isError: threw instanceof Error };
    },
  },
  {
    area,
    name: 'identity: tokens of Azure and Google',
    server: ({ path }) =>
      path.includes('computeMetadata') ? { text: 'google-token' } : json({ access_token: 'azure-token' }),
    run: async ({ load }, { origin }) => {
      const { azureManagedIdentityTokenProvider, gcpIDTokenProvider } = await load('auth');
      const seen: unknown[] = [];
      const send = async (target: unknown, init?: RequestInit) => {
        const url = new URL(String(target));
        seen.push([url.origin, url.pathname, url.search, Object.fromEntries(new Headers(init?.headers))]);
        return fetch(origin + url.pathname + url.search, init);
      };
      const azure = azureManagedIdentityTokenProvider(undefined, { fetch: send as never } as never);
      const google = gcpIDTokenProvider(undefined, { fetch: send as never } as never);
      return {
        types: [azure.tokenType, google.tokenType],
        tokens: await settleAll(
          () => azure.getToken(),
          () => google.getToken(),
        ),
        seen,
      };
    },
  },
];
