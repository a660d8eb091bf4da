import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });

/** Answers with the object in one state after the other, and says to ask again at once. */
function replyWithStates(object: object, ...states: string[]): void {
  for (const status of states)
    server().reply({ headers: { 'openai-poll-after-ms': '1' }, body: { ...object, status } });
}

describe('polling', () => {
  it('goes on until a run of an assistant is done', async () => {
    replyWithStates({ id: 'run_1', thread_id: 'thread_1' }, 'queued', 'in_progress', 'completed');
    const run = await open().beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'asst_1' });
    assert.equal(run.status, 'completed');
    assert.deepEqual(
      server().requests.map(({ method, path }) => `${method} ${path}`),
      ['POST /v1/threads/thread_1/runs', ...Array(2).fill('GET /v1/threads/thread_1/runs/run_1')],
    );
  });

  it('goes on until the files of a vector store are in', async () => {
    replyWithStates({ id: 'file-1' }, 'in_progress', 'in_progress', 'completed');
    const file = await open().vectorStores.files.createAndPoll('vs_1', { file_id: 'file-1' });
    assert.equal(file.status, 'completed');
    assert.equal(server().requests.length, 3);
  });

  it('goes on until a file is processed, and gives up when it takes too long', async () => {
    for (const status of ['uploaded', 'processed']) server().reply({ body: { id: 'file-1', status } });
    const file = await open().files.waitForProcessing('file-1', { pollInterval: 1 });
    assert.equal(file.status, 'processed');
    server().reply({ body: { id: 'file-1', status: 'uploaded' }, times: 1_000 });
    await assert.rejects(
      open().files.waitForProcessing('file-1', { pollInterval: 1, maxWait: 5 }),
      OpenAI.APIConnectionTimeoutError,
    );
  });
});
