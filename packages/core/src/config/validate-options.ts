import { OpenAIError } from '../errors/openai-error.ts';

/** A visible ASCII string: what a header can carry. Anything else would fail in the middle of sending. */
const HEADER_SAFE = /^[\x21-\x7e]+$/;

/** @throws OpenAIError when the address can't be sent to; the message never shows credentials in it */
export function parseBaseURL(baseURL: string, name = 'baseURL', example = 'https://api.openai.com/v1'): URL {
  const url = URL.parse(baseURL);
  if (url === null) {
    throw new OpenAIError(
      `\`${name}\` is no URL: ${JSON.stringify(withoutUserInfo(baseURL))}. It has to look like ${example}`,
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new OpenAIError(
      `\`${name}\` has to start with https:// or http://, and starts with ${url.protocol}//`,
    );
  }
  if (url.username || url.password) {
    throw new OpenAIError(
      `\`${name}\` holds a user name or password. Pass credentials as \`apiKey\` or in \`defaultHeaders\`.`,
    );
  }
  return url;
}

/** Text that is no URL may hold a password all the same. */
function withoutUserInfo(text: unknown): string {
  return String(text).replace(/[^/]*@/, '***@');
}

/** Whether a header can carry the text as a credential. */
export function isHeaderSafe(text: string): boolean {
  return HEADER_SAFE.test(text);
}

/** @throws OpenAIError when the key can't be sent; the message never shows it */
export function assertKey(name: string, key: string): void {
  if (!isHeaderSafe(key)) {
    throw new OpenAIError(
      `\`${name}\` holds a space, a line break or another character that a header can't carry. Was it copied whole?`,
    );
  }
}

/** @throws OpenAIError unless the value is a whole number of at least `minimum` */
export function assertInteger(name: string, value: unknown, minimum: number): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum) {
    throw new OpenAIError(
      `\`${name}\` has to be a whole number of at least ${minimum}, and is ${String(value)}`,
    );
  }
}

/** @throws OpenAIError unless the value is a number of milliseconds above 0 (`Infinity` means no limit) */
export function assertDuration(name: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0)) {
    throw new OpenAIError(`\`${name}\` has to be a number of milliseconds above 0, and is ${String(value)}`);
  }
}

/** @throws OpenAIError unless the value is a number from 0 (`Infinity` included) */
export function assertNotNegative(name: string, value: unknown): void {
  if (typeof value !== 'number' || !(value >= 0)) {
    throw new OpenAIError(`\`${name}\` has to be a number of at least 0, and is ${String(value)}`);
  }
}
