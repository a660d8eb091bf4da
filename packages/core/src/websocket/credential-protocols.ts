import { OpenAIError } from '../errors/openai-error.ts';
import type { RequestHeaders } from '../transport/transport.ts';

/** What the server takes for a header: prefix of the subprotocol by the header's name. */
const PREFIXES: readonly (readonly [header: string, prefix: string])[] = [
  ['openai-organization', 'openai-organization.'],
  ['openai-project', 'openai-project.'],
];

/** The one that the server chooses among those that carry credentials. */
const ANSWERED = 'realtime';

/**
 * The subprotocols with the credentials of the headers among them, for browsers, whose WebSocket sends no headers of
 * the caller.
 *
 * @throws OpenAIError when the credential has no such form
 * Source: https://platform.openai.com/docs/guides/realtime-websocket
 */
export function credentialProtocols(headers: RequestHeaders, protocols: readonly string[]): string[] {
  if (headers['api-key'] !== undefined)
    throw new OpenAIError(
      'A browser can not send the key of an Azure resource with a WebSocket: connect from your server.',
    );
  const key = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  const beta = headers['openai-beta']?.replace('=', '-');
  return [
    ...(protocols.length === 0 ? [ANSWERED] : protocols),
    ...(key === undefined ? [] : [`openai-insecure-api-key.${key}`]),
    ...PREFIXES.flatMap(([header, prefix]) =>
      headers[header] === undefined ? [] : [prefix + headers[header]],
    ),
    ...(beta === undefined ? [] : [`openai-beta.${beta}`]),
  ];
}
