import type { Scenario, ScenarioContext } from '../scenario.ts';
import { json } from '../server/reply.ts';
import { FILE } from './bodies.ts';
import { settleAll } from './settle.ts';

const area = 'polling';
type Client = ReturnType<ScenarioContext['client']>;

/** One reply for each status, in turn; the last one again and again. */
const statuses =
  (body: object, ...turns: (string | undefined)[]): Scenario['server'] =>
  (_, index) =>
    json(
      { ...body, status: turns[Math.min(index, turns.length - 1)] },
      { headers: { 'openai-poll-after-ms': '5' } },
    );

const poll = (
  name: string,
  server: Scenario['server'],
  run: (client: Client) => unknown,
  more: Partial<Scenario> = {},
): Scenario => ({
  area,
  name: `poll: ${name}`,
  server,
  run: async (_, { client }) => (await settleAll(() => run(client())))[0],
  ...more,
});
const batch = { id: 'vsfb_1', object: 'vector_store.files_batch', vector_store_id: 'vs_1' };
const file = { id: 'file-1', object: 'vector_store.file', vector_store_id: 'vs_1' };
const run = { id: 'run_1', object: 'thread.run', thread_id: 'thread_1' };
const thread = { thread_id: 'thread_1' };
const store = { vector_store_id: 'vs_1' };

