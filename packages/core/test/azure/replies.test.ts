import { BadRequestError, NotFoundError, RateLimitError, type Stream } from '@oxide/core';
import { AzureClient } from '@oxide/core/azure';
import { expect, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { useAzureServer } from './azure-server.ts';

const azure = useAzureServer({ apiKey: 'azure-key' });

const body = { model: 'gpt-5.4', messages: [{ role: 'user', content: 'Say hello' }] };
const versioned = () =>
  new AzureClient({
    endpoint: azure.server.origin,
    apiKey: 'azure-key',
    apiVersion: '2024-10-21',
    maxRetries: 0,
  });
const v1 = () =>
  new AzureClient({ baseURL: `${azure.server.origin}/openai/v1`, apiKey: 'azure-key', maxRetries: 0 });

interface Chunk {
  choices: { delta: { content?: string } }[];
  prompt_filter_results?: unknown[];
}

it.each([
  ['deployments', versioned, '/openai/deployments/gpt-5.4/chat/completions'],
  ['the v1 API', v1, '/openai/v1/chat/completions'],
])('streams come from %s', async (_, open, path) => {
  const options = { body: { ...body, stream: true }, stream: true };
  const stream = await open().post<Stream<Chunk>>('/chat/completions', options);
  let text = '';
  for await (const { choices } of stream) text += choices[0]?.delta.content ?? '';
  expect(text).toBe('Hello!');
  expect(azure.server.requests[0]!.path).toBe(path);
});

it('a first event with the verdict of the content filter alone is passed on', async () => {
  const verdict = { choices: [], prompt_filter_results: [{ prompt_index: 0, content_filter_results: {} }] };
  const word = { choices: [{ delta: { content: 'Hello' } }] };
  azure.server.reply({
    chunks: [`data: ${JSON.stringify(verdict)}\n\ndata: ${JSON.stringify(word)}\n\ndata: [DONE]\n\n`],
  });
  const stream = await versioned().post<Stream<Chunk>>('/chat/completions', { body, stream: true });
  const events: Chunk[] = [];
  for await (const event of stream) events.push(event);
  expect(events).toEqual([verdict, word]);
});

it('responses are asked of the resource, by their model', async () => {
  const reply = await versioned().post<{ object: string }>('/responses', {
    body: { model: 'gpt-5.4', input: 'Say hello' },
  });
  expect(reply.object).toBe('response');
  expect(azure.server.requests[0]).toMatchObject({ path: '/openai/responses', body: { model: 'gpt-5.4' } });
});

it('what the content filter says stays on the error', async () => {
  const innererror = {
    code: 'ResponsibleAIPolicyViolation',
    content_filter_result: { violence: { filtered: true, severity: 'medium' } },
  };
  const error = { message: 'Filtered.', type: null, param: 'prompt', code: 'content_filter', innererror };
  azure.server.reply({
    status: 400,
    headers: { 'x-request-id': 'req-1', 'apim-request-id': 'apim-1' },
    body: { error },
  });
  const failure = await failureOf<BadRequestError>(versioned().post('/chat/completions', { body }));
  expect(failure).toBeInstanceOf(BadRequestError);
  expect(failure).toMatchObject({ code: 'content_filter', param: 'prompt', requestID: 'req-1' });
  expect(failure.error).toEqual(error);
  expect(failure.headers.get('apim-request-id')).toBe('apim-1');
});

it('errors of the gateway, which stand at the root, have their message', async () => {
  const body = { statusCode: 429, message: 'Rate limit is exceeded. Try again in 9 seconds.' };
  azure.server.reply({ status: 429, headers: { 'retry-after': '9' }, body });
  const failure = await failureOf<RateLimitError>(versioned().get('/models'));
  expect(failure).toBeInstanceOf(RateLimitError);
  expect(failure.message).toBe(`429 ${body.message}`);
  expect(failure.retryAfterMs).toBe(9_000);
});

it('a deployment that is not there is a NotFoundError with its code', async () => {
  const error = { code: 'DeploymentNotFound', message: 'The API deployment does not exist.' };
  azure.server.reply({ status: 404, body: { error } });
  const failure = await failureOf<NotFoundError>(versioned().post('/chat/completions', { body }));
  expect(failure).toBeInstanceOf(NotFoundError);
  expect(failure.code).toBe('DeploymentNotFound');
});
