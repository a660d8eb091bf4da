import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fetch } from '@oxide/core';
import {
  azureManagedIdentityTokenProvider,
  gcpIDTokenProvider,
  k8sServiceAccountTokenProvider,
  SubjectTokenProviderError,
} from '@oxide/core/auth';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { settle } from '../support/scripted-client.ts';
import { refused, scriptedFetch, silent } from '../support/scripted-fetch.ts';

let metadata: MockServer;
const urls: URL[] = [];
const toMetadata: Fetch = (input, init) => {
  const url = new URL(String(input));
  urls.push(url);
  return fetch(metadata.origin + url.pathname + url.search, init);
};
beforeEach(async () => {
  metadata = await startMockServer({ apiKey: false });
  urls.length = 0;
});
afterEach(async () => {
  vi.useRealTimers();
  await metadata.close();
});

describe('of Kubernetes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'token-'));
  const path = join(folder, 'token');
  afterEach(() => rmSync(path, { force: true }));

  it('reads the file anew for each exchange, without the line break at its end', async () => {
    const provider = k8sServiceAccountTokenProvider(path);
    expect(provider.tokenType).toBe('jwt');
    writeFileSync(path, 'first.token\n');
    expect(await provider.getToken()).toBe('first.token');
    writeFileSync(path, 'second.token\n');
    expect(await provider.getToken()).toBe('second.token');
  });

  it('looks where Kubernetes mounts it, by any function that reads', async () => {
    const readFile = vi.fn(async () => 'a.token');
    await k8sServiceAccountTokenProvider(undefined, { readFile }).getToken();
    expect(readFile).toHaveBeenCalledWith('/var/run/secrets/kubernetes.io/serviceaccount/token');
  });

  it('says which file is missing or empty', async () => {
    const provider = k8sServiceAccountTokenProvider(path);
    const error = await failureOf<SubjectTokenProviderError>(provider.getToken());
    expect(error).toBeInstanceOf(SubjectTokenProviderError);
    expect(error.provider).toBe('kubernetes');
    expect(error.message).toContain(path);
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
    writeFileSync(path, ' \n');
    expect((await failureOf(provider.getToken())).message).toContain('empty');
  });
});

describe('of Azure', () => {
  it('asks the metadata service for a token of the managed identity', async () => {
    metadata.reply({ body: { access_token: 'azure.token', expires_in: '86399' } });
    const provider = azureManagedIdentityTokenProvider('api://mine', { clientId: 'c-1', fetch: toMetadata });
    expect(provider.tokenType).toBe('jwt');
    expect(await provider.getToken()).toBe('azure.token');
    expect(urls[0]?.origin + urls[0]!.pathname).toBe('http://169.254.169.254/metadata/identity/oauth2/token');
    expect(metadata.requests[0]?.query).toEqual({
      'api-version': '2018-02-01',
      resource: 'api://mine',
      client_id: 'c-1',
    });
    expect(metadata.requests[0]?.headers.metadata).toBe('true');
  });

  it('names the identity in each of the ways there are', async () => {
    metadata.reply({ body: { access_token: 'azure.token' } });
    const chosen = { objectId: 'o-1', msiResId: '/subscriptions/1', apiVersion: '2021-02-01' };
    await azureManagedIdentityTokenProvider(undefined, { ...chosen, fetch: toMetadata }).getToken();
    expect(metadata.requests[0]?.query).toEqual({
      'api-version': '2021-02-01',
      resource: 'https://management.azure.com/',
      object_id: 'o-1',
      msi_res_id: '/subscriptions/1',
    });
  });

  it.each([
    [400, { error: 'invalid_request', error_description: 'Identity not found' }, 'Identity not found'],
    [200, { token: 'not there' }, 'access_token'],
    [200, 'no JSON', 'access_token'],
    [200, { access_token: ' ' }, 'access_token'],
  ])('that answers %i %j is an error', async (status, body, named) => {
    metadata.reply({ status, body });
    const provider = azureManagedIdentityTokenProvider(undefined, { fetch: toMetadata });
    const error = await failureOf<SubjectTokenProviderError>(provider.getToken());
    expect(error).toBeInstanceOf(SubjectTokenProviderError);
    expect(error.provider).toBe('azure-imds');
    expect(error.message).toContain(named);
  });
});

describe('of Google Cloud', () => {
  it('asks the metadata service for an identity token', async () => {
    metadata.reply({ body: 'gcp.token\n', headers: { 'content-type': 'text/plain' } });
    const provider = gcpIDTokenProvider(undefined, { fetch: toMetadata });
    expect(provider.tokenType).toBe('id');
    expect(await provider.getToken()).toBe('gcp.token');
    expect(urls[0]?.origin + urls[0]!.pathname).toBe(
      'http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity',
    );
    expect(metadata.requests[0]?.query).toEqual({ audience: 'https://api.openai.com/v1' });
    expect(metadata.requests[0]?.headers['metadata-flavor']).toBe('Google');
  });

  it.each([
    [404, 'not found', '404'],
    [200, ' ', 'empty'],
  ])('that answers %i %j is an error', async (status, body, named) => {
    metadata.reply({ status, body, headers: { 'content-type': 'text/plain' } });
    const error = await failureOf<SubjectTokenProviderError>(
      gcpIDTokenProvider('mine', { fetch: toMetadata }).getToken(),
    );
    expect(error).toBeInstanceOf(SubjectTokenProviderError);
    expect(error.provider).toBe('gcp-metadata');
    expect(error.message).toContain(named);
  });
});

describe.each([
  ['Azure', azureManagedIdentityTokenProvider],
  ['Google Cloud', gcpIDTokenProvider],
])('the metadata service of %s', (_, provider) => {
  it('that is not there is an error with its cause', async () => {
    const { fetch } = scriptedFetch(refused);
    const error = await failureOf<SubjectTokenProviderError>(provider(undefined, { fetch }).getToken());
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('is waited for as long as was said, else ten seconds', async () => {
    vi.useFakeTimers();
    for (const timeout of [undefined, 2_000]) {
      const { fetch } = scriptedFetch(silent);
      const options = timeout === undefined ? { fetch } : { fetch, timeout };
      const error = await settle(failureOf(provider(undefined, options).getToken()));
      expect(error.message).toContain(`within ${timeout ?? 10_000} ms`);
    }
  });

  it('is not followed elsewhere', async () => {
    metadata.reply({ status: 302, headers: { location: `${metadata.origin}/elsewhere` }, body: '' });
    const error = await failureOf(provider(undefined, { fetch: toMetadata }).getToken());
    expect(error.message).toContain('302');
    expect(metadata.requests).toHaveLength(1);
  });
});
