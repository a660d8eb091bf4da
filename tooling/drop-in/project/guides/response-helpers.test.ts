import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { standardTextFormat } from 'openai/helpers/standard-schema';
import { zodResponsesFunction, zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });
const model = 'gpt-5.4';
const Recipe = z.object({ title: z.string(), minutes: z.number(), steps: z.array(z.string()) });

describe('parsed responses', () => {
  it('are typed by a zod schema', async () => {
    const response = await open().responses.parse({
      model,
      input: 'A recipe for bread',
      text: { format: zodTextFormat(Recipe, 'recipe') },
    });
    const { title, minutes } = response.output_parsed!;
    assert.equal(typeof title, 'string');
    assert.equal(typeof minutes, 'number');
    const { text } = server().requests[0]!.body as { text: { format: { name: string; strict: boolean } } };
    assert.deepEqual([text.format.name, text.format.strict], ['recipe', true]);
  });

  it('have typed arguments of their calls', async () => {
    const parameters = z.object({ city: z.string() });
    const response = await open().responses.parse({
      model,
      input: 'What is the weather in Lisbon?',
      tools: [zodResponsesFunction({ name: 'get_weather', parameters })],
    });
    const call = response.output.find((item) => item.type === 'function_call')!;
    assert.deepEqual(call.parsed_arguments, { city: 'Lisbon' });
  });

  it('are typed by any Standard Schema', async () => {
    const response = await open().responses.parse({
      model,
      input: 'A recipe for bread',
      text: { format: standardTextFormat(Recipe, 'recipe') },
    });
    assert.equal(typeof response.output_parsed!.title, 'string');
  });

  it('have nothing parsed after a refusal', async () => {
    server().fault({ refusal: 'I will not' });
    const response = await open().responses.parse({
      model,
      input: 'A recipe for poison',
      text: { format: zodTextFormat(Recipe, 'recipe') },
    });
    assert.equal(response.output_parsed, null);
  });
});

describe('the stream of a response', () => {
  it('tells events to listeners, with the text so far', async () => {
    const snapshots: string[] = [];
    const types = new Set<string>();
    const stream = open()
      .responses.stream({ model, input: 'Tell of a crab' })
      .on('event', ({ type }) => types.add(type))
      .on('response.output_text.delta', ({ snapshot }) => snapshots.push(snapshot));
    const response = await stream.finalResponse();
    assert.equal(snapshots.at(-1), response.output_text);
    assert.ok(types.has('response.created') && types.has('response.completed'));
  });

  it('is a loop over events too, and parses at the end', async () => {
    server().fault({ streamDeltas: 8 });
    const stream = open().responses.stream({
      model,
      input: 'A recipe for bread',
      text: { format: zodTextFormat(Recipe, 'recipe') },
    });
    let deltas = 0;
    for await (const event of stream) if (event.type === 'response.output_text.delta') deltas += 1;
    assert.ok(deltas > 1);
    assert.ok(Recipe.safeParse((await stream.finalResponse()).output_parsed).success);
  });

  it('follows a response in the background from its id', async () => {
    const client = open();
    const started = client.responses.stream({ model, input: 'Say hello', background: true, store: true });
    let id = '';
    for await (const event of started) {
      if (event.type !== 'response.created') continue;
      id = event.response.id;
      break;
    }
    const resumed = client.responses.stream({ response_id: id, starting_after: 1 });
    const numbers: number[] = [];
    for await (const event of resumed) numbers.push(event.sequence_number);
    assert.equal(numbers[0], 2);
    assert.equal((await resumed.finalResponse()).output_text, 'Hello!');
  });

  it('is stopped by abort', async () => {
    const stream = open().responses.stream({ model, input: 'Tell of a crab' });
    stream.on('response.output_text.delta', () => stream.abort());
    await assert.rejects(stream.finalResponse(), OpenAI.APIUserAbortError);
    assert.ok(stream.aborted);
  });
});
