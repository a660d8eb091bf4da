import type { Client, ClientOptions } from '@oxide/core';
import type { Files } from '@oxide/files';
import type { Responses } from '@oxide/responses';
import type { Target } from '../rows/row.ts';

export type OxideOptions = Pick<ClientOptions, 'transport' | 'http2' | 'defaultHeaders'>;

/** This SDK as its users have it: one client, the resources that they installed. */
export async function openOxide(
  options: Target & OxideOptions,
): Promise<{ client: Client; responses: Responses }> {
  const [core, resource] = await Promise.all([import('@oxide/core'), import('@oxide/responses')]);
  const { baseURL, apiKey, transport, http2, defaultHeaders } = options;
  const client = new core.Client({ baseURL, apiKey, transport, http2, defaultHeaders });
  return { client, responses: new resource.Responses(client) };
}

export async function openFiles({ baseURL, apiKey }: Target): Promise<Files> {
  const [{ Client }, { Files }] = await Promise.all([import('@oxide/core'), import('@oxide/files')]);
  return new Files(new Client({ baseURL, apiKey }));
}
