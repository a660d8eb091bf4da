import { OpenAIError } from '@oxide/core';
import { AzureOpenAI } from '../client/azure-openai.ts';
import { type KeyClient, type ResolvedKey, resolveKey } from './resolve-key.ts';
import type { SocketClient } from './socket-client.ts';

/** The part of a client that opens sessions on Azure. */
export type AzureSessionClient = KeyClient & Pick<AzureOpenAI, 'apiVersion' | 'deploymentName'>;

export function isAzure(client: SocketClient): client is AzureOpenAI {
  return client instanceof AzureOpenAI;
}

/** The key for a session. @throws OpenAIError when there is none */
export async function resolveAzureKey(client: KeyClient): Promise<ResolvedKey> {
  const key = await resolveKey(client);
  if (!key.apiKey) throw new OpenAIError('A session on Azure needs a key or a token.');
  return key;
}

/** The deployment of a session: by default the client's. @throws OpenAIError when there is none */
export function requireDeployment(
  client: { deploymentName?: string | undefined },
  deploymentName: string | undefined,
): string {
  const model = deploymentName ?? client.deploymentName;
  if (model) return model;
  throw new OpenAIError('Which deployment? Pass `deploymentName`, or `deployment` to the client.');
}
