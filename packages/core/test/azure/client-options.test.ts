import { type Client, OpenAIError } from '@oxide/core';
import { AzureClient, type AzureClientOptions } from '@oxide/core/azure';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { thrownBy } from '../support/failure.ts';
import { json, scriptedFetch } from '../support/scripted-fetch.ts';
import { stubEnvironment } from './environment.ts';

beforeEach(() => stubEnvironment());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const endpoint = 'https://my-resource.openai.azure.com';
const apiVersion = '2024-10-21';
const full: AzureClientOptions = { endpoint, apiVersion, apiKey: 'azure-key' };
const token = async () => 'token-1';

function refusal(options: AzureClientOptions, environment: Record<string, string> = {}): string {
  stubEnvironment(environment);
  const error = thrownBy(() => new AzureClient(options));
  expect(error.constructor).toBe(OpenAIError);
  return error.message;
}

describe('the environment', () => {
  const environment = {
    AZURE_OPENAI_API_KEY: 'key-of-environment',
    AZURE_OPENAI_ENDPOINT: 'https://of-environment.openai.azure.com/',
    OPENAI_API_VERSION: '2025-01-01',
  };

  it('fills in what the options leave out', () => {
    stubEnvironment(environment);
    expect(new AzureClient()).toMatchObject({
      apiKey: 'key-of-environment',
      baseURL: 'https://of-environment.openai.azure.com/openai',
      apiVersion: '2025-01-01',
      deploymentName: undefined,
    });
    expect(new AzureClient({ ...full, deployment: 'mine' })).toMatchObject({
      apiKey: 'azure-key',
      baseURL: `${endpoint}/openai`,
      apiVersion,
      deploymentName: 'mine',
    });
  });

  it('of OpenAI itself gives no key to Azure', () => {
    stubEnvironment({ ...environment, OPENAI_API_KEY: 'sk-openai', OPENAI_ADMIN_KEY: 'sk-admin' });
    expect(new AzureClient()).toMatchObject({ apiKey: 'key-of-environment', adminAPIKey: null });
    expect(refusal({ endpoint, apiVersion }, { OPENAI_API_KEY: 'sk-openai' })).toContain(
      'AZURE_OPENAI_API_KEY',
    );
  });

  it('may name the base URL, which goes before the endpoint there and after the options', () => {
    stubEnvironment({ ...environment, OPENAI_BASE_URL: 'https://gateway.test/base' });
    expect(new AzureClient().baseURL).toBe('https://gateway.test/base');
    expect(new AzureClient({ endpoint }).baseURL).toBe(`${endpoint}/openai`);
    expect(new AzureClient({ endpoint, baseURL: '' }).baseURL).toBe(`${endpoint}/openai`);
    expect(new AzureClient({ baseURL: 'https://other.test' }).baseURL).toBe('https://other.test');
  });

  it('does not stand against a token provider that was passed', () => {
    stubEnvironment(environment);
    expect(new AzureClient({ azureADTokenProvider: token }).apiKey).toBeNull();
  });
});

describe('options that can not work', () => {
  it('without a credential', () => {
    const message = refusal({ endpoint, apiVersion });
    for (const name of ['`apiKey`', '`azureADTokenProvider`', 'AZURE_OPENAI_API_KEY'])
      expect(message).toContain(name);
    refusal({ ...full, apiKey: null }, { AZURE_OPENAI_API_KEY: 'key-of-environment' });
    refusal({ ...full, apiKey: '' });
  });

  it('without a version', () => {
    const message = refusal({ ...full, apiVersion: undefined });
    for (const name of ['`apiVersion`', 'OPENAI_API_VERSION', '/openai/v1']) expect(message).toContain(name);
    refusal({ ...full, apiVersion: '' });
  });

  it('without an address', () => {
    const message = refusal({ ...full, endpoint: undefined });
    for (const name of ['`endpoint`', '`baseURL`', 'AZURE_OPENAI_ENDPOINT']) expect(message).toContain(name);
  });

  it('with a key and a token provider', () => {
    const message = refusal({ ...full, azureADTokenProvider: token });
    expect(message).toContain('`apiKey` or `azureADTokenProvider`, not both');
    expect(message).not.toContain('azure-key');
  });

  it('with a token in place of what gives one', () => {
    const azureADTokenProvider = 'token-1' as never;
    expect(refusal({ endpoint, apiVersion, azureADTokenProvider })).toContain('has to be a function');
  });

  it('with an endpoint and a base URL', () => {
    expect(refusal({ ...full, baseURL: 'https://gateway.test' })).toContain(
      '`baseURL` or `endpoint`, not both',
    );
  });

  it.each([
    ['my-resource', 'is no URL: "my-resource". It has to look like https://my-resource.openai.azure.com'],
    ['ftp://my-resource', 'has to start with https:// or http://'],
    ['https://me:secret@my-resource.test', 'holds a user name or password'],
    [`${endpoint}/openai/v1/`, 'Pass it as `baseURL`'],
  ])('with the endpoint %s', (wrong, expected) => {
    const message = refusal({ ...full, endpoint: wrong });
    expect(message).toContain('`endpoint`');
    expect(message).toContain(expected);
    expect(message).not.toContain('secret');
  });

  it('with a key that no header can carry', () => {
    expect(refusal({ ...full, apiKey: 'azure\nkey' })).toContain('`apiKey`');
  });
});

