import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { OpenAIInstrumentation } from '@arizeai/openinference-instrumentation-openai';
import { mockServer } from '../mock.js';
import { EndedSpans } from '../tracing.js';

const server = mockServer();
const spans = new EndedSpans();
const instrumentation = new OpenAIInstrumentation({ tracerProvider: spans.provider });
afterAll(() => instrumentation.disable());

// It patches `openai` on its way out of `require`, by its version: no line of the program names it.
const { OpenAI } = createRequire(process.env.PROJECT!)('openai') as typeof import('openai');
const client = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });

const messages = [{ role: 'user', content: 'Say hello' } as const];

describe('@arizeai/openinference-instrumentation-openai', () => {
  it('traces a completion', async () => {
    const completion = await client().chat.completions.create({ model: 'gpt-5.4', messages });
    assert.equal(completion.choices[0]!.message.content, 'Hello!');
    const { name, attributes } = await spans.next();
    assert.equal(name, 'OpenAI Chat Completions');
    assert.equal(attributes['llm.output_messages.0.message.content'], 'Hello!');
    assert.ok(Number(attributes['llm.token_count.total']) > 0);
  });

  it('traces a streamed completion', async () => {
    const stream = await client().chat.completions.create({ model: 'gpt-5.4', messages, stream: true });
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello!');
    assert.equal((await spans.next()).attributes['output.value'], 'Hello!');
  });

  it('traces a response, whole and streamed', async () => {
    const body = { model: 'gpt-5.4', input: 'Say hello' };
    assert.equal((await client().responses.create(body)).output_text, 'Hello!');
    assert.match(String((await spans.next()).attributes['output.value']), /Hello!/);
    for await (const _ of await client().responses.create({ ...body, stream: true }));
    assert.match(String((await spans.next()).attributes['output.value']), /Hello!/);
  });
});
