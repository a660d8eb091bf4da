import { OpenAIError } from '../../errors/openai-error.ts';
import { type Fetch, FetchTransport } from '../../transport/fetch-transport.ts';
import { globalFetch } from '../../transport/select-transport.ts';
import { askService } from '../ask-service.ts';

/** How the metadata service of a cloud is asked. */
export interface MetadataOptions {
  /** Milliseconds until its reply must be there. @default 10000 */
  timeout?: number;
  /** Asks by this function in place of the runtime's. */
  fetch?: Fetch;
}

/** Characters of an error page that a message repeats. */
const MAX_MESSAGE_LENGTH = 300;

/**
 * What the metadata service of the machine answers. Always by `fetch`: a proxy for the internet does not lead to
 * an address of the machine itself.
 *
 * @throws OpenAIError when it answers with an error
 * @throws what `fetch` does when it does not answer
 */
export async function askMetadata(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { timeout = 10_000, fetch = globalFetch }: MetadataOptions = {},
): Promise<string> {
  const response = await askService(new FetchTransport(fetch), { method: 'GET', url, headers, timeout });
  const text = await response.text();
  if (response.ok) return text;
  throw new OpenAIError(`status ${response.status} ${text.slice(0, MAX_MESSAGE_LENGTH)}`.trimEnd());
}
