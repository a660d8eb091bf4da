import { OpenAIError, toFile } from '@oxide/core';
import { AzureClient, type AzureClientOptions } from '@oxide/core/azure';
import { multipartOptions } from '@oxide/core/internal';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { useAzureServer } from './azure-server.ts';
import { stubEnvironment } from './environment.ts';

const azure = useAzureServer();

const version = '2024-10-21';

function open(options: AzureClientOptions = {}): AzureClient {
  const endpoint = options.baseURL ? undefined : azure.server.origin;
  return new AzureClient({ apiKey: 'azure-key', endpoint, apiVersion: version, maxRetries: 0, ...options });
}

/** Path and query of what the server got. */
async function addressOf(call: () => PromiseLike<unknown>): Promise<[string, Record<string, unknown>]> {
  azure.server.reply({ body: {} });
  await call();
  const { path, query } = azure.server.requests.at(-1)!;
  return [path, { ...query }];
}

const deploymentPaths = [
  '/completions',
  '/chat/completions',
  '/embeddings',
  '/audio/transcriptions',
  '/audio/translations',
  '/audio/speech',
  '/images/generations',
  '/images/edits',
  '/batches',
];

describe('the deployment', () => {
  it.each(deploymentPaths)(
    'stands in the path of POST %s: the model, or the one of the client',
    async (path) => {
      const body = { model: 'my-model', n: 1 };
      expect(await addressOf(() => open().post(path, { body }))).toEqual([
        `/openai/deployments/my-model${path}`,
        { 'api-version': version },
      ]);
      expect(azure.server.requests[0]!.body).toEqual(body);
      expect(await addressOf(() => open({ deployment: 'mine' }).post(path, { body }))).toEqual([
        `/openai/deployments/mine${path}`,
        { 'api-version': version },
      ]);
      expect(azure.server.requests[1]!.body).toEqual(body);
    },
  );

  it.each([
    ['post', '/responses'],
    ['post', '/images/variations'],
    ['post', '/files'],
    ['post', '/chat/completions/chatcmpl-1'],
    ['get', '/chat/completions'],
    ['get', '/models'],
    ['get', '/batches'],
    ['delete', '/files/file-1'],
  ] as const)('is in no path of %s %s', async (method, path) => {
    const client = open({ deployment: 'mine' });
    const options = method === 'post' ? { body: { model: 'my-model' } } : {};
    expect(await addressOf(() => client.request({ method, path, ...options }))).toEqual([
      `/openai${path}`,
      { 'api-version': version },
    ]);
  });

  it('is one segment of the path, whatever its name', async () => {
    const [path] = await addressOf(() => open().post('/embeddings', { body: { model: 'a/b c?d#é' } }));
    expect(path).toBe('/openai/deployments/a%2Fb%20c%3Fd%23%C3%A9/embeddings');
  });

  it.each(['..', '.', '%2e%2E', true, {}, ['a']])('can not be %j', async (model) => {
    const error = await failureOf(open().post('/embeddings', { body: { model } }));
    expect(error.constructor).toBe(OpenAIError);
    expect(azure.server.requests).toHaveLength(0);
  });

  it.each([{}, { model: undefined }, { model: null }, { model: '' }, [], null])(
    'is left out where nothing names it: %j',
    async (body) => {
      const [path] = await addressOf(() => open().post('/embeddings', { body }));
      expect(path).toBe('/openai/embeddings');
    },
  );

  it('is the model of `extraBody` before that of the parameters', async () => {
    const extraBody = { model: 'other' };
    const [path] = await addressOf(() =>
      open().post('/embeddings', { body: { model: 'my-model' }, extraBody }),
    );
    expect(path).toBe('/openai/deployments/other/embeddings');
  });

  it('can not be told of a body of text, but by the client', async () => {
    const body = '{"model":"my-model"}';
    const error = await failureOf(open().post('/embeddings', { body }));
    expect(error.constructor).toBe(OpenAIError);
    expect(error.message).toContain('`deployment`');
    expect(azure.server.requests).toHaveLength(0);
    const [path] = await addressOf(() => open({ deployment: 'mine' }).post('/embeddings', { body }));
    expect(path).toBe('/openai/deployments/mine/embeddings');
  });

  it('can be changed on the client', async () => {
    const client = open();
    client.deploymentName = 'next';
    const [path] = await addressOf(() => client.post('/embeddings', { body: { model: 'my-model' } }));
    expect(path).toBe('/openai/deployments/next/embeddings');
  });

  it('keeps its place on a retry', async () => {
    azure.server.reply({ status: 500, headers: { 'retry-after-ms': '0' }, body: {} });
    await addressOf(() => open({ maxRetries: 1 }).post('/embeddings', { body: { model: 'my-model' } }));
    expect(azure.server.requests.map(({ path }) => path)).toEqual([
      '/openai/deployments/my-model/embeddings',
      '/openai/deployments/my-model/embeddings',
    ]);
  });

  it('is found for a path without a slash at the start, and with a query', async () => {
    const call = () => open().post('embeddings?trace=1', { body: { model: 'my-model' } });
    expect(await addressOf(call)).toEqual([
      '/openai/deployments/my-model/embeddings',
      { 'api-version': version, trace: '1' },
    ]);
  });
});

