import type { AssistantStreamEvent } from '@oxide/beta';
import { APIError, OpenAIError, type Stream } from '@oxide/core';
import { describe, expect, it } from 'vitest';
import { useScriptedRuns } from './support/scripted-run.ts';

const scripted = useScriptedRuns();

const lastRequest = () => scripted.server.requests.at(-1)!;
const betaHeader = { 'openai-beta': 'assistants=v2' };
const frame = (event: string, data: unknown) =>
  `event: ${event}\ndata: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;

it('makes, changes and deletes a thread', async () => {
  scripted.server.reply({
    times: 2,
    respond: ({ body }) => ({ body: { id: 'thread_1', ...(body as object) } }),
  });
  await scripted.threads.create();
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/threads', headers: betaHeader });
  expect(lastRequest().body).toEqual({});
  await scripted.threads.update('thread_1', { metadata: { topic: 'iron' } });
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    path: '/v1/threads/thread_1',
    body: { metadata: { topic: 'iron' } },
    headers: betaHeader,
  });
  scripted.server.reply({ body: { id: 'thread_1', deleted: true } });
  expect((await scripted.threads.delete('thread_1')).deleted).toBe(true);
  expect(lastRequest()).toMatchObject({ method: 'DELETE', path: '/v1/threads/thread_1' });
});

it('puts the id of the thread into the path of a message and the rest into the body', async () => {
  scripted.server.reply({ times: 4, body: { id: 'msg_1' } });
  await scripted.threads.messages.create('thread_1', { role: 'user', content: 'Iron?' });
  expect(lastRequest()).toMatchObject({
    path: '/v1/threads/thread_1/messages',
    body: { role: 'user', content: 'Iron?' },
    headers: betaHeader,
  });
  await scripted.threads.messages.update('msg_1', { thread_id: 'thread_1', metadata: { read: 'yes' } });
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/threads/thread_1/messages/msg_1' });
  expect(lastRequest().body).toEqual({ metadata: { read: 'yes' } });
  await scripted.threads.messages.retrieve('msg_1', { thread_id: 'thread_1' });
  expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/threads/thread_1/messages/msg_1' });
  await scripted.threads.messages.delete('msg_1', { thread_id: 'thread_1' });
  expect(lastRequest()).toMatchObject({ method: 'DELETE', path: '/v1/threads/thread_1/messages/msg_1' });
});

it('walks the messages of a run', async () => {
  scripted.server.reply({ body: { data: [{ id: 'msg_2' }], has_more: true } });
  scripted.server.reply({ body: { data: [{ id: 'msg_1' }], has_more: false } });
  const ids = [];
  for await (const { id } of scripted.threads.messages.list('thread_1', { run_id: 'run_1' })) ids.push(id);
  expect(ids).toEqual(['msg_2', 'msg_1']);
  expect({ ...lastRequest().query }).toEqual({ run_id: 'run_1', after: 'msg_2' });
  expect(lastRequest().headers).toMatchObject(betaHeader);
});

it('sends what a run includes as query and the rest as body', async () => {
  scripted.server.reply({ times: 2, body: { id: 'run_1' } });
  const include: ['step_details.tool_calls[*].file_search.results[*].content'] = [
    'step_details.tool_calls[*].file_search.results[*].content',
  ];
  await scripted.threads.runs.create('thread_1', { assistant_id: 'asst_1', include });
  expect(lastRequest()).toMatchObject({ path: '/v1/threads/thread_1/runs', headers: betaHeader });
  expect({ ...lastRequest().query }).toEqual({ 'include[]': include[0] });
  expect(lastRequest().body).toEqual({ assistant_id: 'asst_1' });
  await scripted.threads.runs.create('thread_1', { assistant_id: 'asst_1' });
  expect({ ...lastRequest().query }).toEqual({});
});

it('reads, changes, cancels and lists runs', async () => {
  scripted.server.reply({ times: 3, body: { id: 'run_1', status: 'cancelling' } });
  await scripted.threads.runs.retrieve('run_1', { thread_id: 'thread_1' });
  expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/threads/thread_1/runs/run_1' });
  await scripted.threads.runs.update('run_1', { thread_id: 'thread_1', metadata: null });
  expect(lastRequest().body).toEqual({ metadata: null });
  await scripted.threads.runs.cancel('run_1', { thread_id: 'thread_1' });
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    path: '/v1/threads/thread_1/runs/run_1/cancel',
    body: undefined,
    headers: betaHeader,
  });
  scripted.server.reply({ body: { data: [{ id: 'run_1' }], has_more: false } });
  expect((await scripted.threads.runs.list('thread_1', { headers: { 'x-trace': '1' } })).data).toHaveLength(
    1,
  );
  expect(lastRequest().headers).toMatchObject({ 'x-trace': '1', ...betaHeader });
});

it('finds steps by thread and run, and walks them', async () => {
  const include: ['step_details.tool_calls[*].file_search.results[*].content'] = [
    'step_details.tool_calls[*].file_search.results[*].content',
  ];
  scripted.server.reply({ body: { id: 'step_1' } });
  await scripted.threads.runs.steps.retrieve('step_1', { thread_id: 'thread_1', run_id: 'run_1', include });
  expect(lastRequest().path).toBe('/v1/threads/thread_1/runs/run_1/steps/step_1');
  expect({ ...lastRequest().query }).toEqual({ 'include[]': include[0] });

  scripted.server.reply({ body: { data: [{ id: 'step_2' }], has_more: true } });
  scripted.server.reply({ body: { data: [{ id: 'step_1' }], has_more: false } });
  const ids = [];
  for await (const { id } of scripted.threads.runs.steps.list('run_1', { thread_id: 'thread_1', limit: 1 }))
    ids.push(id);
  expect(ids).toEqual(['step_2', 'step_1']);
  expect({ ...lastRequest().query }).toEqual({ limit: '1', after: 'step_2' });
  expect(lastRequest().headers).toMatchObject(betaHeader);
});

it('refuses ids in the wrong order, as older versions of the official package took them', () => {
  expect(() => scripted.threads.runs.retrieve('thread_1', 'run_1' as never)).toThrow(OpenAIError);
  expect(() => scripted.threads.messages.retrieve('msg_1', { thread_id: '..' })).toThrow(OpenAIError);
  expect(scripted.server.requests).toHaveLength(0);
});

describe('a streamed run', () => {
  const run = { id: 'run_1', object: 'thread.run', status: 'completed' };
  const delta = { id: 'msg_1', object: 'thread.message.delta', delta: { content: [] } };
  const streams: [string, () => Promise<Stream<AssistantStreamEvent>>, object][] = [
    [
      'threads.createAndRun',
      () => scripted.threads.createAndRun({ assistant_id: 'asst_1', stream: true }),
      { path: '/v1/threads/runs', body: { assistant_id: 'asst_1', stream: true } },
    ],
    [
      'runs.create',
      () => scripted.threads.runs.create('thread_1', { assistant_id: 'asst_1', stream: true }),
      { path: '/v1/threads/thread_1/runs', body: { assistant_id: 'asst_1', stream: true } },
    ],
    [
      'runs.submitToolOutputs',
      () =>
        scripted.threads.runs.submitToolOutputs('run_1', {
          thread_id: 'thread_1',
          tool_outputs: [],
          stream: true,
        }),
      {
        path: '/v1/threads/thread_1/runs/run_1/submit_tool_outputs',
        body: { tool_outputs: [], stream: true },
      },
    ],
  ];

  it.each(streams)(
    'comes from %s with the names of its events, and ends at the mark',
    async (_, open, sent) => {
      scripted.server.reply({
        chunks: [
          frame('thread.run.created', run),
          frame('thread.message.delta', delta),
          frame('done', '[DONE]'),
          frame('thread.run.failed', run),
        ],
      });
      const items: AssistantStreamEvent[] = [];
      for await (const item of await open()) items.push(item);
      expect(items).toEqual([
        { event: 'thread.run.created', data: run },
        { event: 'thread.message.delta', data: delta },
      ]);
      expect(lastRequest()).toMatchObject({
        ...sent,
        headers: { accept: 'text/event-stream', ...betaHeader },
      });
      expect(lastRequest().body).not.toHaveProperty('thread_id');
    },
  );

  async function readAll(chunks: string[]) {
    scripted.server.reply({ chunks });
    const items: unknown[] = [];
    const failure = await (async () => {
      const stream = await scripted.threads.runs.create('thread_1', { assistant_id: 'asst_1', stream: true });
      for await (const item of stream) items.push(item);
    })().catch((reason: unknown) => reason);
    return { items, failure };
  }

  it('throws the error that ends it, after what came before it', async () => {
    const error = { code: 'server_error', message: 'It broke', param: null, type: 'server_error' };
    for (const data of [error, { error }]) {
      const { items, failure } = await readAll([frame('thread.run.created', run), frame('error', data)]);
      expect(items).toEqual([{ event: 'thread.run.created', data: run }]);
      expect(failure).toBeInstanceOf(APIError);
      expect(failure).toMatchObject({ code: 'server_error', type: 'server_error' });
      expect((failure as APIError).message).toContain('It broke');
    }
  });

  it('gives a failed step as an item, whatever its data holds', async () => {
    const step = { id: 'step_1', object: 'thread.run.step', error: { message: 'of the step' } };
    const { items, failure } = await readAll([
      frame('thread.run.step.failed', step),
      frame('done', '[DONE]'),
    ]);
    expect(items).toEqual([{ event: 'thread.run.step.failed', data: step }]);
    expect(failure).toBeUndefined();
  });

  it('names events that are new as well', async () => {
    const { items } = await readAll([frame('rate_limits', { left: 1 }), frame('done', '[DONE]')]);
    expect(items).toEqual([{ event: 'rate_limits', data: { left: 1 } }]);
  });
});
