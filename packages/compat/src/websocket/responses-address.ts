import type { OpenAI } from '../generated/openai.ts';

/** Where responses are asked for over a WebSocket. */
export function responsesAddress(client: OpenAI, parameters: Record<string, unknown>): URL {
  const url = new URL(client.buildURL('/responses', parameters));
  url.protocol = url.protocol === 'http:' ? 'ws:' : 'wss:';
  return url;
}
