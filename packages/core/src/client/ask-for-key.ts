import type { ApiKeySetter } from '../config/client-options.ts';
import { assertKey } from '../config/validate-options.ts';
import { describeCause } from '../errors/describe-cause.ts';
import { OpenAIError } from '../errors/openai-error.ts';

/**
 * The key that a function of the caller gives.
 *
 * @param name the option that holds the function
 * @throws OpenAIError when it fails, or gives what can't be sent; the message never shows the key
 */
export async function askForKey(name: string, setter: ApiKeySetter): Promise<string> {
  let key: unknown;
  try {
    key = await setter();
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    throw new OpenAIError(`The \`${name}\` function failed: ${describeCause(cause)}`, { cause });
  }
  if (typeof key !== 'string' || key === '')
    throw new OpenAIError(`The \`${name}\` function has to give a string, and gave ${typeof key}`);
  assertKey(name, key);
  return key;
}
