import { AuthenticationError, Client, ConversationCursorPage, OpenAIError, Page } from '@oxide/core';
import { FineTuning } from '@oxide/fine-tuning';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let fineTuning: FineTuning;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  fineTuning = new FineTuning(
    new Client({ apiKey: 'sk-test-key', adminAPIKey: 'sk-admin-key', baseURL: server.url }),
  );
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const job = (id: string, status = 'queued') => ({
  id,
  object: 'fine_tuning.job',
  model: 'gpt-4.1-mini-2025-04-14',
  created_at: 1_741_900_000,
  finished_at: null,
  fine_tuned_model: null,
  status,
  training_file: 'file-1',
  validation_file: null,
  hyperparameters: { n_epochs: 'auto' },
  error: null,
});
const listOf = (data: readonly unknown[], more: object = {}) => ({
  object: 'list',
  data,
  has_more: false,
  ...more,
});

describe('jobs', () => {
  it('queues a training with its method', async () => {
    const params = {
      model: 'gpt-4.1-mini-2025-04-14',
      training_file: 'file-1',
      method: {
        type: 'supervised' as const,
        supervised: { hyperparameters: { n_epochs: 2, batch_size: 'auto' as const } },
      },
      suffix: 'iron',
    };
    server.reply({ body: job('ftjob-1') });
    expect((await fineTuning.jobs.create(params)).status).toBe('queued');
    expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/fine_tuning/jobs', body: params });
    expect(lastRequest().headers.authorization).toBe('Bearer sk-test-key');
  });

  it('are read, paused, resumed and cancelled', async () => {
    server.reply({ body: job('ftjob-1', 'running') });
    expect((await fineTuning.jobs.retrieve('ftjob-1')).status).toBe('running');
    expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/fine_tuning/jobs/ftjob-1' });
    for (const [action, status] of [
      ['pause', 'paused'],
      ['resume', 'queued'],
      ['cancel', 'cancelled'],
    ] as const) {
      server.reply({ body: job('ftjob-1', status) });
      expect((await fineTuning.jobs[action]('ftjob-1')).status).toBe(status);
      expect(lastRequest()).toMatchObject({ method: 'POST', path: `/v1/fine_tuning/jobs/ftjob-1/${action}` });
      expect(lastRequest().bytes).toHaveLength(0);
    }
  });

  it('are walked by the id of the last one, filtered by metadata', async () => {
    server.reply({ body: listOf([job('ftjob-1'), job('ftjob-2')], { has_more: true }) });
    server.reply({ body: listOf([job('ftjob-3')]) });
    const ids: string[] = [];
    for await (const { id } of fineTuning.jobs.list({ limit: 2, metadata: { team: 'iron' } })) ids.push(id);
    expect(ids).toEqual(['ftjob-1', 'ftjob-2', 'ftjob-3']);
    const query = { limit: '2', 'metadata[team]': 'iron' };
    expect(server.requests.map((request) => request.query)).toEqual([query, { ...query, after: 'ftjob-2' }]);
  });

  it('have events and checkpoints, in pages', async () => {
    const event = (id: string) => ({
      id,
      object: 'fine_tuning.job.event',
      created_at: 1_741_900_000,
      level: 'info',
      message: id,
    });
    server.reply({ body: listOf([event('ftevent-1')], { has_more: true }) });
    server.reply({ body: listOf([event('ftevent-2')]) });
    const messages: string[] = [];
    for await (const { message } of fineTuning.jobs.listEvents('ftjob-1', { limit: 1 }))
      messages.push(message);
    expect(messages).toEqual(['ftevent-1', 'ftevent-2']);
    expect(lastRequest()).toMatchObject({
      path: '/v1/fine_tuning/jobs/ftjob-1/events',
      query: { limit: '1', after: 'ftevent-1' },
    });

    const checkpoint = {
      id: 'ftckpt_1',
      object: 'fine_tuning.job.checkpoint',
      created_at: 1_741_900_000,
      fine_tuned_model_checkpoint: 'ft:gpt-4.1-mini:org::1:ckpt-step-2000',
      fine_tuning_job_id: 'ftjob-1',
      metrics: { full_valid_loss: 0.134 },
      step_number: 2000,
    };
    server.reply({ body: listOf([checkpoint], { first_id: 'ftckpt_1', last_id: 'ftckpt_1' }) });
    const page = await fineTuning.jobs.checkpoints.list('ftjob-1', { headers: { 'x-trace': '1' } });
    expect(page.data[0]?.metrics.full_valid_loss).toBe(0.134);
    expect(lastRequest().path).toBe('/v1/fine_tuning/jobs/ftjob-1/checkpoints');
    expect(lastRequest().headers['x-trace']).toBe('1');
  });

  it('with an id that would lead elsewhere are refused before anything is sent', () => {
    for (const id of ['', '.', '..', null as never]) {
      for (const action of ['retrieve', 'cancel', 'pause', 'resume', 'listEvents'] as const)
        expect(() => fineTuning.jobs[action](id)).toThrow(OpenAIError);
      expect(() => fineTuning.jobs.checkpoints.list(id)).toThrow(OpenAIError);
    }
    expect(server.requests).toHaveLength(0);
  });
});

