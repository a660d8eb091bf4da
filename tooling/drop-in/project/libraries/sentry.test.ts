import assert from 'node:assert/strict';
import * as Sentry from '@sentry/node';
import OpenAI from 'openai';
import { mockServer } from '../mock.js';

const server = mockServer();
const spans: string[] = [];
const sentry = Sentry.init({ dsn: 'http://key@127.0.0.1:9/1', tracesSampleRate: 1 })!;
sentry.on('spanEnd', (span) => spans.push(JSON.stringify(Sentry.spanToJSON(span))));
afterAll(async () => {
  await Sentry.close();
});

const client = () =>
  Sentry.instrumentOpenAiClient(new OpenAI({ apiKey: 'sk-test', baseURL: server().url }), {
    recordInputs: true,
    recordOutputs: true,
  });
const messages = [{ role: 'user', content: 'Say hello' } as const];
/** What the calls since the last look left in the trace. */
const outputs = () =>
  spans
    .splice(0)
    .filter((span) => span.includes('gen_ai'))
    .join();

describe('@sentry/node', () => {
  it('traces a completion, whole and streamed', async () => {
    const completion = await client().chat.completions.create({ model: 'gpt-5.4', messages });
    assert.equal(completion.choices[0]!.message.content, 'Hello!');
    assert.match(outputs(), /Hello!/);
    let text = '';
    const stream = await client().chat.completions.create({ model: 'gpt-5.4', messages, stream: true });
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello!');
    assert.match(outputs(), /Hello!/);
  });

  it('traces a response, whole and streamed', async () => {
    const body = { model: 'gpt-5.4', input: 'Say hello' };
    assert.equal((await client().responses.create(body)).output_text, 'Hello!');
    assert.match(outputs(), /Hello!/);
    for await (const _ of await client().responses.create({ ...body, stream: true }));
    assert.match(outputs(), /Hello!/);
  });
});
