import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from '@oxide/core';
import * as azure from '@oxide/core/azure';
import { expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The files of such a part of this package that a program loads. */
async function filesOf(part: 'azure' | 'auth', ...entries: string[]): Promise<string[]> {
  const program = `
    import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => (console.log(url), next(url, context)) });
    for (const entry of ${JSON.stringify(entries)}) await import(entry);
  `;
  const args = ['--conditions=@oxide/source', '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: here });
  expect(stdout).toContain('/client/client.ts');
  return stdout.split('\n').filter((url) => url.includes(`/src/${part}/`));
}

it('a program that does without Azure and workload identities loads nothing of them', async () => {
  expect(await filesOf('azure', '@oxide/core', '@oxide/core/internal')).toEqual([]);
  expect(await filesOf('auth', '@oxide/core', '@oxide/core/internal')).toEqual([]);
});

it('the entry for Azure has a client that is one of the core', async () => {
  expect(azure.AzureClient.prototype).toBeInstanceOf(Client);
  expect(await filesOf('azure', '@oxide/core/azure')).not.toEqual([]);
});

/** As `@oxide/all` makes its client: a subclass that can't extend `AzureClient`. */
class Whole extends Client {
  readonly whole = true;
}

it('another class of clients becomes one of Azure by the same parts', async () => {
  class AzureWhole extends Whole {
    apiVersion: string;
    deploymentName: string | undefined;

    constructor(options: azure.AzureClientOptions = {}) {
      const resolved = azure.resolveAzureOptions(options);
      super(resolved);
      this.apiVersion = resolved.apiVersion;
      this.deploymentName = resolved.deployment;
    }
    override withOptions(options: Partial<azure.AzureClientOptions>): this {
      return super.withOptions(azure.inheritAzureOptions(this, options));
    }
    protected override _address(options: Parameters<typeof azure.deploymentPath>[0], prefix: string): string {
      return azure.deploymentPath(options, this.deploymentName, prefix);
    }
    protected override _keyHeader(): 'authorization' | 'api-key' {
      return azure.azureKeyHeader(this);
    }
  }
  const urls: string[] = [];
  const client = new AzureWhole({
    endpoint: 'https://my-resource.test',
    apiKey: 'azure-key',
    apiVersion: '2024-10-21',
    fetch: async (url, init) => {
      urls.push(`${new Headers(init?.headers).get('api-key')} ${url}`);
      return Response.json({});
    },
  }).withOptions({ deployment: 'mine' });
  expect(client.whole).toBe(true);
  await client.post('/embeddings', { body: { model: 'my-model' } });
  expect(urls).toEqual([
    'azure-key https://my-resource.test/openai/deployments/mine/embeddings?api-version=2024-10-21',
  ]);
});
