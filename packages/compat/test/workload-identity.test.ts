import OpenAI, {
  AzureOpenAI,
  type ClientOptions,
  OAuthError,
  SubjectTokenProviderError,
} from '@oxide/compat';
import * as auth from '@oxide/compat/auth';
import { WorkloadIdentityAuth } from '@oxide/compat/auth/workload-identity-auth';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let server: MockServer;
let exchanges = 0;
/** The API and the service of the exchange, both on one server. */
const toServer: NonNullable<ClientOptions['fetch']> = (input, init) =>
  fetch(String(input).replace('https://auth.openai.com', server.origin), init);

beforeEach(async () => {
  vi.stubEnv('OPENAI_API_KEY', undefined);
  exchanges = 0;
  server = await startMockServer();
  server.reply({
    match: { path: '/oauth/token' },
    times: Number.POSITIVE_INFINITY,
    respond: () => {
      exchanges += 1;
      return { body: { access_token: `token-${exchanges}`, expires_in: 3_600 } };
    },
  });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const workloadIdentity: auth.WorkloadIdentity = {
  identityProviderId: 'idp-123',
  serviceAccountId: 'sa-456',
  provider: { tokenType: 'jwt', getToken: async () => 'subject.token' },
};
const settings = (): ClientOptions => ({ workloadIdentity, baseURL: server.url, fetch: toServer });
const input = { model: 'gpt-5.4', input: 'Iron and rain' };
const tokens = () =>
  server.requests.filter(({ path }) => path !== '/oauth/token').map(({ headers }) => headers.authorization);

describe('a client with a workload identity', () => {
  it('calls with the token that it exchanges, once for itself and its copies', async () => {
    const client = new OpenAI(settings());
    expect((await client.responses.create(input)).output_text).toBe('You said: Iron and rain');
    await client.withOptions({ timeout: 5_000 }).responses.create(input);
    await new OpenAI(client._options).responses.create(input);
    expect(tokens()).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-1']);
  });

  it('replaces a token that is refused', async () => {
    server.fault({ status: 401, match: { path: '/responses' } });
    await new OpenAI({ ...settings(), maxRetries: 0 }).responses.create(input);
    expect(tokens()).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('has the token in what it builds for others', async () => {
    const { req } = await new OpenAI(settings()).buildRequest({ method: 'get', path: '/models' });
    expect(req.headers.get('authorization')).toBe('Bearer token-1');
  });

  it('exchanges by its own fetch also where a subclass sends otherwise', async () => {
    const sent: string[] = [];
    class Client extends OpenAI {
      override async fetchWithTimeout(
        ...[url, ...others]: Parameters<OpenAI['fetchWithTimeout']>
      ): Promise<Response> {
        sent.push(new URL(String(url)).pathname);
        return super.fetchWithTimeout(url, ...others);
      }
    }
    await new Client(settings()).responses.create(input);
    expect(sent).toEqual(['/v1/responses']);
    expect(tokens()).toEqual(['Bearer token-1']);
  });

  it('keeps the admin key for what takes it', async () => {
    const client = new OpenAI({ ...settings(), adminAPIKey: 'sk-admin-key' });
    server.reply({ body: { object: 'list', data: [], has_more: false } });
    await client.admin.organization.projects.list();
    expect(tokens()).toEqual(['Bearer sk-admin-key']);
    expect(exchanges).toBe(0);
  });

  it('gives way to another identity, and is left without one', async () => {
    const client = new OpenAI(settings());
    await client.responses.create(input);
    await client.withOptions({ workloadIdentity: { ...workloadIdentity } }).responses.create(input);
    expect(tokens()).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(() => client.withOptions({ workloadIdentity: undefined })).toThrow('Missing credentials');
  });

  it('has no key besides, neither passed nor in the environment', () => {
    const both = 'Pass `workloadIdentity` or `apiKey`, not both.';
    expect(() => new OpenAI({ ...settings(), apiKey: 'sk-test-key' })).toThrow(both);
    expect(() => new OpenAI(settings()).withOptions({ apiKey: 'sk-test-key' })).toThrow(both);
    vi.stubEnv('OPENAI_API_KEY', 'sk-of-environment');
    expect(() => new OpenAI(settings())).toThrow(both);
    expect(new OpenAI({ ...settings(), apiKey: null }).apiKey).toBeNull();
    const azure = { endpoint: server.origin, apiVersion: '2024-10-21', apiKey: 'azure-key' };
    expect(() => new AzureOpenAI({ ...settings(), ...azure, baseURL: undefined } as never)).toThrow(both);
  });

  it('is refused when the identity lacks something', () => {
    const wrong = { ...workloadIdentity, serviceAccountId: '' };
    expect(() => new OpenAI({ ...settings(), workloadIdentity: wrong })).toThrow('serviceAccountId');
  });
});

it('the errors and the providers are those of the official names', async () => {
  expect(auth.OAuthError).toBe(OAuthError);
  expect(auth.SubjectTokenProviderError).toBe(SubjectTokenProviderError);
  expect(await auth.k8sServiceAccountTokenProvider('x', { readFile: async () => 'a\n' }).getToken()).toBe(
    'a',
  );
});

it('the token is to be had without a client', async () => {
  const token = new WorkloadIdentityAuth(workloadIdentity, toServer);
  expect(await token.getToken()).toBe('token-1');
  token.invalidateToken();
  expect(await token.getToken()).toBe('token-2');
});