describe('the deployment of a form', () => {
  const file = () => toFile(Buffer.from('sound'), 'speech.wav');

  it.each(['/audio/transcriptions', '/audio/translations', '/images/edits'])(
    'is its model on POST %s',
    async (path) => {
      const fields = { file: await file(), model: 'my-whisper' };
      const [sentTo] = await addressOf(() => open().post(path, multipartOptions(fields, undefined)));
      expect(sentTo).toBe(`/openai/deployments/my-whisper${path}`);
      const { headers, bytes } = azure.server.requests[0]!;
      expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
      expect(Buffer.from(bytes).toString()).toContain('name="model"\r\n\r\nmy-whisper\r\n');
    },
  );

  it('is the model of `extraBody` before its own, and that of the client before both', async () => {
    const options = async () =>
      multipartOptions({ file: await file(), model: 'one' }, { extraBody: { model: 'two' } });
    const [path] = await addressOf(() => open().post('/audio/transcriptions', options()));
    expect(path).toBe('/openai/deployments/two/audio/transcriptions');
    const client = open({ deployment: 'mine' });
    const [other] = await addressOf(() => client.post('/audio/transcriptions', options()));
    expect(other).toBe('/openai/deployments/mine/audio/transcriptions');
  });

  it('is left out where nothing names it', async () => {
    const options = multipartOptions({ file: await file() }, undefined);
    const [path] = await addressOf(() => open().post('/audio/transcriptions', options));
    expect(path).toBe('/openai/audio/transcriptions');
  });

  it('is found in a `FormData`', async () => {
    const body = new FormData();
    body.set('model', 'my-whisper');
    body.set('file', await file());
    const [path] = await addressOf(() => open().post('/audio/transcriptions', { body }));
    expect(path).toBe('/openai/deployments/my-whisper/audio/transcriptions');
  });
});

describe('the base URL', () => {
  const embed = (client: AzureClient) => () => client.post('/embeddings', { body: { model: 'my-model' } });

  it('is the endpoint with /openai, whatever slashes it ends with', async () => {
    for (const end of ['', '/', '///']) {
      const client = open({ endpoint: azure.server.origin + end });
      expect(client.baseURL).toBe(`${azure.server.origin}/openai`);
    }
    const client = open({ endpoint: `${azure.server.origin}/gateway/?tenant=a` });
    expect(await addressOf(embed(client))).toEqual([
      '/gateway/openai/deployments/my-model/embeddings',
      { 'api-version': version, tenant: 'a' },
    ]);
  });

  it('can be given whole', async () => {
    const [path] = await addressOf(embed(open({ baseURL: `${azure.server.origin}/other/base/` })));
    expect(path).toBe('/other/base/deployments/my-model/embeddings');
  });

  it('that leads to a deployment stays as it is', async () => {
    const client = open({ baseURL: `${azure.server.origin}/openai/deployments/fixed` });
    expect(await addressOf(embed(client))).toEqual([
      '/openai/deployments/fixed/embeddings',
      { 'api-version': version },
    ]);
    const [path] = await addressOf(embed(open({ baseURL: `${azure.server.origin}/deployments-proxy` })));
    expect(path).toBe('/deployments-proxy/deployments/my-model/embeddings');
  });

  it.each(['/openai/v1', '/openai/v1/'])(
    'of the v1 API has neither deployments nor versions: %s',
    async (base) => {
      stubEnvironment({ OPENAI_API_VERSION: version });
      const client = open({ baseURL: azure.server.origin + base, apiVersion: undefined, deployment: 'mine' });
      expect(client.apiVersion).toBe('');
      expect(await addressOf(embed(client))).toEqual(['/openai/v1/embeddings', {}]);
    },
  );

  it('of the v1 API takes the version that it is asked for', async () => {
    const client = open({ baseURL: `${azure.server.origin}/openai/v1`, apiVersion: 'preview' });
    expect(await addressOf(embed(client))).toEqual(['/openai/v1/embeddings', { 'api-version': 'preview' }]);
  });

  it('can be changed on the client', async () => {
    const client = open();
    client.baseURL = `${azure.server.origin}/moved`;
    const [path] = await addressOf(embed(client));
    expect(path).toBe('/moved/deployments/my-model/embeddings');
  });
});

describe('the version', () => {
  it('goes beside the default query and the one of the request, which can ask for another', async () => {
    const client = open({ defaultQuery: { trace: 'on', 'api-version': 'never sent' } });
    const [, query] = await addressOf(() => client.get('/models', { query: { limit: 2 } }));
    expect(query).toEqual({ trace: 'on', 'api-version': version, limit: '2' });
    const [, other] = await addressOf(() => client.get('/models', { query: { 'api-version': 'other' } }));
    expect(other).toEqual({ trace: 'on', 'api-version': 'other' });
  });
});