export const pollingScenarios: Scenario[] = [
  poll('a file of a vector store', statuses(file, 'in_progress', 'in_progress', 'completed'), (client) =>
    client.vectorStores.files.poll('vs_1', 'file-1'),
  ),
  poll('a file that fails', statuses(file, 'in_progress', 'failed'), (client) =>
    client.vectorStores.files.poll('vs_1', 'file-1'),
  ),
  poll(
    'an interval of the caller',
    statuses(file, 'in_progress', 'completed'),
    (client) => client.vectorStores.files.poll('vs_1', 'file-1', { pollIntervalMs: 120 }),
    { pauses: [[110, 900]] },
  ),
  poll(
    'an interval of the server',
    (_, index) =>
      json(
        { ...file, status: index === 0 ? 'in_progress' : 'completed' },
        { headers: { 'openai-poll-after-ms': '120' } },
      ),
    (client) => client.vectorStores.files.poll('vs_1', 'file-1'),
    { pauses: [[110, 900]] },
  ),
  poll('an interval of zero', statuses(file, 'in_progress', 'completed'), (client) =>
    client.vectorStores.files.poll('vs_1', 'file-1', { pollIntervalMs: 0 }),
  ),
  poll('a status that is not known', statuses(file, 'odd', undefined, 'completed'), (client) =>
    client.vectorStores.files.poll('vs_1', 'file-1', { pollIntervalMs: 1 }),
  ),
  poll('headers of the caller', statuses(file, 'in_progress', 'completed'), (client) =>
    client.vectorStores.files.poll('vs_1', 'file-1', {
      headers: { 'x-a': '1' },
      query: { q: '1' },
      pollIntervalMs: 1,
    } as never),
  ),
  poll(
    'a status code in between',
    (_, index) =>
      index === 0
        ? json({ ...file, status: 'in_progress' }, { headers: { 'openai-poll-after-ms': '5' } })
        : { status: 404, json: { error: { message: 'Gone' } } },
    (client) => client.vectorStores.files.poll('vs_1', 'file-1'),
  ),
  poll('a signal that aborts the wait', statuses(file, 'in_progress'), (client) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('Enough')), 100);
    return client.vectorStores.files.poll('vs_1', 'file-1', {
      pollIntervalMs: 60_000,
      signal: controller.signal,
    } as never);
  }),
  poll('createAndPoll of a file', statuses(file, 'in_progress', 'completed'), (client) =>
    client.vectorStores.files.createAndPoll('vs_1', { file_id: 'file-1' }),
  ),
  poll('a batch of files', statuses(batch, 'in_progress', 'completed'), (client) =>
    client.vectorStores.fileBatches.poll('vs_1', 'vsfb_1'),
  ),
  poll('createAndPoll of a batch', statuses(batch, 'in_progress', 'cancelled'), (client) =>
    client.vectorStores.fileBatches.createAndPoll('vs_1', { file_ids: ['a', 'b'] }),
  ),
  poll(
    'uploadAndPoll of a file',
    (request) =>
      json(
        request.path.endsWith('/files') && request.body.kind === 'multipart'
          ? FILE
          : { ...file, status: 'completed' },
      ),
    (client) => client.vectorStores.files.uploadAndPoll('vs_1', new File(['a'], 'a.txt')),
  ),
  poll(
    'upload of a file',
    (request) => json(request.body.kind === 'multipart' ? FILE : { ...file, status: 'completed' }),
    (client) => client.vectorStores.files.upload('vs_1', new File(['a'], 'a.txt')),
  ),
  poll(
    'uploadAndPoll of a batch',
    (request) => json(request.body.kind === 'multipart' ? FILE : { ...batch, status: 'completed' }),
    (client) =>
      client.vectorStores.fileBatches.uploadAndPoll(
        'vs_1',
        { files: [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')], fileIds: ['file-0'] },
        { maxConcurrency: 1 },
      ),
  ),
  poll('uploadAndPoll of no files', statuses(batch, 'completed'), async (client) =>
    Object.keys(
      (
        await settleAll(() => client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files: [] }))
      )[0] as object,
    ),
  ),
  poll('uploadAndPoll of no workers', statuses(batch, 'completed'), async (client) =>
    Object.keys(
      (
        await settleAll(() =>
          client.vectorStores.fileBatches.uploadAndPoll(
            'vs_1',
            { files: [new File(['a'], 'a')] },
            { maxConcurrency: 0 },
          ),
        )
      )[0] as object,
    ),
  ),
  poll(
    'uploadAndPoll where an upload fails',
    (request) =>
      request.body.kind === 'multipart'
        ? { status: 400, json: { error: { message: 'No' } } }
        : json({ ...batch, status: 'completed' }),
    (client) => client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files: [new File(['a'], 'a.txt')] }),
  ),
  poll('a run', statuses(run, 'queued', 'in_progress', 'cancelling', 'completed'), (client) =>
    client.beta.threads.runs.poll('run_1', thread),
  ),
  poll('a run that needs action', statuses(run, 'in_progress', 'requires_action'), (client) =>
    client.beta.threads.runs.poll('run_1', thread),
  ),
  poll(
    'runs of every end',
    (_, index) => json({ ...run, status: ['incomplete', 'cancelled', 'failed', 'expired'][index] }),
    async (client) => [
      await client.beta.threads.runs.poll('run_1', thread),
      await client.beta.threads.runs.poll('run_1', thread),
      await client.beta.threads.runs.poll('run_1', thread),
      await client.beta.threads.runs.poll('run_1', thread),
    ],
  ),
  poll('createAndPoll of a run', statuses(run, 'queued', 'completed'), (client) =>
    client.beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'asst_1' }, { pollIntervalMs: 7 }),
  ),
  poll('createAndRunPoll of a thread', statuses(run, 'queued', 'completed'), (client) =>
    client.beta.threads.createAndRunPoll({ assistant_id: 'asst_1' }, { pollIntervalMs: 7 }),
  ),
  poll('submitToolOutputsAndPoll', statuses(run, 'queued', 'completed'), (client) =>
    client.beta.threads.runs.submitToolOutputsAndPoll(
      'run_1',
      { ...thread, tool_outputs: [{ tool_call_id: 'c', output: 'o' }] },
      { pollIntervalMs: 7 },
    ),
  ),
  poll('waiting for a file', statuses(FILE, 'uploaded', undefined, 'processed'), (client) =>
    client.files.waitForProcessing('file-1', { pollInterval: 5 }),
  ),
  poll('waiting for a file that is an error', statuses(FILE, 'uploaded', 'error'), (client) =>
    client.files.waitForProcessing('file-1', { pollInterval: 5 }),
  ),
  poll('waiting for a file for too long', statuses(FILE, 'uploaded'), (client) =>
    client.files
      .waitForProcessing('file-1', { pollInterval: 250, maxWait: 50 })
      .catch((error: Error) => [error.constructor.name]),
  ),
  poll('a file of a vector store by other names', statuses(file, 'completed'), (client) =>
    client.vectorStores.files.retrieve('file-1', store),
  ),
  poll('a batch: an interval of the caller is told', statuses(batch, 'in_progress', 'completed'), (client) =>
    client.vectorStores.fileBatches.poll('vs_1', 'vsfb_1', { pollIntervalMs: 3 }),
  ),
  poll(
    'a video',
    (_, index) =>
      json(
        { id: 'video_1', object: 'video', status: ['queued', 'in_progress', 'completed'][index] },
        { headers: { 'openai-poll-after-ms': '5' } },
      ),
    (client) => (client.videos as unknown as { poll?(id: string): unknown }).poll?.('video_1'),
  ),
];