describe('a browser', () => {
  it('may hold a token of its user, but no key', () => {
    const { process: real } = globalThis;
    vi.stubGlobal('process', { ...real, versions: {}, env: {} });
    vi.stubGlobal('window', { document: {} });
    vi.stubGlobal('navigator', { userAgent: 'Browser' });
    expect(() => new AzureClient(full)).toThrow('This is a browser');
    const options = { endpoint, apiVersion, azureADTokenProvider: token };
    const client = new AzureClient(options);
    expect(() => client.withOptions({ maxRetries: 0 })).not.toThrow();
    expect(() => client.withOptions({ apiKey: 'azure-key' })).toThrow('This is a browser');
    expect(() => new AzureClient({ ...options, dangerouslyAllowBrowser: false })).toThrow(
      'This is a browser',
    );
  });
});

describe('withOptions', () => {
  function open(options: AzureClientOptions = {}) {
    const { fetch, sent } = scriptedFetch(json({}));
    return { client: new AzureClient({ ...full, fetch, ...options }), sent };
  }

  async function requestOf(client: Client, sent: readonly { url: string; headers: Headers }[]) {
    await client.post('/embeddings', { body: { model: 'my-model' } });
    const { url, headers } = sent.at(-1)!;
    return { url, key: headers.get('api-key'), bearer: headers.get('authorization') };
  }

  it('keeps where and as whom the client sends', async () => {
    const { client, sent } = open({ deployment: 'mine' });
    const copy = client.withOptions({ timeout: 5_000 });
    expect(copy).toBeInstanceOf(AzureClient);
    expect(copy).not.toBe(client);
    expect(copy).toMatchObject({ timeout: 5_000, apiVersion, deploymentName: 'mine' });
    expect(await requestOf(copy, sent)).toEqual({
      url: `${endpoint}/openai/deployments/mine/embeddings?api-version=${apiVersion}`,
      key: 'azure-key',
      bearer: null,
    });
  });

  it('takes over what was changed on the client', async () => {
    const { client, sent } = open();
    Object.assign(client, { apiKey: 'next-key', deploymentName: 'next', apiVersion: '2025-01-01' });
    expect(await requestOf(client.withOptions({}), sent)).toEqual({
      url: `${endpoint}/openai/deployments/next/embeddings?api-version=2025-01-01`,
      key: 'next-key',
      bearer: null,
    });
  });

  it('changes deployment and version, and lets a deployment go', async () => {
    const { client, sent } = open({ deployment: 'mine' });
    const other = client.withOptions({ deployment: 'other', apiVersion: '2025-01-01' });
    expect((await requestOf(other, sent)).url).toBe(
      `${endpoint}/openai/deployments/other/embeddings?api-version=2025-01-01`,
    );
    const none = client.withOptions({ deployment: undefined });
    expect((await requestOf(none, sent)).url).toContain('/deployments/my-model/');
    expect(client).toMatchObject({ deploymentName: 'mine', apiVersion });
  });

  it('puts a token in place of a key, and the other way round', async () => {
    stubEnvironment({ AZURE_OPENAI_API_KEY: 'key-of-environment' });
    const { client, sent } = open();
    const withToken = client.withOptions({ azureADTokenProvider: token });
    expect(await requestOf(withToken, sent)).toMatchObject({ key: null, bearer: 'Bearer token-1' });
    const again = withToken.withOptions({ maxRetries: 0 });
    expect(await requestOf(again, sent)).toMatchObject({ key: null, bearer: 'Bearer token-1' });
    const withKey = again.withOptions({ apiKey: 'other-key' });
    expect(await requestOf(withKey, sent)).toMatchObject({ key: 'other-key', bearer: null });
    const both = thrownBy(() => client.withOptions({ apiKey: 'a', azureADTokenProvider: token }));
    expect(both.message).toContain('not both');
  });

  it('puts an endpoint in place of the base URL', async () => {
    const { client, sent } = open();
    const moved = client.withOptions({ endpoint: 'https://other.test' });
    expect((await requestOf(moved, sent)).url).toMatch(
      /^https:\/\/other\.test\/openai\/deployments\/my-model\//,
    );
    const based = moved.withOptions({ baseURL: 'https://third.test/base', endpoint: undefined });
    expect((await requestOf(based, sent)).url).toMatch(/^https:\/\/third\.test\/base\/deployments\//);
    const both = thrownBy(() =>
      client.withOptions({ baseURL: 'https://a.test', endpoint: 'https://b.test' }),
    );
    expect(both.message).toContain('not both');
  });

  it('takes no version to the v1 API, and asks for one on the way back', async () => {
    const { client, sent } = open({ defaultQuery: { trace: 'on' } });
    const v1 = client.withOptions({ baseURL: `${endpoint}/openai/v1` });
    expect((await requestOf(v1, sent)).url).toBe(`${endpoint}/openai/v1/embeddings?trace=on`);
    const preview = v1.withOptions({ apiVersion: 'preview' }).withOptions({ maxRetries: 0 });
    expect((await requestOf(preview, sent)).url).toContain('?trace=on&api-version=preview');
    expect(thrownBy(() => v1.withOptions({ endpoint })).message).toContain('`apiVersion`');
    const back = v1.withOptions({ endpoint, apiVersion });
    expect((await requestOf(back, sent)).url).toContain(`?trace=on&api-version=${apiVersion}`);
  });
});
