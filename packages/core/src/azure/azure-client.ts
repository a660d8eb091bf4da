import { Client } from '../client/client.ts';
import type { KeyHeader } from '../client/constant-headers.ts';
import type { FinalRequestOptions } from '../client/request-options.ts';
import type { AzureClientOptions } from './azure-client-options.ts';
import { deploymentPath } from './deployment-path.ts';
import { inheritAzureOptions } from './inherit-options.ts';
import { azureKeyHeader } from './key-header.ts';
import { resolveAzureOptions } from './resolve-options.ts';

/**
 * Sends requests to the models of a resource on Azure. Resources are made with one as with `Client`:
 * `new Responses(new AzureClient())`.
 *
 * @throws OpenAIError from the constructor when an option can't work, such as a missing key or version
 * Source: https://learn.microsoft.com/azure/ai-foundry/openai/reference
 */
export class AzureClient extends Client {
  /** Sent as `api-version` with each request; empty on the v1 API, unless one was asked for. */
  apiVersion: string;
  /** Deployment that the requests go to; undefined: the one named like their model. */
  deploymentName: string | undefined;

  constructor(options: AzureClientOptions = {}) {
    const resolved = resolveAzureOptions(options);
    super(resolved);
    this.apiVersion = resolved.apiVersion;
    this.deploymentName = resolved.deployment;
  }

  /** A client with the same options but for these. A key replaces a token provider, and the other way round. */
  override withOptions(options: Partial<AzureClientOptions>): this {
    return super.withOptions(inheritAzureOptions(this, options));
  }

  protected override _address(options: FinalRequestOptions, prefix: string): string {
    return deploymentPath(options, this.deploymentName, prefix);
  }

  protected override _keyHeader(): KeyHeader {
    return azureKeyHeader(this);
  }
}
