import { Admin } from '@oxide/admin';
import { BadRequestError, Client, NotFoundError, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let admin: Admin;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  admin = new Admin(new Client({ apiKey: 'sk-test', adminAPIKey: 'sk-admin-test', baseURL: server.url }));
});
afterEach(() => server.reset());
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const project = { id: 'proj_1', object: 'organization.project', created_at: 1_711_471_533, status: 'active' };
const role = { object: 'role', id: 'role_1', name: 'Auditor', permissions: ['api.usage.read'] };

async function idsOf(items: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of items) ids.push(id);
  return ids;
}

describe('the admin key', () => {
  it('is sent in place of the API key, for reads, writes, lists and all their pages', async () => {
    const { projects } = admin.organization;
    server.reply({ body: project });
    await projects.retrieve('proj_1');
    server.reply({ body: project });
    await projects.create({ name: 'Harbour' });
    server.reply({ body: { data: [project], has_more: true, last_id: 'proj_1' } });
    server.reply({ body: { data: [{ ...project, id: 'proj_2' }], has_more: false, last_id: 'proj_2' } });
    expect(await idsOf(projects.list())).toEqual(['proj_1', 'proj_2']);
    expect(server.requests.map((request) => request.headers.authorization)).toEqual(
      Array(4).fill('Bearer sk-admin-test'),
    );
  });

  it('is missed before anything is sent, whatever the client and the caller have besides', async () => {
    const client = new Client({ apiKey: 'sk-test', adminAPIKey: null, baseURL: server.url });
    const { organization } = new Admin(client);
    await expect(organization.projects.list()).rejects.toThrow(/OPENAI_ADMIN_KEY/);
    await expect(
      organization.spendLimit.delete({ __security: { bearerAuth: true } } as object),
    ).rejects.toThrow(OpenAIError);
    expect(server.requests).toHaveLength(0);
  });
});

describe('lists', () => {
  it('go on after the last id that the server names', async () => {
    const log = { type: 'project.created', effective_at: 1_720_804_090 };
    server.reply({ body: { data: [{ ...log, id: 'log_1' }], has_more: true, last_id: 'log_1' } });
    server.reply({ body: { data: [{ ...log, id: 'log_2' }], has_more: false, last_id: 'log_2' } });
    const logs = admin.organization.auditLogs.list({
      event_types: ['project.created'],
      effective_at: { gte: 1_720_000_000 },
    });
    expect(await idsOf(logs)).toEqual(['log_1', 'log_2']);
    expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/organization/audit_logs' });
    expect(lastRequest().query).toEqual({
      'event_types[]': 'project.created',
      'effective_at[gte]': '1720000000',
      after: 'log_1',
    });
  });

  it('go on after the id of the last item', async () => {
    const key = { object: 'organization.admin_api_key', redacted_value: 'sk-admin...xyz' };
    server.reply({ body: { data: [{ ...key, id: 'key_1' }], has_more: true } });
    server.reply({ body: { data: [{ ...key, id: 'key_2' }], has_more: false } });
    expect(await idsOf(admin.organization.adminAPIKeys.list({ limit: 1, order: 'desc' }))).toEqual([
      'key_1',
      'key_2',
    ]);
    expect(lastRequest().query).toEqual({ limit: '1', order: 'desc', after: 'key_1' });
  });

  it('go on from the cursor that the server gives, within the same project', async () => {
    server.reply({ body: { data: [role], has_more: true, next: 'cursor_2' } });
    server.reply({ body: { data: [{ ...role, id: 'role_2' }], has_more: false, next: null } });
    const roles = admin.organization.projects.users.roles.list('user_1', { project_id: 'proj_1', limit: 1 });
    expect(await idsOf(roles)).toEqual(['role_1', 'role_2']);
    expect(server.requests.map((request) => [request.path, request.query])).toEqual([
      ['/v1/projects/proj_1/users/user_1/roles', { limit: '1' }],
      ['/v1/projects/proj_1/users/user_1/roles', { limit: '1', after: 'cursor_2' }],
    ]);
  });

  it('take request options in the place of the query', async () => {
    server.reply({ times: 2, body: { data: [], has_more: false } });
    await admin.organization.invites.list({ headers: { 'x-trace': '1' } });
    expect(lastRequest().headers['x-trace']).toBe('1');
    await admin.organization.projects.rateLimits.listRateLimits('proj_1', { headers: { 'x-trace': '2' } });
    expect(lastRequest().headers['x-trace']).toBe('2');
    expect(lastRequest().query).toEqual({});
  });

  it('are also what activating certificates gives, by one POST', async () => {
    const certificate = { object: 'organization.project.certificate', id: 'cert_1', active: true };
    const body = { certificate_ids: ['cert_1'] };
    server.reply({ body: { object: 'organization.project.certificate.activation', data: [certificate] } });
    const page = await admin.organization.projects.certificates.activate('proj_1', body);
    expect(page.data).toEqual([certificate]);
    expect(page.hasNextPage()).toBe(false);

    server.reply({ body: { object: 'organization.certificate.deactivation', data: [certificate] } });
    expect(await idsOf(admin.organization.certificates.deactivate(body))).toEqual(['cert_1']);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v1/organization/projects/proj_1/certificates/activate',
      'POST /v1/organization/certificates/deactivate',
    ]);
    expect(server.requests.map((request) => request.body)).toEqual([body, body]);
  });
});

