import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });

const run = { id: 'run_1', object: 'thread.run', thread_id: 'thread_1', status: 'queued' };
const message = { id: 'msg_1', object: 'thread.message', role: 'assistant', content: [] };
const text = (value: string) => ({ index: 0, type: 'text', text: { value, annotations: [] } });
const delta = (value: string) => ({
  id: 'msg_1',
  object: 'thread.message.delta',
  delta: { content: [text(value)] },
});
const events: [string, object | '[DONE]'][] = [
  ['thread.run.created', run],
  ['thread.message.created', message],
  ['thread.message.delta', delta('Hello')],
  ['thread.message.delta', delta(' there')],
  [
    'thread.message.completed',
    { ...message, content: [{ type: 'text', text: { value: 'Hello there', annotations: [] } }] },
  ],
  ['thread.run.completed', { ...run, status: 'completed' }],
  ['done', '[DONE]'],
];
const chunks = events.map(
  ([event, data]) => `event: ${event}\ndata: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`,
);

describe('assistants', () => {
  it('stream their runs, with the text as it grows', async () => {
    server().reply({ match: { method: 'POST', path: '/threads/thread_1/runs' }, chunks });
    const seen: string[] = [];
    const stream = open()
      .beta.threads.runs.stream('thread_1', { assistant_id: 'asst_1' })
      .on('textCreated', () => seen.push('created'))
      .on('textDelta', ({ value }, snapshot) => seen.push(`${value} of ${snapshot.value}`))
      .on('textDone', ({ value }) => seen.push(`done ${value}`));
    assert.equal((await stream.finalRun()).status, 'completed');
    assert.equal((await stream.finalMessages()).length, 1);
    assert.deepEqual(seen, ['created', 'Hello of Hello', ' there of Hello there', 'done Hello there']);
    assert.equal(server().requests[0]!.headers['openai-beta'], 'assistants=v2');
  });

  it('stream their runs as events', async () => {
    server().reply({ chunks });
    const types: string[] = [];
    for await (const { event } of open().beta.threads.runs.stream('thread_1', { assistant_id: 'asst_1' }))
      types.push(event);
    assert.deepEqual(
      types,
      events.slice(0, -1).map(([event]) => event),
    );
  });
});
