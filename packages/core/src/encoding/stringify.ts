import { OpenAIError } from '../errors/openai-error.ts';

/**
 * JSON of what is to be sent.
 *
 * @throws OpenAIError when it can't be written as JSON: a cycle, a BigInt, a function
 */
export function stringify(value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw new OpenAIError(`The request can't be written as JSON: ${(cause as Error).message}`, { cause });
  }
  if (text === undefined)
    throw new OpenAIError(`The request can't be written as JSON: its body is a ${typeof value}`);
  return text;
}
