import { inspect } from 'node:util';
import { APIConnectionError, APIError, InternalServerError, OpenAIError } from '@oxide/core';
import {
  OAuthError,
  SubjectTokenProviderError,
  type WorkloadIdentity,
  WorkloadIdentityAuth,
} from '@oxide/core/auth';
import { startMockServer } from '@oxide/mock-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf, thrownBy } from '../support/failure.ts';
import { settle } from '../support/scripted-client.ts';
import { refused, scriptedFetch, silent } from '../support/scripted-fetch.ts';
import { identity, startTokenService, subject, type TokenService } from './token-service.ts';

let service: TokenService;
beforeEach(async () => {
  service = await startTokenService();
});
afterEach(async () => {
  vi.useRealTimers();
  await service[Symbol.asyncDispose]();
});

const open = (options?: Partial<WorkloadIdentity>) =>
  new WorkloadIdentityAuth(identity(options), { fetch: service.fetch });

describe('an exchange', () => {
  it('gives the token of the platform, and as whom it is to call', async () => {
    service.give();
    expect(await open().getToken()).toBe('token-1');
    const [request] = service.server.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/oauth/token' });
    expect(request?.headers['content-type']).toBe('application/json');
    expect(request?.body).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: subject,
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      identity_provider_id: 'idp-123',
      service_account_id: 'sa-456',
    });
  });

  it('names an identity token as such, and a client id when there is one', async () => {
    service.give();
    const provider = { tokenType: 'id' as const, getToken: async () => subject };
    await open({ provider, clientId: 'client-789' }).getToken();
    expect(service.exchanges[0]).toMatchObject({
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
      client_id: 'client-789',
    });
  });

  it('keeps to what it was made with', async () => {
    service.give();
    const given = identity();
    const auth = new WorkloadIdentityAuth(given, { fetch: service.fetch });
    given.serviceAccountId = 'sa-other';
    await auth.getToken();
    expect(service.exchanges[0]?.service_account_id).toBe('sa-456');
  });

  it.each([400, 401, 403] as const)(
    'that is refused with %i is an OAuthError, and not tried again',
    async (code) => {
      const body = { error: 'invalid_subject_token', error_description: 'The token has expired' };
      service.server.reply({ status: code, body, headers: { 'x-request-id': 'req-1' } });
      const error = await failureOf<OAuthError>(open().getToken());
      expect(error).toBeInstanceOf(OAuthError);
      expect(error).toBeInstanceOf(APIError);
      expect(error).toMatchObject({ status: code, error_code: body.error, error: body, requestID: 'req-1' });
      expect(error.message).toContain('The token has expired');
      expect(error.retryable).toBe(false);
      expect(service.exchanges).toHaveLength(1);
    },
  );

  it('follows no redirect', async () => {
    await using other = await startMockServer({ apiKey: false });
    service.server.reply({ status: 307, headers: { location: `${other.origin}/oauth/token` }, body: '' });
    const error = await failureOf<APIError>(open().getToken());
    expect(error.status).toBe(307);
    expect(other.requests).toEqual([]);
  });

  it('is tried again as calls are, after the wait that the service asks for', async () => {
    service.server.fault({ status: 503, retryAfterMs: 0 });
    service.server.fault({ status: 429, retryAfterMs: 0 });
    service.give();
    expect(await open().getToken()).toBe('token-1');
    expect(service.exchanges).toHaveLength(3);
    service.server.fault({ status: 500, headers: { 'retry-after-ms': '0' }, times: 3 });
    expect(await failureOf(open().getToken())).toBeInstanceOf(InternalServerError);
    expect(service.exchanges).toHaveLength(6);
  });

  it('is not waited for longer than a minute', async () => {
    service.server.fault({ status: 429, retryAfter: 61 });
    expect(await failureOf<APIError>(open().getToken())).toMatchObject({ status: 429 });
    expect(service.exchanges).toHaveLength(1);
  });

  it('that finds no service or gets no reply is a connection error', async () => {
    vi.useFakeTimers();
    for (const [answer, message] of [
      [refused, 'ECONNREFUSED'],
      [silent, 'no reply of auth.openai.com within 30000 ms'],
    ] as const) {
      const { fetch, sent } = scriptedFetch(answer);
      const call = failureOf(new WorkloadIdentityAuth(identity(), { fetch }).getToken());
      const error = await settle(call);
      expect(error).toBeInstanceOf(APIConnectionError);
      expect(error.message).toContain(message);
      expect(sent).toHaveLength(3);
    }
  });

  it.each([
    ['no object', '["token"]', 'access_token'],
    ['no JSON', 'token', 'access_token'],
    ['no token', '{"expires_in":60}', 'access_token'],
    ['an empty token', '{"access_token":""}', 'access_token'],
    ['a token that breaks a header', '{"access_token":"a\\r\\nx-evil: b"}', 'access_token'],
    ['a life that is no number', '{"access_token":"a","expires_in":"60"}', 'expires_in'],
    ['no life at all', '{"access_token":"a","expires_in":0}', 'expires_in'],
    ['an endless life', '{"access_token":"a","expires_in":1e300}', 'expires_in'],
  ])('with %s in its reply is an error that does not show it', async (_, text, named) => {
    service.server.reply({ status: 200, headers: { 'content-type': 'application/json' }, body: text });
    const error = await failureOf(open().getToken());
    expect(error.constructor).toBe(OpenAIError);
    expect(error.message).toContain(named);
    expect(inspect(error)).not.toContain('x-evil');
  });

  it('whose token has run out on the way is an error', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { fetch } = scriptedFetch(() => {
      vi.setSystemTime(Date.now() + 5_000);
      return Response.json({ access_token: 'late', expires_in: 5 });
    });
    const error = await failureOf(new WorkloadIdentityAuth(identity(), { fetch }).getToken());
    expect(error.message).toContain('had run out');
  });

  it('shows the token of the platform nowhere, also when the service repeats it', async () => {
    const body = { error: 'invalid_grant', error_description: `No such subject: ${subject}` };
    service.server.reply({ status: 400, body, headers: { 'x-echo': subject } });
    const auth = open();
    const error = await failureOf(auth.getToken());
    expect(error.message).toContain('No such subject: ***');
    expect(inspect([error, auth], { depth: 10, showHidden: true })).not.toContain('subject-of-the-platform');
    expect(JSON.stringify([error, auth])).not.toContain('subject-of-the-platform');
  });
});