describe('checkpoint permissions', () => {
  const checkpoint = 'ft:gpt-4.1-mini-2025-04-14:org:weather:B7R9VjQd';
  const address = `/v1/fine_tuning/checkpoints/${checkpoint}/permissions`;
  const permission = (id: string) => ({
    id,
    object: 'checkpoint.permission',
    created_at: 1_741_900_000,
    project_id: 'proj_1',
  });
  const withAdminKey = (method: string, path = address) => ({
    method,
    path,
    headers: { authorization: 'Bearer sk-admin-key' },
  });

  it('are given to projects with the admin key, all in one page', async () => {
    server.reply({ body: listOf([permission('cp_1'), permission('cp_2')]) });
    const page = await fineTuning.checkpoints.permissions.create(checkpoint, { project_ids: ['proj_1'] });
    expect(page).toBeInstanceOf(Page);
    expect(page.hasNextPage()).toBe(false);
    expect(page.data.map(({ id }) => id)).toEqual(['cp_1', 'cp_2']);
    expect(lastRequest()).toMatchObject(withAdminKey('POST'));
    expect(lastRequest().body).toEqual({ project_ids: ['proj_1'] });
  });

  it('are walked by the last id of each page, with the admin key for every page', async () => {
    server.reply({ body: listOf([permission('cp_1')], { has_more: true, last_id: 'cp_1' }) });
    server.reply({ body: listOf([permission('cp_2')], { last_id: 'cp_2' }) });
    const ids: string[] = [];
    const query = { project_id: 'proj_1', order: 'ascending' as const };
    for await (const { id } of fineTuning.checkpoints.permissions.list(checkpoint, query)) ids.push(id);
    expect(ids).toEqual(['cp_1', 'cp_2']);
    for (const request of server.requests) expect(request).toMatchObject(withAdminKey('GET'));
    expect(lastRequest().query).toEqual({ ...query, after: 'cp_1' });
    server.reply({ body: listOf([]) });
    expect(await fineTuning.checkpoints.permissions.list(checkpoint)).toBeInstanceOf(ConversationCursorPage);
  });

  it('are a plain object from the deprecated `retrieve`', async () => {
    const body = listOf([permission('cp_1')], { first_id: 'cp_1', last_id: 'cp_1' });
    server.reply({ body });
    expect(await fineTuning.checkpoints.permissions.retrieve(checkpoint, { limit: 1 })).toEqual(body);
    expect(lastRequest()).toMatchObject({ ...withAdminKey('GET'), query: { limit: '1' } });
  });

  it('are taken back with the admin key', async () => {
    server.reply({ body: { id: 'cp_1', object: 'checkpoint.permission', deleted: true } });
    const params = { fine_tuned_model_checkpoint: checkpoint };
    expect((await fineTuning.checkpoints.permissions.delete('cp_1', params)).deleted).toBe(true);
    expect(lastRequest()).toMatchObject(withAdminKey('DELETE', `${address}/cp_1`));
  });

  it('can not be changed with the key of a project', async () => {
    const { permissions } = new FineTuning(
      new Client({ apiKey: 'sk-test-key', adminAPIKey: null, baseURL: server.url }),
    ).checkpoints;
    await expect(permissions.create(checkpoint, { project_ids: [] })).rejects.toThrow(/OPENAI_ADMIN_KEY/);
    await expect(permissions.list(checkpoint)).rejects.toThrow(OpenAIError);
    await expect(permissions.list(checkpoint)).rejects.not.toThrow(AuthenticationError);
    expect(server.requests).toHaveLength(0);
  });
});

describe('graders', () => {
  const grader = {
    type: 'string_check' as const,
    name: 'same',
    input: '{{sample.output_text}}',
    reference: '{{item.label}}',
    operation: 'eq' as const,
  };

  it('grade a sample, and tell what failed', async () => {
    server.reply({
      body: { reward: 0, sub_rewards: {}, metadata: { errors: { sample_parse_error: true } } },
    });
    const params = { grader, model_sample: 'fuzzy wuzzy', item: { label: 'fuzzy wuzzy' } };
    const result = await fineTuning.alpha.graders.run(params);
    expect(result.metadata.errors.sample_parse_error).toBe(true);
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/fine_tuning/alpha/graders/run',
      body: params,
    });
  });

  it('are checked', async () => {
    server.reply({ body: { grader } });
    expect((await fineTuning.alpha.graders.validate({ grader })).grader).toEqual(grader);
    expect(lastRequest().path).toBe('/v1/fine_tuning/alpha/graders/validate');
  });
});
