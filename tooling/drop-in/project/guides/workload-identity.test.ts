import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI from 'openai';
import { k8sServiceAccountTokenProvider, type SubjectTokenProvider } from 'openai/auth';
import { mockServer } from '../mock.js';

const server = mockServer();
const exchanged: string[] = [];

/** Answers the exchange of tokens, which goes to an address of its own, and sends the rest. */
const exchange: typeof fetch = async (url, init) => {
  if (new URL(String(url)).origin === new URL(server().url).origin) return fetch(url, init);
  const { subject_token: token } = JSON.parse(String(init!.body)) as { subject_token: string };
  exchanged.push(token);
  return Response.json({ access_token: `for-${token}`, token_type: 'Bearer', expires_in: 3600 });
};
const open = (provider: SubjectTokenProvider) =>
  new OpenAI({
    baseURL: server().url,
    apiKey: null,
    fetch: exchange,
    workloadIdentity: { identityProviderId: 'idp-123', serviceAccountId: 'sa-456', provider },
  });

describe('a workload identity', () => {
  it('gives the token of its provider for one of the API, once', async () => {
    const client = open({ tokenType: 'jwt', getToken: async () => 'own' });
    for (let call = 0; call < 2; call++)
      await client.responses.create({ model: 'gpt-5.4', input: 'Say hello' });
    assert.deepEqual(exchanged.splice(0), ['own']);
    for (const { headers } of server().requests) assert.equal(headers.authorization, 'Bearer for-own');
  });

  it('reads the token of a Kubernetes service account', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drop-in-'));
    writeFileSync(join(folder, 'token'), 'from-a-file');
    const client = open(k8sServiceAccountTokenProvider(join(folder, 'token')));
    await client.responses.create({ model: 'gpt-5.4', input: 'Say hello' });
    assert.deepEqual(exchanged.splice(0), ['from-a-file']);
    rmSync(folder, { recursive: true });
  });
});
