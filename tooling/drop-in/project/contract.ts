import OpenAI from 'openai';

/**
 * A client of the server that answers every operation with a sample of its schema, jobs being done at once, and
 * refuses by 400 or 404 what breaks the API's contract. Key and address come from the environment.
 */
export function contractClient(): OpenAI {
  return new OpenAI({ maxRetries: 0 });
}
