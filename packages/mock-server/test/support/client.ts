import type { MockServer } from '@oxide/mock-server';
import { checkError, checkReply } from './conformance.ts';
import { faultHeader } from './fault-header.ts';
import type { Json } from './json.ts';

const usualHeaders = { authorization: 'Bearer sk-test', 'content-type': 'application/json' };

/** A request by Node's own fetch, with a key. */
export function send(
  server: MockServer,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return fetch(server.url + path, { method, headers: { ...usualHeaders, ...headers }, body: text });
}

/** The JSON of a reply that must be good. */
export async function call(
  server: MockServer,
  method: string,
  path: string,
  body?: unknown,
  fault?: object,
): Promise<Json> {
  const reply = await send(server, method, path, body, faultHeader(fault));
  const json = await readJson(reply);
  if (!reply.ok) throw new Error(`${method} ${path} gave ${reply.status}: ${JSON.stringify(json)}`);
  checkReply(method, path, json);
  return json;
}

export async function readJson(reply: Response): Promise<Json> {
  return (await reply.json()) as Json;
}

/** The error body of a reply that must be bad. */
export async function failure(reply: Promise<Response>): Promise<{ status: number; error: Json }> {
  const { status, ...rest } = await reply.then(async (response) => ({
    status: response.status,
    body: await readJson(response),
  }));
  checkError(rest.body);
  return { status, error: rest.body.error };
}
