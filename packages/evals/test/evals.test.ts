import { Client, CursorPage, OpenAIError } from '@oxide/core';
import { type EvalCreateParams, Evals, type RunCreateParams } from '@oxide/evals';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let evals: Evals;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  evals = new Evals(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const listOf = (data: readonly unknown[], has_more = false) => ({ object: 'list', data, has_more });

const definition: EvalCreateParams = {
  name: 'Tickets',
  data_source_config: {
    type: 'custom',
    item_schema: { type: 'object', properties: { label: { type: 'string' } } },
    include_sample_schema: true,
  },
  testing_criteria: [
    {
      type: 'string_check',
      name: 'same label',
      input: '{{sample.output_text}}',
      reference: '{{item.label}}',
      operation: 'eq',
    },
  ],
};
const evaluation = (id: string) => ({
  id,
  object: 'eval',
  name: 'Tickets',
  created_at: 1_741_900_000,
  data_source_config: { type: 'custom', schema: {} },
  testing_criteria: definition.testing_criteria,
  metadata: null,
});

describe('evaluations', () => {
  it('are defined, read, renamed and deleted', async () => {
    server.reply({ body: evaluation('eval_1'), times: 3 });
    expect((await evals.create(definition)).id).toBe('eval_1');
    expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/evals', body: definition });
    expect((await evals.retrieve('eval_1')).testing_criteria[0]?.type).toBe('string_check');
    expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/evals/eval_1' });
    await evals.update('eval_1', { name: 'Letters' });
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/evals/eval_1',
      body: { name: 'Letters' },
    });
    server.reply({ body: { object: 'eval.deleted', deleted: true, eval_id: 'eval_1' } });
    expect((await evals.delete('eval_1')).deleted).toBe(true);
    expect(lastRequest()).toMatchObject({ method: 'DELETE', path: '/v1/evals/eval_1' });
  });

  it('are walked by the id of the last one', async () => {
    server.reply({ body: listOf([evaluation('eval_1'), evaluation('eval_2')], true) });
    server.reply({ body: listOf([evaluation('eval_3')]) });
    const ids: string[] = [];
    for await (const { id } of evals.list({ order_by: 'updated_at', limit: 2 })) ids.push(id);
    expect(ids).toEqual(['eval_1', 'eval_2', 'eval_3']);
    expect(lastRequest().query).toEqual({ order_by: 'updated_at', limit: '2', after: 'eval_2' });
  });
});

describe('runs', () => {
  const run = (id: string, status = 'queued') => ({
    id,
    object: 'eval.run',
    eval_id: 'eval_1',
    status,
    model: 'gpt-5.4',
    name: 'first',
    created_at: 1_741_900_000,
    report_url: 'https://platform.openai.com/evaluations/eval_1',
    result_counts: { total: 2, passed: 1, failed: 1, errored: 0 },
    per_model_usage: null,
    per_testing_criteria_results: null,
    data_source: {},
    error: null,
    metadata: {},
  });
  const params: RunCreateParams = {
    name: 'first',
    data_source: {
      type: 'responses',
      model: 'gpt-5.4',
      source: { type: 'file_content', content: [{ item: { label: 'Hardware' } }] },
      input_messages: { type: 'template', template: [{ role: 'user', content: '{{item.label}}' }] },
    },
  };

  it('are started, read and deleted', async () => {
    server.reply({ body: run('evalrun_1') });
    expect((await evals.runs.create('eval_1', params)).status).toBe('queued');
    expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/evals/eval_1/runs', body: params });
    server.reply({ body: run('evalrun_1', 'completed') });
    const done = await evals.runs.retrieve('evalrun_1', { eval_id: 'eval_1' });
    expect(done.result_counts).toEqual({ total: 2, passed: 1, failed: 1, errored: 0 });
    expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/evals/eval_1/runs/evalrun_1' });
    server.reply({ body: { object: 'eval.run.deleted', deleted: true, run_id: 'evalrun_1' } });
    expect((await evals.runs.delete('evalrun_1', { eval_id: 'eval_1' })).deleted).toBe(true);
    expect(lastRequest()).toMatchObject({ method: 'DELETE', path: '/v1/evals/eval_1/runs/evalrun_1' });
  });

  it('are cancelled at an address of its own, with no body', async () => {
    server.reply({ body: run('evalrun_1', 'canceled') });
    expect((await evals.runs.cancel('evalrun_1', { eval_id: 'eval_1' })).status).toBe('canceled');
    expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/evals/eval_1/runs/evalrun_1/cancel' });
    expect(lastRequest().bytes).toHaveLength(0);
  });

  it('are walked by the id of the last one', async () => {
    server.reply({ body: listOf([run('evalrun_1')], true) });
    server.reply({ body: listOf([run('evalrun_2')]) });
    const ids: string[] = [];
    for await (const { id } of evals.runs.list('eval_1', { status: 'completed' })) ids.push(id);
    expect(ids).toEqual(['evalrun_1', 'evalrun_2']);
    expect(lastRequest()).toMatchObject({
      path: '/v1/evals/eval_1/runs',
      query: { status: 'completed', after: 'evalrun_1' },
    });
  });

  it('take request options in the place of the query', async () => {
    server.reply({ body: listOf([]) });
    expect(await evals.runs.list('eval_1', { headers: { 'x-trace': '1' } })).toBeInstanceOf(CursorPage);
    expect(lastRequest().headers['x-trace']).toBe('1');
    expect(lastRequest().query).toEqual({});
  });
});

