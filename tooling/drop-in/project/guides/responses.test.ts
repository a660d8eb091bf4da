import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { type ResponseInputItemLike, toResponseInputItems } from 'openai/lib/responses/ResponseInputItems';
import type { ResponseInput, ResponseStreamEvent, Tool } from 'openai/resources/responses/responses';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });
const model = 'gpt-5.4';
const bodies = () => server().requests.map(({ body }) => body as Record<string, unknown>);

describe('responses', () => {
  it('give a text', async () => {
    const response = await open().responses.create({ model, instructions: 'Be brief', input: 'Say hello' });
    assert.equal(response.output_text, 'Hello!');
    assert.equal(response.status, 'completed');
    assert.match(response._request_id!, /^req_/);
    assert.deepEqual(bodies(), [{ model, instructions: 'Be brief', input: 'Say hello' }]);
  });

  it('come as events', async () => {
    const stream = await open().responses.create({ model, input: 'Tell of a crab', stream: true });
    const events: ResponseStreamEvent[] = [];
    for await (const event of stream) events.push(event);
    assert.equal(events[0]!.type, 'response.created');
    const pieces = events.flatMap((event) =>
      event.type === 'response.output_text.delta' ? [event.delta] : [],
    );
    assert.ok(pieces.length > 2);
    const last = events.at(-1)!;
    assert.ok(last.type === 'response.completed');
    const [message] = last.response.output;
    assert.ok(message?.type === 'message' && message.content[0]?.type === 'output_text');
    assert.equal(message.content[0].text, pieces.join(''));
  });

  it('stop when the loop over their events is left', async () => {
    const stream = await open().responses.create({ model, input: 'Tell of a crab', stream: true });
    for await (const _ of stream) break;
    assert.ok(stream.controller.signal.aborted);
  });

  it('look at images, by address and as data', async () => {
    const image = 'data:image/png;base64,iVBORw0KGgo=';
    const input: ResponseInput = [
      {
        role: 'user',
        content: [
          { type: 'input_text', text: 'What is in this picture?' },
          { type: 'input_image', detail: 'auto', image_url: 'https://images.example/crab.png' },
          { type: 'input_image', detail: 'low', image_url: image },
        ],
      },
    ];
    const response = await open().responses.create({ model, input });
    assert.notEqual(response.output_text, '');
    assert.deepEqual(bodies()[0]!.input, input);
  });

  it('go on from the one before by its id', async () => {
    const client = open();
    const first = await client.responses.create({ model, input: 'Say hello', store: true });
    const second = await client.responses.create({
      model,
      input: 'And again',
      previous_response_id: first.id,
    });
    assert.equal(second.previous_response_id, first.id);
  });

  it('go on from a history that the program keeps', async () => {
    const client = open();
    const history: ResponseInputItemLike[] = [];
    for (const content of ['Say hello', 'Say goodbye']) {
      history.push({ role: 'user', content });
      const response = await client.responses.create({ model, input: toResponseInputItems(history) });
      history.push(...response.output);
    }
    assert.deepEqual(
      (bodies()[1]!.input as { role?: string }[]).map(({ role }) => role),
      ['user', 'assistant', 'user'],
    );
  });

  it('call functions, whose outputs go back', async () => {
    const client = open();
    const tools: Tool[] = [
      {
        type: 'function',
        name: 'get_weather',
        description: 'What the weather is like in a city',
        strict: true,
        parameters: {
          type: 'object',
          properties: { city: { type: 'string' } },
          required: ['city'],
          additionalProperties: false,
        },
      },
    ];
    const first = await client.responses.create({ model, tools, input: 'What is the weather in Lisbon?' });
    const call = first.output.find((item) => item.type === 'function_call')!;
    assert.deepEqual(JSON.parse(call.arguments), { city: 'Lisbon' });
    const second = await client.responses.create({
      model,
      tools,
      input: [
        { role: 'user', content: 'What is the weather in Lisbon?' },
        ...toResponseInputItems(first.output),
        { type: 'function_call_output', call_id: call.call_id, output: 'Rain from noon' },
      ],
    });
    assert.match(second.output_text, /Rain from noon/);
  });

  it('run in the background, and their stream goes on from where it was left', async () => {
    const client = open();
    const started = await client.responses.create({
      model,
      input: 'Say hello',
      background: true,
      stream: true,
      store: true,
    });
    let id = '';
    let seen = -1;
    for await (const event of started) {
      if (event.type === 'response.created') id = event.response.id;
      seen = event.sequence_number;
      if (event.type === 'response.in_progress') break;
    }
    const rest = await client.responses.retrieve(id, { stream: true, starting_after: seen });
    const numbers: number[] = [];
    for await (const event of rest) numbers.push(event.sequence_number);
    assert.equal(numbers[0], seen + 1);
    assert.equal((await client.responses.retrieve(id)).output_text, 'Hello!');
  });

  it('are kept: read, listed by input and deleted', async () => {
    const client = open();
    const { id } = await client.responses.create({ model, input: 'Say hello', store: true });
    assert.equal((await client.responses.retrieve(id)).output_text, 'Hello!');
    const items = [];
    for await (const item of client.responses.inputItems.list(id)) items.push(item.type);
    assert.deepEqual(items, ['message']);
    await client.responses.delete(id);
    await assert.rejects(async () => client.responses.retrieve(id), OpenAI.NotFoundError);
  });

  it('have their input counted and compacted', async () => {
    const client = open();
    const { input_tokens: count } = await client.responses.inputTokens.count({ model, input: 'Say hello' });
    assert.ok(count! > 0);
    const { output } = await client.responses.compact({ model, input: 'Say hello' });
    assert.ok(output.some(({ type }) => type === 'compaction'));
  });
});
