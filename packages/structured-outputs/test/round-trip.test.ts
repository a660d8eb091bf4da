import { Client } from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import {
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '@oxide/structured-outputs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { z as z3 } from 'zod/v3';

let server: MockServer;
let client: Client;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  client = new Client({ apiKey: 'sk-test', baseURL: server.url });
});
afterAll(() => server.close());

const Order = z.object({
  id: z.uuid(),
  items: z
    .array(z.object({ name: z.string(), amount: z.int().min(1).max(9), note: z.string().nullable() }))
    .min(1),
  paid: z.boolean(),
  by: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('card'), digits: z.string() }),
    z.object({ kind: z.literal('cash') }),
  ]),
});
const Order3 = z3.object({
  items: z3.array(z3.object({ name: z3.string(), amount: z3.number().int() })).min(1),
});

interface Completion {
  choices: [{ message: { content: string; tool_calls?: [{ function: { arguments: string } }] } }];
}

interface Response {
  output: { type: string; arguments?: string; content?: [{ text: string }] }[];
}

const messages = [{ role: 'user', content: 'An order, please.' }];
const complete = (body: object) =>
  client.post<Completion>('/chat/completions', { body: { model: 'gpt-5.4', messages, ...body } });
const respond = (body: object) =>
  client.post<Response>('/responses', { body: { model: 'gpt-5.4', input: 'An order, please.', ...body } });

describe('what a server writes by the schema that it was sent', () => {
  it('is parsed by the format of a chat completion', async () => {
    const format = zodResponseFormat(Order, 'order');
    const { choices } = await complete({ response_format: format });
    expect(format.$parseRaw(choices[0].message.content).items.length).toBeGreaterThan(0);
  });

  it.each([
    ['zod 4', zodTextFormat(Order, 'order')],
    ['zod 3', zodTextFormat(Order3, 'order')],
  ])('is parsed by the format of a response: %s', async (_name, format) => {
    const { output } = await respond({ text: { format } });
    const text = output.find(({ type }) => type === 'message')?.content?.[0].text ?? '';
    expect(format.$parseRaw(text).items.length).toBeGreaterThan(0);
  });

  it('is parsed by the function of a chat completion', async () => {
    const tool = zodFunction({ name: 'order', parameters: Order, function: ({ items }) => items.length });
    const { choices } = await complete({ tools: [tool], tool_choice: 'required' });
    const args = choices[0].message.tool_calls?.[0].function.arguments ?? '';
    expect(tool.$callback?.(tool.$parseRaw(args))).toBeGreaterThan(0);
  });

  it('is parsed by the function of a response', async () => {
    const tool = zodResponsesFunction({ name: 'order', parameters: Order });
    const { output } = await respond({ tools: [tool], tool_choice: 'required' });
    const call = output.find(({ type }) => type === 'function_call');
    expect(tool.$parseRaw(call?.arguments ?? '').items.length).toBeGreaterThan(0);
  });
});