describe('output items', () => {
  const item = (id: string, status = 'pass') => ({
    id,
    object: 'eval.run.output_item',
    created_at: 1_741_900_000,
    run_id: 'evalrun_1',
    eval_id: 'eval_1',
    status,
    datasource_item_id: 1,
    datasource_item: { label: 'Hardware' },
    results: [{ name: 'same label', score: 1, passed: status === 'pass', sample: null }],
    sample: {},
  });

  it('are walked with the evaluation in the path and the rest in the query', async () => {
    server.reply({ body: listOf([item('outputitem_1', 'fail')], true) });
    server.reply({ body: listOf([item('outputitem_2', 'fail')]) });
    const failed: string[] = [];
    for await (const { id } of evals.runs.outputItems.list('evalrun_1', {
      eval_id: 'eval_1',
      status: 'fail',
    }))
      failed.push(id);
    expect(failed).toEqual(['outputitem_1', 'outputitem_2']);
    expect(lastRequest()).toMatchObject({ path: '/v1/evals/eval_1/runs/evalrun_1/output_items' });
    expect(lastRequest().query).toEqual({ status: 'fail', after: 'outputitem_1' });
  });

  it('are read by evaluation, run and id', async () => {
    server.reply({ body: item('outputitem_1') });
    const ids = { eval_id: 'eval_1', run_id: 'evalrun_1' };
    const read = await evals.runs.outputItems.retrieve('outputitem_1', ids);
    expect(read.results[0]).toMatchObject({ name: 'same label', passed: true });
    expect(lastRequest()).toMatchObject({
      method: 'GET',
      path: '/v1/evals/eval_1/runs/evalrun_1/output_items/outputitem_1',
    });
    expect(lastRequest().query).toEqual({});
  });
});

it('refuses an id that would lead to another path, before anything is sent', () => {
  for (const bad of ['', '.', '..', undefined as never]) {
    expect(() => evals.retrieve(bad)).toThrow(OpenAIError);
    expect(() => evals.runs.cancel('evalrun_1', { eval_id: bad })).toThrow(OpenAIError);
    expect(() => evals.runs.cancel(bad, { eval_id: 'eval_1' })).toThrow(OpenAIError);
    const ids = { eval_id: 'eval_1', run_id: bad };
    expect(() => evals.runs.outputItems.retrieve('outputitem_1', ids)).toThrow(OpenAIError);
  }
  expect(server.requests).toHaveLength(0);
});
