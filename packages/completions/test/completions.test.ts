import { type Completion, Completions } from '@oxide/completions';
import { APIError, Client, Stream } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let completions: Completions;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  completions = new Completions(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const params = { model: 'gpt-3.5-turbo-instruct', prompt: 'Iron' };

const completion = (text: string, finish: string | null) => ({
  id: 'cmpl-1',
  object: 'text_completion',
  created: 1_700_000_000,
  model: params.model,
  choices: [{ text, index: 0, logprobs: null, finish_reason: finish }],
});

it('sends the parameters as they are and gives the completion', async () => {
  server.reply({ match: { method: 'POST', path: '/completions' }, body: completion(' rusts', 'stop') });
  const result = await completions.create({ ...params, max_tokens: 5 });
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    path: '/v1/completions',
    body: { ...params, max_tokens: 5 },
  });
  expect(result.choices[0]?.text).toBe(' rusts');
  expect(result._request_id).toMatch(/^req_/);
});

it('streams completions that hold the pieces of the text, up to the sentinel', async () => {
  const pieces = [completion(' rusts', null), completion(' in rain', null), completion('', 'stop')];
  server.reply({
    chunks: [...pieces.map((piece) => `data: ${JSON.stringify(piece)}\n\n`), 'data: [DONE]\n\n'],
  });
  const stream = await completions.create({ ...params, stream: true });
  expect(stream).toBeInstanceOf(Stream);
  const events: Completion[] = [];
  for await (const event of stream) events.push(event);
  expect(events.map((event) => event.choices[0]?.text).join('')).toBe(' rusts in rain');
  expect(events.at(-1)?.choices[0]?.finish_reason).toBe('stop');
  expect(lastRequest().headers.accept).toBe('text/event-stream');
  expect(lastRequest().body).toEqual({ ...params, stream: true });
});

it('throws the error that a stream holds, after what came before it', async () => {
  const error = { message: 'It broke', type: 'server_error', code: null, param: null };
  server.reply({
    chunks: [
      `data: ${JSON.stringify(completion(' rusts', null))}\n\n`,
      `data: ${JSON.stringify({ error })}\n\n`,
    ],
  });
  const texts: unknown[] = [];
  const read = async () => {
    for await (const event of await completions.create({ ...params, stream: true }))
      texts.push(event.choices[0]?.text);
  };
  await expect(read()).rejects.toThrow(APIError);
  expect(texts).toEqual([' rusts']);
});
