import { HttpRequestInterceptor } from '@mswjs/interceptors/http';
import { Client, NotFoundError } from '@oxide/core';
import { HttpResponse, http } from 'msw';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

const requests: Request[] = [];
const network = defineNetwork({
  sources: [new InterceptorSource({ interceptors: [new HttpRequestInterceptor()] })],
  onUnhandledFrame: 'error',
  context: { quiet: true },
  handlers: [
    http.post('https://api.openai.com/v1/responses', async ({ request }) => {
      requests.push(request.clone());
      return HttpResponse.json({ id: 'resp_1', object: 'response' });
    }),
    http.get('https://api.openai.com/v1/models/none', () =>
      HttpResponse.json({ error: { message: 'No' } }, { status: 404 }),
    ),
    http.post('https://api.openai.com/v1/chat/completions', () => {
      const events = ['{"n":1}', '{"n":2}', '[DONE]'].map((data) => `data: ${data}\n\n`);
      return new HttpResponse(events.join(''), { headers: { 'content-type': 'text/event-stream' } });
    }),
  ],
});
const client = new Client({ apiKey: 'sk-test-key', baseURL: 'https://api.openai.com/v1', maxRetries: 0 });

beforeAll(() => network.enable());
beforeEach(() => requests.splice(0));
afterAll(() => network.disable());

it('can be mocked by msw on the transport of Node', async () => {
  expect(await client.post('/responses', { body: { model: 'gpt-5.4' } })).toEqual({
    id: 'resp_1',
    object: 'response',
  });
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer sk-test-key');
  expect(await requests[0]?.json()).toEqual({ model: 'gpt-5.4' });
});

it('gets errors and streams from msw too', async () => {
  await expect(client.get('/models/none')).rejects.toThrow(NotFoundError);
  const items = [];
  for await (const item of await client.post<AsyncIterable<unknown>>('/chat/completions', {
    body: {},
    stream: true,
  }))
    items.push(item);
  expect(items).toEqual([{ n: 1 }, { n: 2 }]);
});
