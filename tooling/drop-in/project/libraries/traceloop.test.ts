import assert from 'node:assert/strict';
import { OpenAIInstrumentation } from '@traceloop/instrumentation-openai';
import OpenAI from 'openai';
import { mockServer } from '../mock.js';
import { EndedSpans } from '../tracing.js';

const server = mockServer();
const spans = new EndedSpans();
const instrumentation = new OpenAIInstrumentation();
instrumentation.setTracerProvider(spans.provider);
instrumentation.manuallyInstrument(OpenAI);

const client = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });
const messages = [{ role: 'user', content: 'Say hello' } as const];
const attributes = async () => JSON.stringify((await spans.next()).attributes);

describe('@traceloop/instrumentation-openai', () => {
  it('traces a completion', async () => {
    const completion = await client().chat.completions.create({ model: 'gpt-5.4', messages });
    assert.equal(completion.choices[0]!.message.content, 'Hello!');
    assert.match(await attributes(), /Hello!/);
  });

  it('traces a streamed completion', async () => {
    const stream = await client().chat.completions.create({ model: 'gpt-5.4', messages, stream: true });
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello!');
    assert.match(await attributes(), /Hello!/);
  });
});
