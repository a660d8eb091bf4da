import type { Client, ClientOptions } from '@oxide/core';
import type { Files } from '@oxide/files';
import type { Responses } from '@oxide/responses';
import type { Target } from '../rows/row.ts';

/** This SDK as its users have it: one client, the resources that they installed. */
export async function openOxide({
  baseURL,
  apiKey,
  transport,
  http2,
  defaultHeaders,
}: Target & Pick<ClientOptions, 'transport' | 'http2' | 'defaultHeaders'>): Promise<{
  client: Client;
  responses: Responses;
}> {
  const [core, resource] = await Promise.all([import('@oxide/core'), import('@oxide/responses')]);
  const client = new core.Client({ baseURL, apiKey, transport, http2, defaultHeaders });
  return { client, responses: new resource.Responses(client) };
}

export async function openFiles({ baseURL, apiKey }: Target): Promise<Files> {
  const [{ Client }, { Files }] = await Promise.all([import('@oxide/core'), import('@oxide/files')]);
  return new Files(new Client({ baseURL, apiKey }));
}
