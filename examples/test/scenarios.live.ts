import { Chat } from '@oxide/chat';
import { APIUserAbortError, AuthenticationError, BadRequestError, Client, NotFoundError } from '@oxide/core';
import { Responses } from '@oxide/responses';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const model = process.env.OPENAI_MODEL ?? 'gpt-5.4';
const client = new Client();
const responses = new Responses(client);
const chat = new Chat(client);

describe('responses', () => {
  it('replies, and the reply can be read, listed and deleted', async () => {
    const reply = await responses.create({ model, input: 'Say hello', store: true });
    expect(reply.output_text).not.toBe('');
    expect(reply._request_id).toBeTruthy();
    expect((await responses.retrieve(reply.id)).output_text).toBe(reply.output_text);
    const items = [];
    for await (const item of responses.inputItems.list(reply.id)) items.push(item.type);
    expect(items).toEqual(['message']);
    await responses.delete(reply.id);
    await expect(responses.retrieve(reply.id)).rejects.toThrow(NotFoundError);
  });

  it('streams the same text that the final response holds', async () => {
    let text = '';
    let final: string | undefined;
    for await (const event of await responses.create({ model, input: 'Count from 1 to 5', stream: true })) {
      if (event.type === 'response.output_text.delta') text += event.delta;
      if (event.type === 'response.completed') final = event.response.status;
    }
    expect(final).toBe('completed');
    expect(text).not.toBe('');
  });

  it('follows a JSON schema', async () => {
    const Colour = z.object({ name: z.string(), hex: z.string() });
    const schema = z.toJSONSchema(Colour);
    const format = { type: 'json_schema', name: 'colour', strict: true, schema } as const;
    const reply = await responses.create({ model, input: 'A warm colour', text: { format } });
    expect(() => Colour.parse(JSON.parse(reply.output_text))).not.toThrow();
  });

  it('counts the tokens of an input', async () => {
    expect((await responses.inputTokens.count({ model, input: 'Say hello' })).input_tokens).toBeGreaterThan(
      0,
    );
  });
});

describe('chat', () => {
  it('calls a tool and goes on with its result', async () => {
    const parameters = {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    };
    const tools = [
      { type: 'function', function: { name: 'get_weather', strict: true, parameters } } as const,
    ];
    const question = { role: 'user', content: 'Is it raining in Lisbon? Use the tool.' } as const;
    const first = await chat.completions.create({ model, messages: [question], tools: [...tools] });
    const message = first.choices[0]!.message;
    const call = message.tool_calls?.[0];
    expect(call?.type === 'function' && JSON.parse(call.function.arguments).city).toContain('Lisbon');
    const result = { role: 'tool', tool_call_id: call!.id, content: 'It is raining.' } as const;
    const last = await chat.completions.create({
      model,
      messages: [question, message, result],
      tools: [...tools],
    });
    expect(last.choices[0]?.message.content).not.toBe('');
  });

  it('streams chunks until a finish reason', async () => {
    const reasons = [];
    for await (const chunk of await chat.completions.create({
      model,
      messages: [{ role: 'user', content: 'Hi' }],
      stream: true,
    })) {
      if (chunk.choices[0]?.finish_reason) reasons.push(chunk.choices[0].finish_reason);
    }
    expect(reasons).toEqual(['stop']);
  });
});

describe('failures', () => {
  it('tells a wrong key', async () => {
    const wrong = new Responses(new Client({ apiKey: 'sk-wrong-key-of-the-live-tests' }));
    await expect(wrong.create({ model, input: 'Hi' })).rejects.toThrow(AuthenticationError);
  });

  it('tells a missing parameter', async () => {
    const body = { input: 'Hi' };
    await expect(responses.create(body as never)).rejects.toThrow(BadRequestError);
  });

  it('stops at a signal', async () => {
    const controller = new AbortController();
    const reply = responses.create({ model, input: 'Hi' }, { signal: controller.signal });
    controller.abort();
    await expect(reply).rejects.toThrow(APIUserAbortError);
  });
});
