import { APIError, AuthenticationError, Client } from '@oxide/core';
import { Responses } from '@oxide/responses';

const responses = new Responses(new Client({ apiKey: 'sk-not-a-real-key' }));

try {
  await responses.create({ model: 'gpt-5.4', input: 'Hello?' });
} catch (error) {
  if (!(error instanceof APIError)) throw error;
  console.log(`${error.name}: ${error.message}`);
  console.log({
    status: error.status,
    code: error.code,
    requestID: error.requestID,
    retryable: error.retryable,
  });
  if (error instanceof AuthenticationError) console.log('Set OPENAI_API_KEY to a key of your project.');
}