describe('ids among the parameters', () => {
  it('go into the path, and what is left into the body', async () => {
    const { projects } = admin.organization;
    server.reply({ times: 3, body: {} });
    await projects.users.update('user_1', { project_id: 'proj_1', role: 'owner' });
    expect(lastRequest()).toMatchObject({
      method: 'POST',
      path: '/v1/organization/projects/proj_1/users/user_1',
    });
    expect(lastRequest().body).toEqual({ role: 'owner' });

    await projects.groups.roles.create('group_1', { project_id: 'proj_1', role_id: 'role_1' });
    expect(lastRequest().path).toBe('/v1/projects/proj_1/groups/group_1/roles');
    expect(lastRequest().body).toEqual({ role_id: 'role_1' });

    await projects.serviceAccounts.apiKeys.create('svc_1', { project_id: 'proj_1', name: 'Nightly' });
    expect(lastRequest().path).toBe('/v1/organization/projects/proj_1/service_accounts/svc_1/api_keys');
    expect(lastRequest().body).toEqual({ name: 'Nightly' });
  });

  it('go into the path, and what is left into the query of a read', async () => {
    const group = { object: 'project.group', project_id: 'proj_1', group_id: 'group_1' };
    server.reply({ body: group });
    const params = { project_id: 'proj_1', group_type: 'tenant_group' as const };
    expect(await admin.organization.projects.groups.retrieve('group_1', params)).toMatchObject(group);
    expect(lastRequest().path).toBe('/v1/organization/projects/proj_1/groups/group_1');
    expect(lastRequest().query).toEqual({ group_type: 'tenant_group' });
  });

  it('make the whole request of a deletion', async () => {
    server.reply({ body: { object: 'group.role.deleted', deleted: true } });
    const params = { project_id: 'proj_1', group_id: 'group_1' };
    const { roles } = admin.organization.projects.groups;
    expect((await roles.delete('role_1', params)).deleted).toBe(true);
    expect(lastRequest()).toMatchObject({
      method: 'DELETE',
      path: '/v1/projects/proj_1/groups/group_1/roles/role_1',
    });
    expect(lastRequest().query).toEqual({});
    expect(lastRequest().body).toBeUndefined();
  });

  it('stay one segment of the path, and are refused where they would lead elsewhere', async () => {
    const { projects, users } = admin.organization;
    server.reply({ body: {} });
    await users.retrieve('a/../b?c');
    expect(lastRequest().path).toBe('/v1/organization/users/a%2F..%2Fb%3Fc');
    server.reset();

    for (const id of ['', '.', '..', undefined as never, null as never]) {
      expect(() => users.retrieve(id)).toThrow(OpenAIError);
      expect(() => projects.users.retrieve('user_1', { project_id: id })).toThrow(OpenAIError);
      expect(() => projects.users.update('user_1', { project_id: id, role: 'owner' })).toThrow(OpenAIError);
    }
    expect(() => projects.apiKeys.delete('key_1', 'proj_1' as never)).toThrow(OpenAIError);
    expect(server.requests).toHaveLength(0);
  });
});