describe('a provider', () => {
  it('of its own that fails is named as the cause', async () => {
    const cause = new Error('no metadata here');
    const provider = { tokenType: 'jwt' as const, getToken: () => Promise.reject(cause) };
    const error = await failureOf<SubjectTokenProviderError>(open({ provider }).getToken());
    expect(error).toBeInstanceOf(SubjectTokenProviderError);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ provider: 'custom', cause });
    expect(error.message).toContain('no metadata here');
    expect(service.exchanges).toEqual([]);
  });

  it.each([undefined, '', 7])('can not give %j', async (given) => {
    const provider = { tokenType: 'jwt' as const, getToken: async () => given as string };
    expect(await failureOf(open({ provider }).getToken())).toBeInstanceOf(SubjectTokenProviderError);
  });

  it('may be a method of an object', async () => {
    service.give();
    class Provider {
      readonly tokenType = 'jwt';
      readonly #token = subject;
      async getToken() {
        return this.#token;
      }
    }
    expect(await open({ provider: new Provider() }).getToken()).toBe('token-1');
  });
});

it.each([
  [{ identityProviderId: '' }, 'identityProviderId'],
  [{ serviceAccountId: undefined }, 'serviceAccountId'],
  [{ provider: undefined }, 'provider'],
  [{ provider: { tokenType: 'saml', getToken: async () => '' } }, 'tokenType'],
  [{ refreshBufferSeconds: -1 }, 'refreshBufferSeconds'],
  [{ type: 'x509' }, 'certificate'],
])('an identity with %j is refused before anything is sent', (wrong, named) => {
  const error = thrownBy(() => open(wrong as Partial<WorkloadIdentity>));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toContain(named);
});
