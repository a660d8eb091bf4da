import { APIError, NotFoundError, OpenAIError, Stream } from '@oxide/core';
import type { ResponseStreamEvent } from '@oxide/responses';
import { expect, it } from 'vitest';
import { useScriptedResponses } from './support/scripted-responses.ts';

const at = useScriptedResponses();

const lastRequest = () => at.server.requests.at(-1)!;

it('sends the parameters as they are and adds the joined text', async () => {
  const params = { model: 'gpt-5.4', input: 'Iron and rain', metadata: { team: 'iron' } };
  const reply = await at.responses.create(params);
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/responses', body: params });
  expect(lastRequest().headers).toMatchObject({
    authorization: 'Bearer sk-test-key',
    'content-type': 'application/json',
  });
  expect(reply.output_text).toBe('You said: Iron and rain');
  expect(reply._request_id).toMatch(/^req_/);
});

it('joins the texts of all messages and leaves other items out', async () => {
  const text = (value: string) => ({ type: 'output_text', text: value, annotations: [] });
  at.server.reply({
    body: {
      id: 'resp_1',
      object: 'response',
      output: [
        { type: 'reasoning', id: 'rs_1', summary: [] },
        {
          type: 'message',
          id: 'msg_1',
          role: 'assistant',
          content: [text('one '), { type: 'refusal', refusal: 'no' }, text('two ')],
        },
        { type: 'message', id: 'msg_2', role: 'assistant', content: [text('three')] },
      ],
    },
  });
  expect((await at.responses.create({ model: 'gpt-5.4', input: '' })).output_text).toBe('one two three');
});

it('leaves a reply without output alone, as servers that resemble the API send it', async () => {
  at.server.reply({ body: { id: 'resp_1', object: 'response' } });
  expect(await at.responses.create({ model: 'm', input: '' })).toEqual({ id: 'resp_1', object: 'response' });
});

it('streams events whose deltas make the final text', async () => {
  const stream = await at.responses.create({ model: 'gpt-5.4', input: 'Iron and rain', stream: true });
  expect(stream).toBeInstanceOf(Stream);
  const events: ResponseStreamEvent[] = [];
  for await (const event of stream) events.push(event);
  const deltas = events.flatMap((event) =>
    event.type === 'response.output_text.delta' ? [event.delta] : [],
  );
  expect(deltas.join('')).toBe('You said: Iron and rain');
  expect(events.at(0)?.type).toBe('response.created');
  expect(events.at(-1)?.type).toBe('response.completed');
  expect(events.map((event) => event.sequence_number)).toEqual([...events.keys()]);
  expect(lastRequest().headers.accept).toBe('text/event-stream');
});

it('retrieves, cancels, lists the input of and deletes a stored response', async () => {
  const { id } = await at.responses.create({ model: 'gpt-5.4', input: 'Keep this', store: true });
  const stored = await at.responses.retrieve(id, { include: ['message.output_text.logprobs'] });
  expect(lastRequest().path).toBe(`/v1/responses/${id}`);
  expect(new URLSearchParams(lastRequest().query as never).toString()).toContain('logprobs');
  expect(stored.output_text).toBe('You said: Keep this');

  const types = [];
  for await (const item of at.responses.inputItems.list(id, { limit: 1 })) types.push(item.type);
  expect(types).toEqual(['message']);

  await at.responses.delete(id);
  expect(lastRequest()).toMatchObject({ method: 'DELETE', headers: { accept: '*/*' } });
  await expect(at.responses.retrieve(id)).rejects.toThrow(NotFoundError);
});

it('cancels a response that runs in the background', async () => {
  const { id } = await at.responses.create({ model: 'gpt-5.4', input: 'Slowly', background: true });
  expect((await at.responses.cancel(id)).id).toBe(id);
  expect(lastRequest()).toMatchObject({ method: 'POST', path: `/v1/responses/${id}/cancel` });
});

it('compacts a conversation and counts tokens', async () => {
  const compacted = await at.responses.compact({ model: 'gpt-5.4', input: 'A long story' });
  expect(compacted.object).toBe('response.compaction');
  expect(
    (await at.responses.inputTokens.count({ model: 'gpt-5.4', input: 'Iron and rain' })).input_tokens,
  ).toBeGreaterThan(0);
  expect(lastRequest().path).toBe('/v1/responses/input_tokens');
});

it('takes request options in the place of the query', async () => {
  const { id } = await at.responses.create({ model: 'gpt-5.4', input: 'Hi', store: true });
  await at.responses.retrieve(id, { headers: { 'x-trace': '1' } });
  expect(lastRequest().headers['x-trace']).toBe('1');
  expect(() => at.responses.retrieve(id, { include: [], headers: {} } as never)).toThrow(OpenAIError);
});

it('resumes a stored response as a stream', async () => {
  const { id } = await at.responses.create({ model: 'gpt-5.4', input: 'Hi', background: true });
  const stream = await at.responses.retrieve(id, { stream: true, starting_after: 2 });
  const numbers = [];
  for await (const event of stream) numbers.push(event.sequence_number);
  expect(numbers[0]).toBe(3);
});

it('refuses an id that would lead to another path, before anything is sent', async () => {
  for (const id of ['', '..', '.', undefined as never])
    expect(() => at.responses.retrieve(id)).toThrow(OpenAIError);
  expect(at.server.requests).toHaveLength(0);
});

it('throws the error that a stream holds, after what came before it', async () => {
  const created = { type: 'response.created', sequence_number: 0, response: {} };
  const error = { type: 'error', code: 'server_error', message: 'It broke', param: null, sequence_number: 1 };
  at.server.reply({
    headers: { 'content-type': 'text/event-stream' },
    body: `event: response.created\ndata: ${JSON.stringify(created)}\n\nevent: error\ndata: ${JSON.stringify(error)}\n\n`,
  });
  const events: unknown[] = [];
  const read = async () => {
    for await (const event of await at.responses.create({ model: 'm', input: '', stream: true }))
      events.push(event);
  };
  await expect(read()).rejects.toThrow(APIError);
  expect(events).toEqual([created]);
});
