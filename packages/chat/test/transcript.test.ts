import { Chat, type ChatCompletion, ChatTranscript } from '@oxide/chat';
import { Client } from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const open = () => new Chat(new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 }));
const bodies = () => server.requests.map(({ bytes }) => new TextDecoder().decode(bytes));

it('gives every request the bytes of the one before as its beginning', async () => {
  const { completions } = open();
  const transcript = new ChatTranscript([{ role: 'user', content: 'Begin' }]);
  for (let step = 1; step <= 3; step += 1) {
    const completion = await completions.create({ model: 'gpt-5.4', messages: transcript.items });
    transcript.appendCompletion(completion).append({ role: 'user', content: `Step ${step}` });
  }
  const sent = bodies();
  for (const [index, body] of sent.slice(1).entries())
    expect(body.startsWith(sent[index]!.slice(0, -2))).toBe(true);
  expect(JSON.parse(sent.at(-1)!).messages).toEqual(transcript.items.slice(0, -2));
  expect(transcript.items.map(({ role }) => role)).toEqual(
    Array.from({ length: 7 }, (_, index) => (index % 2 ? 'assistant' : 'user')),
  );
});

it('adds the message as a request takes it, and tells how much of each prompt was cached', () => {
  const message = { role: 'assistant', content: 'a', refusal: null, annotations: [], parsed: 'a' };
  const completion = {
    id: 'chatcmpl-1',
    choices: [{ message }],
    usage: { prompt_tokens: 80, prompt_tokens_details: { cached_tokens: 20 } },
  };
  const transcript = new ChatTranscript()
    .appendCompletion(completion as unknown as ChatCompletion)
    .appendCompletion({ id: 'chatcmpl-2', choices: [] } as unknown as ChatCompletion);
  expect(transcript.items).toEqual([{ role: 'assistant', content: 'a' }]);
  expect(transcript.prompts).toEqual([{ id: 'chatcmpl-1', tokens: 80, cachedTokens: 20, cachedShare: 0.25 }]);
});
