import { OpenAIError } from '../errors/openai-error.ts';

/**
 * A part of the code that only some programs need, loaded when it is first asked for. One that failed to load
 * is asked for again by whoever needs it next.
 *
 * @param what the part, for the message
 * @throws OpenAIError from the function, when the part can't be loaded
 */
export function loadOnce<Part>(what: string, load: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined;
  return () => {
    part ??= load().catch((cause) => {
      part = undefined;
      throw new OpenAIError(`The code for ${what} could not be loaded: ${(cause as Error).message}`, {
        cause,
      });
    });
    return part;
  };
}
