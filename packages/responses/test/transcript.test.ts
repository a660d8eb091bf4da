import { Client } from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import {
  type Response,
  Responses,
  ResponseTranscript,
  toResponseInputItem,
  toResponseInputItems,
} from '@oxide/responses';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const open = () => new Responses(new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0 }));
const bodies = () => server.requests.map(({ bytes }) => new TextDecoder().decode(bytes));

describe('a transcript of responses', () => {
  it('gives every request the bytes of the one before as its beginning', async () => {
    const responses = open();
    const transcript = new ResponseTranscript([{ role: 'user', content: 'Begin' }]);
    for (let step = 1; step <= 4; step += 1) {
      const response = await responses.create({ model: 'gpt-5.4', input: transcript.items });
      transcript.appendResponse(response).append({ role: 'user', content: `Step ${step}` });
    }
    const sent = bodies();
    for (const [index, body] of sent.slice(1).entries())
      expect(body.startsWith(sent[index]!.slice(0, -2))).toBe(true);
    const last = JSON.parse(sent.at(-1)!) as { input: unknown[] };
    expect(last.input).toEqual(transcript.items.slice(0, -2));
    expect(transcript.length).toBe(9);
  });

  it('streams and parses like any other input, and leaves the parsed value out of the next request', async () => {
    const responses = open();
    const transcript = new ResponseTranscript([{ role: 'user', content: 'Name a colour' }]);
    const schema = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] };
    const text = { format: { type: 'json_schema', name: 'colour', schema } } as const;
    const streamed = await responses
      .stream({ model: 'gpt-5.4', input: transcript.items, text })
      .finalResponse();
    expect(streamed.output_parsed).toEqual({ name: expect.any(String) });
    transcript.appendResponse(streamed);
    await responses.parse({ model: 'gpt-5.4', input: transcript.items, text });
    expect(bodies()[1]).not.toContain('parsed');
    expect(JSON.parse(bodies()[1]!).input[1].content[0].text).toBe(streamed.output_text);
  });

  it('tells how much of each prompt was cached', () => {
    const response = (id: string, usage: unknown) => ({ id, output: [], usage }) as unknown as Response;
    const transcript = new ResponseTranscript()
      .appendResponse(response('resp_1', { input_tokens: 200, input_tokens_details: { cached_tokens: 150 } }))
      .appendResponse(response('resp_2', { input_tokens: 40 }))
      .appendResponse(response('resp_3', { input_tokens: 0 }))
      .appendResponse(response('resp_4', null));
    expect(transcript.prompts).toEqual([
      { id: 'resp_1', tokens: 200, cachedTokens: 150, cachedShare: 0.75 },
      { id: 'resp_2', tokens: 40, cachedTokens: 0, cachedShare: 0 },
      { id: 'resp_3', tokens: 0, cachedTokens: 0, cachedShare: 0 },
    ]);
  });
});

describe('items for the next request', () => {
  const input = (item: object) => toResponseInputItem(item as never);

  it('have nothing that the API or a parser only gives', () => {
    expect(
      toResponseInputItems([
        {
          type: 'message',
          role: 'assistant',
          content: [{ type: 'output_text', text: '1', parsed: 1 }],
          created_by: 'a',
        },
        { type: 'function_call', name: 'f', arguments: '{}', call_id: 'c', parsed_arguments: {} },
        { type: 'shell_call_output', call_id: 'c', output: [{ stdout: 'a', created_by: 'b' }] },
        { type: 'custom_tool_call_output', call_id: 'c', output: 'a', status: 'completed' },
      ] as never),
    ).toEqual([
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: '1' }] },
      { type: 'function_call', name: 'f', arguments: '{}', call_id: 'c' },
      { type: 'shell_call_output', call_id: 'c', output: [{ stdout: 'a' }] },
      { type: 'custom_tool_call_output', call_id: 'c', output: 'a' },
    ]);
  });

  it('are the same objects where there is nothing to leave out', () => {
    for (const item of [
      { role: 'user', content: 'text' },
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'a' }] },
      { type: 'reasoning', id: 'rs_1', summary: [] },
      { type: 'of_a_later_version', field: 1 },
    ])
      expect(input(item)).toBe(item);
  });

  it('leave out what a request can not repeat', () => {
    for (const item of [
      { type: 'computer_call_output', status: 'failed' },
      { type: 'custom_tool_call_output', status: 'in_progress' },
      { type: 'additional_tools', role: 'user' },
    ])
      expect(input(item)).toBeNull();
    expect(input({ type: 'additional_tools', role: 'developer' })).not.toBeNull();
    expect(input({ type: 'computer_call_output', status: 'completed' })).not.toBeNull();
  });
});