it('reports usage by bucket, page by page', async () => {
  const bucket = {
    object: 'bucket',
    start_time: 1_730_419_200,
    end_time: 1_730_505_600,
    results: [
      { object: 'organization.costs.result', amount: { value: 0.06, currency: 'usd' }, project_id: 'proj_1' },
    ],
  };
  server.reply({ body: { object: 'page', data: [bucket], has_more: true, next_page: 'page_2' } });
  const query = {
    start_time: 1_730_419_200,
    project_ids: ['proj_1', 'proj_2'],
    group_by: ['project_id' as const],
  };
  const costs = await admin.organization.usage.costs(query);
  const result = costs.data[0]!.results[0]!;
  expect(result.object === 'organization.costs.result' && result.amount?.value).toBe(0.06);
  expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/organization/costs' });
  expect(lastRequest().query).toMatchObject({ start_time: '1730419200', 'group_by[]': 'project_id' });

  server.reply({ body: { object: 'page', data: [], has_more: false, next_page: null } });
  await admin.organization.usage.completions({ start_time: 1, bucket_width: '1h', page: costs.next_page! });
  expect(lastRequest().path).toBe('/v1/organization/usage/completions');
  expect(lastRequest().query).toEqual({ start_time: '1', bucket_width: '1h', page: 'page_2' });
});

it('reads a certificate with its text only on demand', async () => {
  server.reply({ times: 2, body: { object: 'certificate', id: 'cert_1' } });
  await admin.organization.certificates.retrieve('cert_1', { include: ['content'] });
  expect(lastRequest().query).toEqual({ 'include[]': 'content' });
  await admin.organization.certificates.retrieve('cert_1', { headers: { 'x-trace': '1' } });
  expect(lastRequest().query).toEqual({});
  expect(lastRequest().headers['x-trace']).toBe('1');
});

it('sets, reads and lifts a limit', async () => {
  const limit = { object: 'organization.spend_limit', threshold_amount: 50_000, currency: 'USD' };
  const { spendLimit } = admin.organization;
  const body = { threshold_amount: 50_000, currency: 'USD' as const, interval: 'month' as const };
  server.reply({ times: 2, body: limit });
  expect((await spendLimit.update(body)).threshold_amount).toBe(50_000);
  expect(lastRequest().body).toEqual(body);
  await spendLimit.retrieve({ headers: { 'x-trace': '1' } });
  expect(lastRequest().headers['x-trace']).toBe('1');
  server.reply({ body: { object: 'organization.spend_limit.deleted', deleted: true } });
  expect((await spendLimit.delete()).deleted).toBe(true);
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/organization/spend_limit',
    'GET /v1/organization/spend_limit',
    'DELETE /v1/organization/spend_limit',
  ]);
});

it('archives a project without a body, and says why that can fail', async () => {
  server.reply({ body: { ...project, status: 'archived' } });
  expect((await admin.organization.projects.archive('proj_1')).status).toBe('archived');
  expect(lastRequest()).toMatchObject({
    method: 'POST',
    path: '/v1/organization/projects/proj_1/archive',
    body: undefined,
  });

  server.reply({ status: 400, body: { error: { message: 'Project is archived', code: 'archived' } } });
  await expect(admin.organization.projects.users.list('proj_1')).rejects.toThrow(BadRequestError);
  server.reply({ status: 404, body: { error: { message: 'No such role' } } });
  await expect(admin.organization.roles.retrieve('role_9')).rejects.toThrow(NotFoundError);
});
