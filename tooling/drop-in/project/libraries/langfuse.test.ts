import assert from 'node:assert/strict';
import { observeOpenAI } from '@langfuse/openai';
import OpenAI from 'openai';
import { mockServer } from '../mock.js';
import { EndedSpans } from '../tracing.js';

const server = mockServer();
const spans = new EndedSpans();
const client = () => observeOpenAI(new OpenAI({ apiKey: 'sk-test', baseURL: server().url }));
const messages = [{ role: 'user', content: 'Say hello' } as const];
const output = async () => String((await spans.next()).attributes['langfuse.observation.output']);

describe('@langfuse/openai', () => {
  it('observes a completion', async () => {
    const completion = await client().chat.completions.create({ model: 'gpt-5.4', messages });
    assert.equal(completion.choices[0]!.message.content, 'Hello!');
    assert.match(await output(), /Hello!/);
  });

  it('observes a streamed completion', async () => {
    const stream = await client().chat.completions.create({
      model: 'gpt-5.4',
      messages,
      stream: true,
      stream_options: { include_usage: true },
    });
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    assert.equal(text, 'Hello!');
    assert.match(await output(), /Hello!/);
  });

  it('observes a response, whole and streamed', async () => {
    const body = { model: 'gpt-5.4', input: 'Say hello' };
    assert.equal((await client().responses.create(body)).output_text, 'Hello!');
    assert.match(await output(), /Hello!/);
    let text = '';
    for await (const event of await client().responses.create({ ...body, stream: true }))
      if (event.type === 'response.output_text.delta') text += event.delta;
    assert.equal(text, 'Hello!');
    assert.match(await output(), /Hello!/);
  });
});
