import type { FinalRequestOptions } from '@oxide/core';
import {
  type AzureClientOptions,
  azureKeyHeader,
  deploymentPath,
  inheritAzureOptions,
  resolveAzureOptions,
} from '@oxide/core/azure';
import type { KeyHeader } from '@oxide/core/internal';
import { OpenAI } from '../generated/openai.ts';

/**
 * The client of a resource on Azure.
 *
 * @throws OpenAIError from the constructor when an option can't work, such as a missing key or version
 * Source: https://learn.microsoft.com/azure/ai-foundry/openai/reference
 */
export class AzureOpenAI extends OpenAI {
  /** Sent as `api-version` with each request. */
  apiVersion: string;
  /** Deployment that the requests go to; undefined: the one named like their model. */
  deploymentName: string | undefined;

  constructor(options: AzureClientOptions = {}) {
    const resolved = resolveAzureOptions(options);
    super(resolved);
    this.apiVersion = resolved.apiVersion;
    this.deploymentName = resolved.deployment;
  }

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
