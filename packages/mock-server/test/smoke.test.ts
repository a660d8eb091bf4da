import { startMockServer } from '@oxide/mock-server';
import { expect, it } from 'vitest';

it('answers a response and a chat completion', async () => {
  await using server = await startMockServer();
  const post = async (path: string, body: unknown): Promise<Record<string, never>> => {
    const reply = await fetch(server.url + path, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-test', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return reply.json() as Promise<Record<string, never>>;
  };
  expect(await post('/responses', { model: 'gpt-5.4', input: 'Say hello' })).toMatchObject({
    object: 'response',
    output: [{ content: [{ text: 'Hello!' }] }],
  });
  expect(
    await post('/chat/completions', { model: 'gpt-5.4', messages: [{ role: 'user', content: 'Say hello' }] }),
  ).toMatchObject({ choices: [{ message: { content: 'Hello!' } }] });
});
