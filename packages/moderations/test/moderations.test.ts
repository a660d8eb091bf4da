import { BadRequestError, Client } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { Moderations } from '@oxide/moderations';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let moderations: Moderations;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  moderations = new Moderations(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;

it('sends the input as it is and gives the results', async () => {
  const result = {
    flagged: true,
    categories: { violence: true, 'violence/graphic': false, illicit: null },
    category_scores: { violence: 0.91, 'violence/graphic': 0.02 },
    category_applied_input_types: { violence: ['text', 'image'] },
  };
  const body = { id: 'modr-1', model: 'omni-moderation-2024-09-26', results: [result] };
  server.reply({ match: { method: 'POST', path: '/moderations' }, body });
  const params = {
    model: 'omni-moderation-latest',
    input: [
      { type: 'text' as const, text: 'What is this?' },
      { type: 'image_url' as const, image_url: { url: 'https://example.com/image.png' } },
    ],
  };
  const moderation = await moderations.create(params);
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/moderations', body: params });
  expect(moderation).toEqual(body);
  expect(moderation._request_id).toMatch(/^req_/);
});

it('fails with the parameter that is wrong', async () => {
  const error = { message: 'Invalid image', type: 'invalid_request_error', param: 'input', code: null };
  server.reply({ status: 400, body: { error } });
  const failure = await moderations.create({ input: '' }).catch((reason: unknown) => reason);
  expect(failure).toBeInstanceOf(BadRequestError);
  expect(failure).toMatchObject({ param: 'input', status: 400 });
});
